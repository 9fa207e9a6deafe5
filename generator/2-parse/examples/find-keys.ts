import type { AnyNode, Property } from 'acorn';
import { isObjectAssign, type Change } from './variables/find-writes.js';
import { keyName, memberName, unwrapped } from './nodes.js';
import { reachingWrites } from './variables/reaching-writes.js';
import type { Code } from './variables/find-variables.js';

/** A property of an object that an example gives; offsets count from the start of the code. */
export interface FoundKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface FoundProperty extends FoundKey {
  readonly value: AnyNode;
}

/** What one argument may cost: `{ ...a, ...a }` of objects that are made so doubles each time. */
const mostSteps = 1000;

/**
 * The keys of an argument: an object literal, or what leads to one. What cannot be known without
 * running the code is left out.
 */
export function findKeys(argument: AnyNode, code: Code): readonly FoundKey[] {
  const steps = { left: mostSteps };
  const found = propertiesOf(argument, code, steps, false);
  return steps.left < 0 ? [] : found.map(({ name, start, end }) => ({ name, start, end }));
}

/** @param isStored whether a variable holds it: a condition then may be that of the call, too */
function propertiesOf(
  value: AnyNode,
  code: Code,
  steps: { left: number },
  isStored: boolean,
): readonly FoundProperty[] {
  steps.left -= 1;
  if (steps.left < 0) return [];
  const inside = (inner: AnyNode): readonly FoundProperty[] =>
    propertiesOf(inner, code, steps, isStored);
  const node = unwrapped(value);
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) => {
      steps.left -= 1;
      return property.type === 'SpreadElement' ? inside(property.argument) : literal(property);
    });
  }
  if (node.type === 'Identifier') {
    const variable = code.variableAt(node.name, node);
    const writes = variable === null ? [] : reachingWrites(variable, node, code, isStored);
    steps.left -= writes.length;
    const stored = (inner: AnyNode): readonly FoundProperty[] =>
      propertiesOf(inner, code, steps, true);
    return writes.toReversed().flatMap(({ change }) => propertiesGiven(change, stored));
  }
  if (node.type === 'MemberExpression') {
    const name = memberName(node);
    return name === null ? [] : inPart(inside(node.object), [name], inside);
  }
  return isStored && isChoice(node) ? [] : parts(node).flatMap(inside);
}

function isChoice({ type }: AnyNode): boolean {
  return type === 'ConditionalExpression' || type === 'LogicalExpression';
}

/** The objects that an expression may be, or is put together from. */
function parts(node: AnyNode): readonly AnyNode[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  if (node.type === 'LogicalExpression') {
    return node.operator === '&&' ? [node.right] : [node.left, node.right];
  }
  if (node.type === 'AssignmentExpression' && node.operator === '=') return [node.right];
  return node.type === 'CallExpression' && isObjectAssign(node) ? node.arguments : [];
}

function propertiesGiven(
  change: Change,
  inside: (value: AnyNode) => readonly FoundProperty[],
): readonly FoundProperty[] {
  switch (change.kind) {
    case 'given':
      return change.value === null ? [] : inPart(inside(change.value), change.part, inside);
    case 'added': {
      const { name, key, value } = change;
      return [{ name, start: key.start, end: key.end, value }];
    }
    case 'merged':
      return change.values.flatMap(inside);
    case 'removed':
      return [];
  }
}

function literal({ key, computed, value }: Property): readonly FoundProperty[] {
  const name = keyName(key, computed);
  const { start, end } = key;
  return name === null ? [] : [{ name, start, end, value }];
}

/** The properties of a property, where there is just one of its name. */
function inPart(
  properties: readonly FoundProperty[],
  [name, ...rest]: readonly string[],
  inside: (value: AnyNode) => readonly FoundProperty[],
): readonly FoundProperty[] {
  if (name === undefined) return properties;
  const [found, ...more] = properties.filter((property) => property.name === name);
  return found === undefined || more.length > 0 ? [] : inPart(inside(found.value), rest, inside);
}
