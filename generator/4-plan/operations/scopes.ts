import type { Api } from '../../model/api.js';
import type { ScopesPlan } from '../../model/plan.js';

/** What the pages list for each action that has a method. */
export function planScopes({ resources }: Pick<Api, 'resources'>): readonly ScopesPlan[] {
  return resources.flatMap(({ operations }) =>
    operations.flatMap(({ action, request, security }) =>
      request === null || security === null ? [] : [{ action, scopes: security.scopes }],
    ),
  );
}
