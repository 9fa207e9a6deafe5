import type { Parameter, Placement } from '../../model/api.js';
import type { Change, Subject } from '../../model/diff/change.js';
import { joinPlaces, makeChange, makeTypeChange } from '../make-change.js';
import { isSameValue, valueKey } from '../types/values/accepts-value.js';
import { compareTypes } from '../types/compare-types.js';
import type { TypeWorld } from '../types/type-world.js';

/** Two rows, or a row on one side alone. */
export type ParameterPair =
  | { readonly old: Parameter; readonly new: Parameter | null }
  | { readonly old: null; readonly new: Parameter };

export function compareParameter(
  pair: ParameterPair,
  subject: Subject,
  world: TypeWorld,
): readonly Change[] {
  if (pair.old === null) {
    const { name, required, source } = pair.new;
    const rule = required ? 'required-parameter-added' : 'parameter-added';
    return [makeChange(rule, subject, joinPlaces(null, source), { name })];
  }
  if (pair.new === null) {
    const { name, source } = pair.old;
    return [makeChange('parameter-removed', subject, joinPlaces(source, null), { name })];
  }
  return compareRows(pair.old, pair.new, subject, world);
}

function compareRows(
  old: Parameter,
  next: Parameter,
  subject: Subject,
  world: TypeWorld,
): readonly Change[] {
  const places = joinPlaces(old.source, next.source);
  const { name } = next;
  const change = (...[rule, before, after]: Said): Change =>
    makeChange(rule, subject, places, { name, before: before ?? '', after: after ?? '' });
  const [from, to] = [placementWords(old.placement), placementWords(next.placement)];
  return [
    ...(old.name === name ? [] : [change('parameter-renamed', old.name, name)]),
    ...(next.required && !old.required ? [change('parameter-required')] : []),
    ...(old.required && !next.required ? [change('parameter-optional')] : []),
    ...(from === to ? [] : [change('parameter-moved', from, to)]),
    ...compareTypes(old.type, next.type, [], world).map((difference) =>
      makeTypeChange(difference, {
        subject,
        base: name,
        whole: name,
        directions: ['request'],
        uses: [],
        placesAt: () => places,
      }),
    ),
    ...compareDefaults(old, next, change),
    ...(old.description === next.description ? [] : [change('parameter-described')]),
    ...(isSameValue(old.example, next.example) ? [] : [change('parameter-example-changed')]),
  ];
}

type Said = readonly [rule: Parameters<typeof makeChange>[0], before?: string, after?: string];

function compareDefaults(
  old: Parameter,
  next: Parameter,
  change: (...said: Said) => Change,
): readonly Change[] {
  if (isSameValue(old.default, next.default)) return [];
  const kind = old.default === null ? 'added' : next.default === null ? 'removed' : 'changed';
  return [change(`default-${kind}`, valueKey(old.default), valueKey(next.default))];
}

/** `query`, `query as deepObject`. */
function placementWords(placement: Placement): string {
  return placement.in === 'query' && placement.style !== 'form'
    ? `query as ${placement.style}`
    : placement.in;
}
