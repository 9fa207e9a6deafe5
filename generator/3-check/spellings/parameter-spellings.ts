import type { Api, Operation, Parameter } from '../../model/api.js';
import { isSlip, SlipIndex } from '../../spelling.js';
import { groupBy } from '../groups.js';
import { operationsOf } from '../operations-of.js';

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
export function parameterSpellings(api: Api): ReadonlyMap<Operation, readonly ParameterSpelling[]> {
  const operations = operationsOf(api);
  const rows = groupBy(
    operations.flatMap(({ parameters }) => parameters),
    ({ name }) => name,
  );
  const counts = countNames(operations);
  const index = new SlipIndex(counts.keys());
  const slips = new Map<string, readonly string[]>();
  return new Map(
    operations.map((operation) => {
      const found = operation.parameters.flatMap((parameter) => {
        const { name } = parameter;
        const near = slips.get(name) ?? index.slipsOf(name);
        slips.set(name, near);
        return near.length === 0 ? [] : spellingOf(operation, parameter, near, rows, counts);
      });
      return [operation, found];
    }),
  );
}

function spellingOf(
  operation: Operation,
  parameter: Parameter,
  near: readonly string[],
  rows: ReadonlyMap<string, readonly Parameter[]>,
  counts: Counts,
): readonly ParameterSpelling[] {
  const { name } = parameter;
  const own = new Set(operation.parameters.map((row) => row.name));
  const inPath = new Set(operation.request?.parameters);
  const passed = passedNames(operation);
  const count = counts.get(name) ?? 0;
  if (inPath.has(name)) return [];
  for (const wanted of near) {
    if (own.has(wanted)) continue;
    const others = counts.get(wanted) ?? 0;
    if ((inPath.has(wanted) || passed.has(wanted)) && others >= count) {
      const isInPath = inPath.has(wanted);
      return [{ parameter, wanted, isInPath, isCertain: others > count }];
    }
    const twins = rows.get(wanted) ?? [];
    const isTwin = twins.some((twin) => isSameBut(twin, parameter));
    if (isTwin && twins.length >= 2 && others >= 2 * count && !passed.has(name)) {
      return [{ parameter, wanted, isInPath: false, isCertain: true }];
    }
  }
  return [];
}

/** Two rows that say the same of two names. */
function isSameBut(one: Parameter, other: Parameter): boolean {
  if (one.description === '' || one.description !== other.description) return false;
  return JSON.stringify([one.type, one.example]) === JSON.stringify([other.type, other.example]);
}

/** Names that its examples pass to an action. */
export function passedNames({ action, examples }: Operation): ReadonlySet<string> {
  const calls = examples.flatMap((example) => example.calls);
  return new Set(
    calls
      .filter((call) => call.action === action)
      .flatMap(({ parameters }) => parameters.map(({ name }) => name)),
  );
}

function countNames(operations: readonly Operation[]): Counts {
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
export function globalSpellings(api: Api): readonly ParameterSpelling[] {
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
