import type { Parameter } from '../../model/api.js';
import type { CheckedApi, CheckedOperation } from '../../model/documents/checked-api.js';
import { byIdentity } from '../../incremental/by-identity.js';
import { areForms, isSlip, type SlipIndex } from '../../spelling/slips.js';
import { groupBy } from '../groups.js';
import { operationsOf } from '../operations-of.js';
import { slipIndexOf } from './slip-indexes.js';

/** A row whose name is one slip away from the one that was meant. */
export interface ParameterSpelling {
  readonly parameter: Parameter;
  readonly wanted: string;
  /** The path has the name that was meant. */
  readonly isInPath: boolean;
  /** Whether more speaks against the row than against what spells it otherwise. */
  readonly isCertain: boolean;
}

/** How often the documents spell a name so: in rows, in paths, in what examples pass. */
type Counts = ReadonlyMap<string, number>;

/**
 * Rows whose name differs by a slip from one in the path or the example of their action, or from one
 * that other actions describe in the same words.
 */
export function parameterSpellings(
  api: CheckedApi,
): ReadonlyMap<CheckedOperation, readonly ParameterSpelling[]> {
  const operations = operationsOf(api);
  const rows = groupBy(
    operations.flatMap(({ parameters }) => parameters),
    ({ name }) => name,
  );
  const counts = countNames(operations);
  const index = slipIndexOf(counts.keys());
  const things = slipIndexOf(thingsOf(api));
  const slips = new Map<string, readonly string[]>();
  return new Map(
    operations.map((operation) => {
      const used = usedNames(operation);
      const found = operation.parameters.flatMap((parameter) => {
        const { name } = parameter;
        const near = slips.get(name) ?? index.slipsOf(name);
        slips.set(name, near);
        const found = spellingOf(used, parameter, near, rows, counts);
        return found.length > 0 ? found : bodySpelling(parameter, things, counts);
      });
      return [operation, found];
    }),
  );
}

/** The names of an action's rows, in its path, and in what its examples pass. */
interface UsedNames {
  readonly own: ReadonlySet<string>;
  readonly inPath: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
}

function usedNames(operation: CheckedOperation): UsedNames {
  return {
    own: new Set(operation.parameters.map((row) => row.name)),
    inPath: new Set(operation.request?.parameters),
    passed: passedNames(operation),
  };
}

function spellingOf(
  { own, inPath, passed }: UsedNames,
  parameter: Parameter,
  near: readonly string[],
  rows: ReadonlyMap<string, readonly Parameter[]>,
  counts: Counts,
): readonly ParameterSpelling[] {
  const { name } = parameter;
  const count = counts.get(name) ?? 0;
  if (inPath.has(name)) return [];
  for (const wanted of near) {
    if (own.has(wanted)) continue;
    const others = counts.get(wanted) ?? 0;
    if ((inPath.has(wanted) || passed.has(wanted)) && others >= count) {
      const isInPath = inPath.has(wanted);
      return [{ parameter, wanted, isInPath, isCertain: others > count }];
    }
    if (areForms(name, wanted) || passed.has(name)) continue;
    const twins = rows.get(wanted) ?? [];
    const isTwin = twins.length >= 2 && twins.some((twin) => isSameBut(twin, parameter));
    if ((isTwin && others >= 2 * count) || isRare(name, count, wanted, others)) {
      return [{ parameter, wanted, isInPath: false, isCertain: true }];
    }
  }
  return [];
}

/**
 * A name that stands in one place alone, with a letter too many, too few or out of order. One with
 * another letter may be another word: `node` and `mode`.
 */
function isRare(name: string, count: number, wanted: string, others: number): boolean {
  const lettersOfWord = (word: string): string => [...word.toLowerCase()].sort().join('');
  const isOther = name.length === wanted.length && lettersOfWord(name) !== lettersOfWord(wanted);
  return count === 1 && others >= fewestUses && wanted.length > shortest && !isOther;
}

/** Fewer uses of a name are no custom. */
const fewestUses = 5;

/** What is sent is often called as the resource that it is about, or as its schema. */
function bodySpelling(
  parameter: Parameter,
  things: SlipIndex,
  counts: Counts,
): readonly ParameterSpelling[] {
  const { name, type } = parameter;
  if (type.kind !== 'reference' || (counts.get(name) ?? 0) > 1 || name.length < shortest) return [];
  const wanted = things
    .slipsOf(name)
    .find((thing) => !areForms(name, thing) && thing.toLowerCase() !== name.toLowerCase());
  return wanted === undefined || things.has(name)
    ? []
    : [{ parameter, wanted, isInPath: false, isCertain: true }];
}

/** Names of resources, and of schemas without what they are for: `device` of `devicePatch`. */
function thingsOf(api: CheckedApi): readonly string[] {
  const schemas = api.schemas.filter(({ owner }) => owner === null);
  return [
    ...api.resources.map(({ name }) => name),
    ...schemas.flatMap(({ name }) => [name, name.replace(/(?:Patch|Post|Put|Input)$/, '')]),
  ];
}

/** Two rows that say the same of two names. */
function isSameBut(one: Parameter, other: Parameter): boolean {
  return (
    one.description !== '' &&
    one.description === other.description &&
    one.type.kind === other.type.kind &&
    Math.max(one.name.length, other.name.length) >= shortest
  );
}

/** `x` and `y` are no slips of each other. */
const shortest = 4;

/** Names that its examples pass to an action. */
export const passedNames = byIdentity(
  ({ action, examples }: CheckedOperation): ReadonlySet<string> => {
    const calls = examples.flatMap((example) => example.calls);
    return new Set(
      calls
        .filter((call) => call.action === action)
        .flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    );
  },
);

function countNames(operations: readonly CheckedOperation[]): Counts {
  const counts = new Map<string, number>();
  const add = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const operation of operations) {
    operation.parameters.forEach(({ name }) => {
      add(name);
    });
    operation.request?.parameters.forEach(add);
    passedNames(operation).forEach(add);
  }
  return counts;
}

/** Global parameters that no action's table has, but for a slip. */
export function globalSpellings(api: CheckedApi): readonly ParameterSpelling[] {
  const counts = countNames(operationsOf(api));
  return api.globalParameters.flatMap((parameter): readonly ParameterSpelling[] => {
    if (counts.has(parameter.name)) return [];
    const [wanted] = [...counts].filter(
      ([name, count]) => count >= 2 && isSlip(name, parameter.name),
    );
    return wanted === undefined
      ? []
      : [{ parameter, wanted: wanted[0], isInPath: false, isCertain: true }];
  });
}
