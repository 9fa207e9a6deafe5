import ts from 'typescript';
import { hasNamedKeys, hasProperty } from './known-values.js';
import type { Rewriting } from './rewriting.js';
import { spreadApart } from './spreads.js';

/** `{ ...object, key }` as `Object.assign({}, object, { key })`, where the key is a new one. */
export function writeObject(node: ts.Node, file: Rewriting): string | null {
  if (!ts.isObjectLiteralExpression(node) || !addsBehindSpread(node, file)) return null;
  if (!node.properties.every((property) => isKnown(property, file))) return null;
  const parts = node.properties.map((property) =>
    ts.isSpreadAssignment(property)
      ? { text: file.text(property.expression), isSpread: true }
      : { text: file.text(property), isSpread: false },
  );
  const sources = spreadApart(parts, (texts) => `{ ${texts} }`);
  // The first is what the others are added to.
  const target = parts[0]?.isSpread === true ? ['{}'] : [];
  return `Object.assign(${[...target, ...sources].join()})`;
}

/** Keys that the spread object has already are only given another value. */
function addsBehindSpread(node: ts.ObjectLiteralExpression, file: Rewriting): boolean {
  const first = node.properties.findIndex(ts.isSpreadAssignment);
  const spread = node.properties[first];
  if (spread === undefined || !ts.isSpreadAssignment(spread)) return false;
  const type = file.checker.getTypeAtLocation(spread.expression);
  return node.properties
    .slice(first + 1)
    .some(
      ({ name }) => name === undefined || !ts.isIdentifier(name) || !hasProperty(type, name.text),
    );
}

/** Whether it is a value, or the keys of all that it spreads are known. */
function isKnown(property: ts.ObjectLiteralElementLike, { checker }: Rewriting): boolean {
  return ts.isSpreadAssignment(property)
    ? hasNamedKeys(checker.getTypeAtLocation(property.expression), checker)
    : ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property);
}
