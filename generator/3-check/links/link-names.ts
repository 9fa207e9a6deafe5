import { misnamedLink } from '../../diagnostics.js';
import { byIdentity } from '../../incremental/by-identity.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Link, Outline } from '../../model/documents/outline.js';
import type { Report } from '../../model/messages.js';
import { isSlip } from '../../spelling/slips.js';
import { groupBy } from '../groups.js';
import { addressOf, lettersOf } from './heading-spellings.js';

/**
 * The words of a link are one slip away from what it leads to, or from what other links to the same
 * call it, or they name another schema.
 */
export function checkLinkNames(api: CheckedApi, report: Report): void {
  const links = api.outlines.flatMap((outline) => outline.links).filter(({ isDead }) => !isDead);
  const outlines = new Map(api.outlines.map((outline) => [outline.document, outline]));
  const titleOf = ({ document, anchor }: Link): string | undefined => {
    const outline = outlines.get(document);
    return outline && titlesOf(outline).get(anchor);
  };
  const schemas = new Map(
    api.schemas.filter(({ owner }) => owner === null).map(({ key, name }) => [key, name]),
  );
  const names = new Set([...schemas.values()].map(lettersOf));
  const nameOf = (link: Link): string | undefined =>
    link.schema === null ? titleOf(link) : schemas.get(link.schema);
  const isExact = areExact(links, nameOf);
  for (const group of groupBy(links, targetOf).values()) {
    const labels = groupBy(group, ({ label }) => label);
    const common = [...labels].filter(([, uses]) => uses.length > 1).map(([word]) => word);
    for (const [label, [link, ...others]] of labels) {
      if (link === undefined || others.length > 0 || label === '') continue;
      const name = nameOf(link) ?? (link.use === 'value' ? link.anchor : undefined);
      const known = [...common, ...(name === undefined ? [] : [name])];
      const isOther = link.use === 'type' && names.has(lettersOf(label));
      const wanted = meantName(label, known, link, isExact) ?? (isOther ? known.at(-1) : undefined);
      const isSame = known.some((word) => word === label || (!isExact && isEqual(word, label)));
      const isAnchor = isEqual(label, link.anchor) && link.use !== 'type';
      if (wanted !== undefined && !isSame && !isAnchor) {
        report(link.source, misnamedLink(label, wanted));
      }
    }
  }
}

/** By their anchors. */
const titlesOf = byIdentity(
  ({ headings }: Outline): ReadonlyMap<string, string> =>
    new Map(
      headings.flatMap(({ title, anchors }) => anchors.map((anchor) => [anchor, title] as const)),
    ),
);

/** Whether nearly all links to schemas have the schema's name, letter by letter, as their words. */
function areExact(links: readonly Link[], nameOf: (link: Link) => string | undefined): boolean {
  const types = links.filter(({ use }) => use === 'type');
  const exact = types.filter((link) => link.label === nameOf(link));
  return types.length >= fewestLinks && types.length - exact.length <= types.length / fewestLinks;
}

const fewestLinks = 20;

function meantName(
  label: string,
  known: readonly string[],
  link: Link,
  isExact: boolean,
): string | undefined {
  return (
    known.find((word) => isMeant(label, word, link, isExact)) ??
    (link.use === 'value' && isSlip(lettersOf(label), lettersOf(link.anchor))
      ? link.anchor
      : undefined)
  );
}

function isEqual(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

function targetOf(link: Link): string {
  return link.schema ?? addressOf(link);
}

/** In prose, `device` may lead to `Devices`. */
function isMeant(label: string, word: string, { use }: Link, isExact: boolean): boolean {
  if (!isSlip(label, word)) return false;
  const [one, other] = [label.toLowerCase(), word.toLowerCase()];
  if (one === other) return use === 'type' && isExact;
  return use !== 'text' || (one !== `${other}s` && other !== `${one}s`);
}
