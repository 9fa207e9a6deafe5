import { parseExpressionAt, type Expression, type Property, type SpreadElement } from 'acorn';
import type { JsonValue } from '../../model/schema.js';
import { findDeepBracket } from './bracket-depth.js';

/**
 * A value that a cell spells as JavaScript does: `[ 'gps', 'aws' ]`, `{ limit: 10 }`. Parsed, never
 * run; `undefined` for all that is more than a literal.
 */
export function parseLiteral(text: string): JsonValue | undefined {
  if (findDeepBracket(text) !== null) return undefined;
  try {
    const source = `(${text})`;
    const whole = parseExpressionAt(source, 0, { ecmaVersion: 'latest', preserveParens: true });
    const isWhole = whole.type === 'ParenthesizedExpression' && whole.end === source.length;
    return isWhole ? valueOf(whole.expression) : undefined;
  } catch {
    // No JavaScript, or more brackets than the parser has room for.
    return undefined;
  }
}

function valueOf(node: Expression | SpreadElement | null): JsonValue | undefined {
  if (node?.type === 'Literal') {
    const { value } = node;
    const isPlain = typeof value === 'string' || typeof value === 'number';
    return isPlain || typeof value === 'boolean' || value === null ? value : undefined;
  }
  if (node?.type === 'UnaryExpression') {
    const value = node.operator === '-' ? valueOf(node.argument) : undefined;
    return typeof value === 'number' ? -value : undefined;
  }
  if (node?.type === 'ArrayExpression') return complete(node.elements.map(valueOf));
  if (node?.type !== 'ObjectExpression') return undefined;
  const entries = complete(node.properties.map(entryOf));
  return entries === undefined ? undefined : Object.fromEntries(entries);
}

function entryOf(property: Property | SpreadElement): readonly [string, JsonValue] | undefined {
  if (property.type === 'SpreadElement' || property.computed) return undefined;
  const { key } = property;
  const name = key.type === 'Identifier' ? key.name : valueOf(key);
  const value = valueOf(property.value);
  return typeof name !== 'string' || value === undefined ? undefined : [name, value];
}

/** `undefined` where one of them is. */
function complete<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}
