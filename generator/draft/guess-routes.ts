import type { Api, HttpMethod } from '../model/api.js';
import { guessRequest } from './guess-request.js';
import { isNeededValue, readFacts } from './resource-facts.js';
import { guessPaths } from './resource-paths.js';
import { statedPaths } from './stated-paths.js';

/** A request that nobody stated. */
export interface GuessedRoute {
  /** `device.get` */
  readonly action: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** Whether convention leaves no other reading; the others are worth a second look. */
  readonly isUsual: boolean;
}

/** One for each action whose page names no request, in the order of the pages. */
export function guessRoutes(api: Api): readonly GuessedRoute[] {
  const all = readFacts(api);
  const paths = guessPaths(all, statedPaths(all));
  return all.flatMap((facts) =>
    facts.operations
      .filter(({ request }) => request === null)
      .map((operation) => {
        const { method, suffix, isUsual } = guessRequest(operation, facts);
        const path = `${paths.get(facts.name) ?? ''}${suffix}`;
        // What must be given and is nowhere in the path may well belong there.
        const isWhole = operation.parameters
          .filter(isNeededValue)
          .every(({ name }) => path.includes(`{${name}}`));
        return { action: operation.action, method, path, isUsual: isUsual && isWhole };
      }),
  );
}
