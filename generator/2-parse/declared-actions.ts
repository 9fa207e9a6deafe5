import type { Route } from '../model/api.js';
import type { DeclaredActions } from './dialects/dialect.js';

export function declaredActions(routes: readonly Route[]): DeclaredActions {
  const actions = new Set(routes.map(({ action }) => action));
  const resources = new Map<string, string[]>();
  for (const action of actions) {
    const [resource = ''] = action.split('.', 1);
    const name = action.slice(resource.length + 1);
    const names = resources.get(resource);
    if (names === undefined) resources.set(resource, [name]);
    else names.push(name);
  }
  return {
    isDeclared: (action) => actions.has(action),
    declaredResources: () => [...resources.keys()],
    declaredNames: (resource) => resources.get(resource) ?? [],
  };
}
