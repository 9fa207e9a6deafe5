import ts from 'typescript';
import type { Rewriting } from './rewriting.js';
import { hasNamedKeys, hasProperty } from './known-values.js';

/** `{ ...object, key }` as `Object.assign({}, object, { key })`, where the key is a new one. */
export function writeObject(node: ts.Node, file: Rewriting): string | null {
  if (!ts.isObjectLiteralExpression(node) || !addsBehindSpread(node, file)) return null;
  const sources: string[] = [];
  let single: string[] = [];
  for (const property of node.properties) {
    if (!ts.isSpreadAssignment(property)) {
      if (!isValue(property)) return null;
      single.push(file.text(property));
      continue;
    }
    if (!hasNamedKeys(file.checker.getTypeAtLocation(property.expression), file.checker)) {
      return null;
    }
    if (single.length > 0 || sources.length === 0) sources.push(`{ ${single.join()} }`);
    single = [];
    sources.push(file.text(property.expression));
  }
  if (single.length > 0) sources.push(`{ ${single.join()} }`);
  return `Object.assign(${sources.join()})`;
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

function isValue(property: ts.ObjectLiteralElementLike): boolean {
  return ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property);
}
