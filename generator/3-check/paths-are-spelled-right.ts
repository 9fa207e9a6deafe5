import { misspeltSegment } from '../diagnostics.js';
import type { Request } from '../model/api.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import { byIdentity } from '../incremental/by-identity.js';
import type { Report } from '../model/messages.js';
import { areForms, isSlip, SlipIndex } from '../spelling/slips.js';
import { groupBy } from './groups.js';
import { operationsOf } from './operations-of.js';
import { lettersOf } from './links/heading-spellings.js';

/** Fewer requests with a segment are no custom. */
const fewestUses = 2;

/**
 * A segment of one request alone, which is one slip away from what several others have after the same
 * beginning.
 */
export function checkPathsAreSpelledRight(api: CheckedApi, report: Report): void {
  const requests = new Set(
    [...operationsOf(api), ...api.routes].flatMap(({ request }) => request ?? []),
  );
  checkNames(api, report);
  const paths = new Set([...requests].map(({ path }) => path));
  const places = groupBy([...requests].flatMap(segmentsOf), ({ before }) => before);
  for (const segments of places.values()) {
    const uses = groupBy(segments, ({ segment }) => segment);
    const index = new SlipIndex(uses.keys());
    for (const [segment, [use, ...others]] of uses) {
      if (use === undefined || others.length > 0) continue;
      const near = index
        .slipsOf(segment)
        .filter((one) => !areForms(segment, one) || paths.has(pathWith(use, one)));
      const wanted = near.find((one) => (uses.get(one)?.length ?? 0) >= fewestUses);
      if (wanted !== undefined) report(use.request.source, misspeltSegment(segment, wanted));
    }
  }
}

/** A path may be called as the resource is, and its last part as the action. */
function checkNames(api: CheckedApi, report: Report): void {
  for (const { action, name, request } of operationsOf(api)) {
    if (request === null) continue;
    const parts = request.path.split('/').filter((part) => !part.startsWith('{'));
    const resource = action.slice(0, -name.length - 1);
    const last = parts.at(-1) ?? '';
    const misspelt = parts.find((part) => isMisspelt(part, resource));
    if (misspelt !== undefined) report(request.source, misspeltSegment(misspelt, resource));
    else if (isMisspelt(last, name)) report(request.source, misspeltSegment(last, name));
  }
}

function isMisspelt(part: string, name: string): boolean {
  const [one, other] = [lettersOf(part), lettersOf(name)];
  return isSlip(one, other) && !areForms(one, other) && name.length >= 4;
}

interface Segment {
  /** The path up to the segment. */
  readonly before: string;
  readonly segment: string;
  readonly request: Request;
}

/** The path of a request with another word in place of a segment. */
function pathWith({ before, segment, request }: Segment, other: string): string {
  const after = request.path.slice(before.length + 1 + segment.length);
  return `${before}/${other}${after}`;
}

/** Without parameters, which rows describe. */
const segmentsOf = byIdentity((request: Request): readonly Segment[] => {
  const parts = request.path.split('/');
  return parts
    .map((segment, index) => ({ before: parts.slice(0, index).join('/'), segment, request }))
    .filter(({ segment }) => segment !== '' && !segment.startsWith('{'));
});
