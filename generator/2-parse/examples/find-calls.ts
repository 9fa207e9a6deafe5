import type { AnyNode, CallExpression, Expression, MemberExpression, Program, Super } from 'acorn';
import { findKeys, type FoundKey } from './find-keys.js';
import { nodesBelow } from './javascript.js';

/** A call such as `client.device.get({ deviceId })`; offsets count from the start of the code. */
export interface FoundCall {
  readonly resource: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Those of the first argument, as far as the example shows them. */
  readonly keys: readonly FoundKey[];
}

/** The calls of actions on a client, in the order of the text. */
export function findCalls(program: Program): readonly FoundCall[] {
  const nodes = nodesBelow(program);
  const clients = clientNames(nodes);
  return nodes.flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const { callee } = node;
    if (callee.type !== 'MemberExpression') return [];
    const name = memberName(callee);
    const resource = unwrapped(callee.object);
    if (name === null || resource.type !== 'MemberExpression') return [];
    const resourceName = memberName(resource);
    if (resourceName === null || !isClient(unwrapped(resource.object), clients)) return [];
    const keys = findKeys(firstArgument(node), node, nodes);
    return [{ resource: resourceName, name, start: callee.start, end: callee.end, keys }];
  });
}

/** `client`, and what the example itself calls a client that it makes. */
function clientNames(nodes: readonly AnyNode[]): ReadonlySet<string> {
  const names = new Set(['client']);
  for (const node of nodes) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') continue;
    if (node.init !== null && node.init !== undefined && makesClient(unwrapped(node.init))) {
      names.add(node.id.name);
    }
  }
  return names;
}

function makesClient(node: Expression | Super): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const callee = unwrapped(node.callee);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : nameOf(callee);
  return name === 'createClient' || (node.type === 'NewExpression' && name === 'Client');
}

/** `client`, `this.client`, `api.client`. */
function isClient(node: Expression | Super, names: ReadonlySet<string>): boolean {
  const name = nameOf(node);
  if (name !== null) return names.has(name);
  return node.type === 'MemberExpression' && memberName(node) === 'client';
}

function nameOf(node: Expression | Super): string | null {
  return node.type === 'Identifier' ? node.name : null;
}

/** `device` of `client.device` and of `client['device']`. */
function memberName({ property, computed }: MemberExpression): string | null {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/** Without `await`, brackets and `?.`. */
function unwrapped(node: Expression | Super): Expression | Super {
  if (node.type === 'AwaitExpression') return unwrapped(node.argument);
  const isAround = node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression';
  return isAround ? unwrapped(node.expression) : node;
}

function firstArgument({ arguments: [first] }: CallExpression): Expression | null {
  return first === undefined || first.type === 'SpreadElement' ? null : first;
}
