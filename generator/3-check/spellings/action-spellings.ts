import type { Route } from '../../model/api.js';
import type { CheckedApi, CheckedOperation } from '../../model/documents/checked-api.js';
import { isSlip } from '../../spelling/slips.js';
import { examplesOf, operationsOf } from '../operations-of.js';

/** A section and a route for one action, of which one is misspelt. */
export interface ActionSpelling {
  readonly operation: CheckedOperation;
  readonly route: Route;
  /** Which of the two examples do not spell so; `null` where none says it. */
  readonly wrong: 'section' | 'route' | null;
}

/** Sections without a route and routes without a section that differ by one slip. */
export function actionSpellings(api: CheckedApi): readonly ActionSpelling[] {
  const operations = operationsOf(api);
  const sections = new Set(operations.map(({ action }) => action));
  const routed = new Set(api.routes.map(({ action }) => action));
  const lonely = operations.filter(
    ({ action, request }) => request === null && !routed.has(action),
  );
  const routes = api.routes.filter(({ action }) => !sections.has(action));
  if (lonely.length === 0 || routes.length === 0) return [];
  const called = new Set(examplesOf(api).flatMap(({ calls }) => calls.map(({ action }) => action)));
  return lonely.flatMap((operation): readonly ActionSpelling[] => {
    const [route, ...others] = routes.filter(({ action }) => isSlip(action, operation.action));
    if (route === undefined || others.length > 0) return [];
    const [isSection, isRoute] = [called.has(operation.action), called.has(route.action)];
    const wrong = isSection === isRoute ? null : isSection ? 'route' : 'section';
    return [{ operation, route, wrong }];
  });
}
