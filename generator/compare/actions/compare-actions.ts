import type { Operation, Request } from '../../model/api.js';
import type { Change, Subject } from '../../model/diff/change.js';
import { joinPlaces, makeChange } from '../make-change.js';
import { lineOf } from '../match/match-actions.js';
import type { TypeWorld } from '../types/type-world.js';
import { compareParameter, type ParameterPair } from './compare-parameters.js';
import { compareResponses } from './compare-responses.js';
import { compareSecurity } from './compare-security.js';

export function compareAction(
  old: Operation,
  next: Operation,
  parameters: readonly ParameterPair[],
  world: TypeWorld,
): readonly Change[] {
  const subject: Subject = { kind: 'action', name: next.action };
  const places = joinPlaces(old.source, next.source);
  const [before, after] = [codeOf(old), codeOf(next)];
  return [
    ...(old.action === next.action
      ? []
      : [
          makeChange('action-renamed', subject, places, {
            before: old.action,
            after: next.action,
          }),
        ]),
    ...compareRequests(old, next, subject),
    ...parameters.flatMap((pair) => compareParameter(pair, subject, world)),
    ...compareResponses(old.responses, next.responses, 'response', subject, world),
    ...compareResponses(old.errors, next.errors, 'error', subject, world),
    ...compareSecurity(old, next, subject),
    ...(old.description === next.description
      ? []
      : [makeChange('action-described', subject, places)]),
    ...(before === after ? [] : [makeChange('examples-changed', subject, places)]),
  ];
}

export function compareMissing(
  rule: 'action-added' | 'action-removed',
  { action: name, source }: Operation,
): Change {
  const places = rule === 'action-added' ? joinPlaces(null, source) : joinPlaces(source, null);
  return makeChange(rule, { kind: 'action', name }, places, { name });
}

function compareRequests(old: Operation, next: Operation, subject: Subject): readonly Change[] {
  const [from, to] = [old.request, next.request];
  const places = joinPlaces(from?.source ?? old.source, to?.source ?? next.source);
  // An action without a request is an error of its page: nothing is compared then.
  if (from === null || to === null) return [];
  if (lineOf(from) === lineOf(to)) return [];
  return [
    makeChange('request-changed', subject, places, {
      before: requestWords(from),
      after: requestWords(to),
    }),
  ];
}

function requestWords({ method, path }: Request): string {
  return `${method} ${path}`;
}

function codeOf({ examples }: Operation): string {
  return JSON.stringify(examples.map(({ language, code }) => [language, code]));
}
