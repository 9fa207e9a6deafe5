import type { AnyNode } from 'acorn';
import { isNode, keyName } from '../nodes.js';

/** A name in a pattern such as `{ plant: { get } }`, and which part of the value it is given. */
export interface BoundName {
  readonly name: string;
  /** `['plant', 'get']`; `[]` for all of it, `null` for what is not known without running. */
  readonly part: readonly string[] | null;
}

export function boundNames(
  pattern: AnyNode,
  part: readonly string[] | null = [],
): readonly BoundName[] {
  if (pattern.type === 'Identifier') return [{ name: pattern.name, part }];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern.left, null);
  if (pattern.type === 'RestElement') return boundNames(pattern.argument, null);
  if (pattern.type === 'ArrayPattern') {
    return pattern.elements.flatMap((element) =>
      element === null ? [] : boundNames(element, null),
    );
  }
  if (pattern.type === 'ObjectPattern') {
    return pattern.properties.flatMap((property) => {
      if (property.type === 'RestElement') return boundNames(property, null);
      const name = keyName(property.key, property.computed);
      return boundNames(property.value, name === null || part === null ? null : [...part, name]);
    });
  }
  // A parameter that is a property of its class, too: `constructor(private client: Client)`.
  return 'parameter' in pattern && isNode(pattern.parameter)
    ? boundNames(pattern.parameter, null)
    : [];
}
