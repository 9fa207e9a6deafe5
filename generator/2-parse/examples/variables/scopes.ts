import type { AnyNode } from 'acorn';
import { childrenOf } from '../nodes.js';

/** A stretch of code with names of its own. A branch may never run, a function may run any time. */
export interface Scope {
  readonly kind: 'function' | 'branch' | 'block';
  readonly parent: Scope | null;
  readonly depth: number;
}

export interface ScopedCode {
  /** In the order of the text. */
  readonly nodes: readonly AnyNode[];
  /** Which scope a node stands in; a function's parameters stand in the function's. */
  readonly scopes: ReadonlyMap<AnyNode, Scope>;
  /** Those with a jump inside, such as `return`: what follows them may not run after them. */
  readonly leaving: ReadonlySet<Scope>;
}

const kinds: ReadonlyMap<string, Scope['kind']> = new Map([
  ['ArrowFunctionExpression', 'function'],
  ['FunctionDeclaration', 'function'],
  ['FunctionExpression', 'function'],
  ['PropertyDefinition', 'function'],
  ['TSModuleBlock', 'function'],
  ['BlockStatement', 'block'],
  ['ForInStatement', 'block'],
  ['ForOfStatement', 'block'],
  ['ForStatement', 'block'],
  ['StaticBlock', 'block'],
  ['SwitchStatement', 'block'],
  ['CatchClause', 'branch'],
]);

const branches: ReadonlySet<string> = new Set([
  'ConditionalExpression.alternate',
  'ConditionalExpression.consequent',
  'ForInStatement.body',
  'ForOfStatement.body',
  'ForStatement.body',
  'IfStatement.alternate',
  'IfStatement.consequent',
  'LogicalExpression.right',
  'SwitchCase.consequent',
  'WhileStatement.body',
]);

const jumps: ReadonlySet<string> = new Set([
  'BreakStatement',
  'ContinueStatement',
  'ReturnStatement',
  'ThrowStatement',
]);

export function findScopes(program: AnyNode): ScopedCode {
  const scopes = new Map<AnyNode, Scope>();
  const leaving = new Set<Scope>();
  const open = [{ node: program, scope: scopeIn('function', null) }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, scope } = next;
    scopes.set(node, scope);
    if (jumps.has(node.type)) addLeaving(leaving, scope);
    const kind = kinds.get(node.type);
    const own = kind === undefined ? scope : scopeIn(kind, scope);
    for (const [key, children] of childrenOf(node)) {
      const inner = branches.has(`${node.type}.${key}`) ? scopeIn('branch', own) : own;
      for (const child of children) open.push({ node: child, scope: inner });
    }
  }
  const nodes = [...scopes.keys()].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  return { nodes, scopes, leaving };
}

function addLeaving(leaving: Set<Scope>, jumping: Scope): void {
  let scope: Scope | null = jumping;
  while (scope !== null && scope.kind !== 'function' && !leaving.has(scope)) {
    leaving.add(scope);
    scope = scope.parent;
  }
}

function scopeIn(kind: Scope['kind'], parent: Scope | null): Scope {
  return { kind, parent, depth: parent === null ? 0 : parent.depth + 1 };
}

/** The innermost function around, or the program. */
export function functionOf(scope: Scope): Scope {
  let around = scope;
  while (around.kind !== 'function' && around.parent !== null) around = around.parent;
  return around;
}

/** From each of two scopes up to the first that holds both, which is in neither list. */
export function pathsToCommon(
  one: Scope,
  other: Scope,
): { readonly one: readonly Scope[]; readonly other: readonly Scope[] } {
  const paths: { readonly one: Scope[]; readonly other: Scope[] } = { one: [], other: [] };
  let [left, right]: [Scope | null, Scope | null] = [one, other];
  while (left !== null && right !== null && left !== right) {
    const climbsLeft = left.depth >= right.depth;
    (climbsLeft ? paths.one : paths.other).push(climbsLeft ? left : right);
    if (climbsLeft) left = left.parent;
    else right = right.parent;
  }
  return paths;
}
