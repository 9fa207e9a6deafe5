import type { Diagnostic, FixableDiagnostic, Replacement } from '../../model/messages.js';
import { certainWord } from '../../spelling/near-word.js';
import { didYouMean, quoted, replaceText } from '../text.js';

/** A text has some of the signs of a link, but not all of them. */
export function brokenLink(text: string): Diagnostic {
  return {
    rule: 'broken-link',
    severity: 'warning',
    reason: `Unexpected ${quoted(text)}, expected a link such as \`[device](_schemas.md#device)\``,
    note: 'A bracket is missing, or the line that says where the link leads. Until then it is text.',
  };
}

/** A link in a text leads to a heading or a page that does not exist. */
export function deadLink(url: string, known: readonly string[]): Diagnostic {
  const name = url.slice(url.indexOf('#') + 1);
  return {
    rule: 'dead-link',
    severity: 'warning',
    reason: `Unexpected link to ${quoted(url)}, expected a heading or a page that exists`,
    note: `${didYouMean(name, known)}A heading is linked as GitHub does it, \`page.md#heading\`.`,
  };
}

/** A type cell links to a heading or a file that does not exist. */
export function deadSchemaLink(
  url: string,
  known: readonly string[],
  others: number,
): FixableDiagnostic {
  const slug = url.slice(url.indexOf('#') + 1);
  return {
    rule: 'dead-schema-link',
    severity: 'error',
    reason: `Unexpected link to ${quoted(url)}, expected the heading or the file of a schema`,
    note:
      `${didYouMean(slug, known)}A heading is linked as GitHub does it, \`_schemas.md#heading\`, ` +
      `a file relative to the page.${alsoDead(others)}`,
    replacement: others === 0 ? replaceAnchor(url, known) : null,
  };
}

/** A cell links to an example that does not exist. */
export function deadExampleLink(url: string, known: readonly string[], others: number): Diagnostic {
  const slug = url.slice(url.indexOf('#') + 1);
  return {
    rule: 'dead-example-link',
    severity: 'warning',
    reason: `Unexpected link to ${quoted(url)}, expected an example of \`_schemas.md\``,
    note:
      `${didYouMean(slug, known)}An example is a fence of JSON below a heading \`Example\` of its ` +
      `schema.${alsoDead(others)}`,
  };
}

function replaceAnchor(url: string, known: readonly string[]): Replacement | null {
  const at = url.indexOf('#') + 1;
  const meant = at === 0 ? null : certainWord(url.slice(at), known);
  return meant === null ? null : replaceText(url, url.slice(0, at) + meant);
}

function alsoDead(others: number): string {
  if (others === 0) return '';
  return others === 1
    ? ' Another link leads there, too.'
    : ` ${others} other links lead there, too.`;
}

/** Links lead to a heading that is spelled a little differently. */
export function misspeltAnchor(
  title: string,
  wanted: string,
  links: number,
  isType: boolean,
): Diagnostic {
  return {
    rule: 'misspelt-anchor',
    severity: isType ? 'error' : 'warning',
    reason: `Unexpected heading ${quoted(title)}, expected ${quoted(wanted)}`,
    note: `So ${links === 1 ? 'a link calls' : `${links} links call`} it, which ${links === 1 ? 'leads' : 'lead'} to nothing until then.`,
  };
}

/** The words of a link name something else than the link leads to. */
export function misnamedLink(label: string, name: string): Diagnostic {
  return {
    rule: 'misnamed-link',
    severity: 'warning',
    reason: `Unexpected ${quoted(label)} for a link to ${quoted(name)}, expected ${quoted(name)}`,
    note: 'Its words are misspelt, or it leads to the wrong place.',
  };
}
