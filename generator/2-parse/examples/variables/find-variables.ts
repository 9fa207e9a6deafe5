import type { AnyNode } from 'acorn';
import { boundNames } from './bound-names.js';
import { declaredIn } from './declared-in.js';
import { findWrites, unknownValue, type Change } from './find-writes.js';
import { findScopes, functionOf, type Scope, type ScopedCode } from './scopes.js';

export interface Variable {
  readonly name: string;
  readonly scope: Scope;
  readonly isImported: boolean;
  /** In the order of the text. */
  readonly writes: readonly Write[];
  /** How often it is given another value, and in which functions. */
  readonly givenTimes: number;
  readonly givenIn: ReadonlySet<Scope>;
}

export interface Write {
  readonly change: Change;
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
}

/** A code whose names are known. */
export interface Code extends ScopedCode {
  /** `null` for what the code itself does not declare. */
  readonly variableAt: (name: string, use: AnyNode) => Variable | null;
}

interface OpenVariable extends Variable {
  readonly writes: Write[];
  givenTimes: number;
  readonly givenIn: Set<Scope>;
}

export function findVariables(program: AnyNode): Code {
  const scoped = findScopes(program);
  const { nodes, scopes } = scoped;
  const top = scopes.get(program);
  const variables = new Map<Scope, Map<string, OpenVariable>>();
  const declare = (name: string, scope: Scope, isImported: boolean): OpenVariable => {
    const siblings = variables.get(scope) ?? new Map<string, OpenVariable>();
    const variable = siblings.get(name) ?? openVariable(name, scope, isImported);
    siblings.set(name, variable);
    variables.set(scope, siblings);
    return variable;
  };
  const variableAt = (name: string, use: AnyNode): OpenVariable | null => {
    for (let scope = scopes.get(use) ?? null; scope !== null; scope = scope.parent) {
      const found = variables.get(scope)?.get(name);
      if (found !== undefined) return found;
    }
    return null;
  };
  for (const node of nodes) {
    for (const { pattern, kind, isHoisted, isOutside } of declaredIn(node)) {
      const inner = scopes.get(isOutside ? node : pattern);
      if (inner === undefined) continue;
      const scope = isHoisted ? functionOf(inner) : inner;
      const { start, end } = pattern;
      for (const { name } of boundNames(pattern)) {
        const variable = declare(name, scope, kind === 'import');
        if (kind !== 'variable') addWrite(variable, { change: unknownValue, scope, start, end });
      }
    }
  }
  for (const node of nodes) {
    const { start, end } = node;
    const scope = scopes.get(node);
    if (scope === undefined) continue;
    for (const { name, at, change } of findWrites(node)) {
      const known = variableAt(name, at);
      // Examples leave `var` out, too.
      const isNew = known === null && change.kind === 'given' && top !== undefined;
      const variable = isNew ? declare(name, top, false) : known;
      if (variable !== null) addWrite(variable, { change, scope, start, end });
    }
  }
  return { ...scoped, variableAt };
}

function openVariable(name: string, scope: Scope, isImported: boolean): OpenVariable {
  return { name, scope, isImported, writes: [], givenTimes: 0, givenIn: new Set() };
}

function addWrite(variable: OpenVariable, write: Write): void {
  variable.writes.push(write);
  if (write.change.kind !== 'given') return;
  variable.givenTimes += 1;
  variable.givenIn.add(functionOf(write.scope));
}
