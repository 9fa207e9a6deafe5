import type { Operation, Parameter } from '../../model/api.js';
import { bodyOf } from '../match/body-of.js';
import { lineOf } from '../match/match-actions.js';
import type { ParameterPair } from './compare-parameters.js';

/**
 * By name. A parameter of the path that is called otherwise at the same place of the same path is
 * still the same, and so is the body. Global parameters are compared once for all actions, but for
 * those that a page says more of.
 */
export function pairParameters(
  old: Operation,
  next: Operation,
  oldGlobals: readonly Parameter[],
  newGlobals: readonly Parameter[],
): readonly ParameterPair[] {
  const renamed = renamedParameters(old, next);
  const news = byName(next.parameters);
  const olds = byName(old.parameters);
  const sources = new Map([...renamed].map(([from, to]) => [to, from]));
  const [oldGlobal, newGlobal] = [byName(oldGlobals), byName(newGlobals)];
  const pairs = old.parameters.flatMap((row): readonly ParameterPair[] => {
    const name = renamed.get(row.name) ?? row.name;
    const to = news.get(name) ?? newGlobal.get(name) ?? null;
    // What is gone from all actions is told once.
    return to === null && oldGlobal.has(name) ? [] : [{ old: row, new: to }];
  });
  const added = next.parameters.flatMap((row): readonly ParameterPair[] => {
    if (olds.has(sources.get(row.name) ?? row.name)) return [];
    const from = oldGlobal.get(row.name);
    if (from !== undefined) return [{ old: from, new: row }];
    // A row that repeats what is new to all actions is told once, unless it asks for more.
    return newGlobal.has(row.name) && !row.required ? [] : [{ old: null, new: row }];
  });
  return [...pairs, ...added];
}

/** Old names to new ones. */
function renamedParameters(old: Operation, next: Operation): ReadonlyMap<string, string> {
  const [olds, news] = [byName(old.parameters), byName(next.parameters)];
  const isFree = (from: string | undefined, to: string | undefined): boolean =>
    from !== undefined && to !== undefined && from !== to && !news.has(from) && !olds.has(to);
  const candidates: (readonly [string | undefined, string | undefined])[] = [
    [bodyOf(old)?.name, bodyOf(next)?.name],
  ];
  if (
    old.request !== null &&
    next.request !== null &&
    lineOf(old.request) === lineOf(next.request)
  ) {
    const names = next.request.parameters;
    candidates.push(...old.request.parameters.map((name, index) => [name, names[index]] as const));
  }
  return new Map(
    candidates.flatMap(([from, to]) =>
      from !== undefined && to !== undefined && isFree(from, to) ? [[from, to] as const] : [],
    ),
  );
}

function byName(parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  return new Map(parameters.map((parameter) => [parameter.name, parameter]));
}
