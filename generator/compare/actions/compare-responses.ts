import type { Response } from '../../model/api.js';
import type { Change, Subject } from '../../model/diff/change.js';
import { joinPlaces, makeChange, makeTypeChange } from '../make-change.js';
import { compareTypes } from '../types/compare-types.js';
import { isCompatible } from '../types/is-compatible.js';
import { typeWords } from '../types/differences/type-words.js';
import type { TypeWorld } from '../types/type-world.js';

export type ResponseKind = 'response' | 'error';

export function compareResponses(
  old: readonly Response[],
  next: readonly Response[],
  kind: ResponseKind,
  subject: Subject,
  world: TypeWorld,
): readonly Change[] {
  const news = new Map(next.map((response) => [response.status, response]));
  const olds = new Set(old.map(({ status }) => status));
  return [
    ...old.flatMap((response) => {
      const to = news.get(response.status);
      if (to !== undefined) return compareResponse(response, to, subject, world);
      const places = joinPlaces(response.source, null);
      const name = String(response.status);
      return [makeChange(`${kind}-status-removed`, subject, places, { name })];
    }),
    ...next
      .filter(({ status }) => !olds.has(status))
      .map((response) => compareAdded(response, old, kind, subject, world)),
  ];
}

/** The result of a method is one of the bodies of all its responses. */
function compareAdded(
  { status, type, source }: Response,
  old: readonly Response[],
  kind: ResponseKind,
  subject: Subject,
  world: TypeWorld,
): Change {
  const isExpected =
    kind === 'error' ||
    old.length === 0 ||
    old.some((known) =>
      known.type === null || type === null
        ? known.type === type
        : isCompatible(known.type, type, 'response', world),
    );
  const rule = isExpected ? (`${kind}-status-added` as const) : 'response-type-added';
  return makeChange(rule, subject, joinPlaces(null, source), {
    name: String(status),
    after: type === null ? 'no body' : typeWords(type, world.new),
  });
}

function compareResponse(
  old: Response,
  next: Response,
  subject: Subject,
  world: TypeWorld,
): readonly Change[] {
  const places = joinPlaces(old.source, next.source);
  const name = String(next.status);
  const [before, after] = [old.mediaType ?? 'none', next.mediaType ?? 'none'];
  return [
    ...(before === after
      ? []
      : [makeChange('media-type-changed', subject, places, { name, before, after })]),
    ...compareBodies(old, next, subject, world),
    ...(old.description === next.description
      ? []
      : [makeChange('response-described', subject, places, { name })]),
  ];
}

function compareBodies(
  old: Response,
  next: Response,
  subject: Subject,
  world: TypeWorld,
): readonly Change[] {
  const places = joinPlaces(old.source, next.source);
  const name = String(next.status);
  if (old.type === null || next.type === null) {
    if (old.type !== null) return [makeChange('body-removed', subject, places, { name })];
    if (next.type === null) return [];
    const after = typeWords(next.type, world.new);
    return [makeChange('body-added', subject, places, { name, after })];
  }
  return compareTypes(old.type, next.type, [], world).map((difference) =>
    makeTypeChange(difference, {
      subject,
      base: name,
      whole: name,
      directions: ['response'],
      uses: [],
      placesAt: () => places,
    }),
  );
}
