import type { AnyNode, AssignmentExpression, CallExpression } from 'acorn';
import { boundNames } from './bound-names.js';
import { memberName, unwrapped } from '../nodes.js';

/** What happens to what a variable holds. */
export type Change =
  | {
      readonly kind: 'given';
      /** `null` for what is not known without running the code. */
      readonly value: AnyNode | null;
      /** Which part of the value, as `['params']` in `{ params } = options`. */
      readonly part: readonly string[];
    }
  | {
      readonly kind: 'added';
      readonly name: string;
      readonly key: AnyNode;
      readonly value: AnyNode;
    }
  | { readonly kind: 'merged'; readonly values: readonly AnyNode[] }
  | { readonly kind: 'removed' };

export interface FoundWrite {
  readonly name: string;
  /** Where the name is looked up. */
  readonly at: AnyNode;
  readonly change: Change;
}

export const unknownValue: Change = { kind: 'given', value: null, part: [] };

/** The changes of variables that a node itself makes. */
export function findWrites(node: AnyNode): readonly FoundWrite[] {
  if (node.type === 'VariableDeclarator') {
    return node.init === null || node.init === undefined ? [] : given(node.id, node.init);
  }
  if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') {
    const { left } = node;
    return left.type === 'VariableDeclaration'
      ? left.declarations.flatMap(({ id }) => given(id, null))
      : given(left, null);
  }
  if (node.type === 'AssignmentExpression') return assigned(node);
  if (node.type === 'CallExpression') return merged(node);
  const isRemoval = node.type === 'UnaryExpression' && node.operator === 'delete';
  return isRemoval ? removed(unwrapped(node.argument)) : [];
}

function given(pattern: AnyNode, value: AnyNode | null): readonly FoundWrite[] {
  return boundNames(pattern).map(({ name, part }) => ({
    name,
    at: pattern,
    change: part === null ? unknownValue : { kind: 'given', value, part },
  }));
}

/** `params = {…}`, `params.limit = 10`, `params['limit'] = 10`. */
function assigned({ left, operator, right }: AssignmentExpression): readonly FoundWrite[] {
  if (left.type !== 'MemberExpression') return given(left, operator === '=' ? right : null);
  const object = unwrapped(left.object);
  const name = memberName(left);
  if (object.type !== 'Identifier' || name === null) return [];
  const change: Change = { kind: 'added', name, key: left.property, value: right };
  return [{ name: object.name, at: object, change }];
}

function removed(member: AnyNode): readonly FoundWrite[] {
  if (member.type !== 'MemberExpression') return [];
  const object = unwrapped(member.object);
  return object.type === 'Identifier'
    ? [{ name: object.name, at: object, change: { kind: 'removed' } }]
    : [];
}

function merged(call: CallExpression): readonly FoundWrite[] {
  const [target, ...values] = call.arguments;
  return isObjectAssign(call) && target?.type === 'Identifier'
    ? [{ name: target.name, at: target, change: { kind: 'merged', values } }]
    : [];
}

/** Whether a call is one of `Object.assign`. */
export function isObjectAssign({ callee }: CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    memberName(callee) === 'assign'
  );
}
