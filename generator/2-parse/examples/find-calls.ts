import type { AnyNode } from 'acorn';
import { findKeys, type FoundKey } from './find-keys.js';
import { ClientPaths } from './find-paths.js';
import { findVariables } from './variables/find-variables.js';

/** A call such as `client.device.get({ deviceId })`; offsets count from the start of the code. */
export interface FoundCall {
  /** `device.get` */
  readonly action: string;
  readonly start: number;
  readonly end: number;
  /** Those of the first argument, as far as the example shows them. */
  readonly keys: readonly FoundKey[];
}

/**
 * The calls of actions on a client, in the order of the text. Others have clients, too: one that the
 * example does not make, or takes from a package, counts if it calls the resource of the page.
 */
export function findCalls(program: AnyNode, pageResource: string): readonly FoundCall[] {
  const code = findVariables(program);
  const paths = new ClientPaths(code);
  const calls = code.nodes.flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const { callee } = node;
    const { client, names } = paths.pathOf(callee) ?? { client: null, names: [] };
    const [resource, name, ...more] = names;
    if (resource === undefined || name === undefined || more.length > 0) return [];
    return [{ client, resource, name, callee, argument: node.arguments[0] }];
  });
  const ours = new Set<string | null>([null]);
  for (const { client, resource } of calls) {
    if (resource === pageResource) ours.add(client);
  }
  return calls
    .filter(({ client }) => ours.has(client))
    .map(({ resource, name, callee: { start, end }, argument }) => {
      const keys = argument === undefined ? [] : findKeys(argument, code);
      return { action: `${resource}.${name}`, start, end, keys };
    });
}
