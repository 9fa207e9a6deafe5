import type { HttpMethod } from '../model/api.js';

/** Words with which names of actions begin, and what REST APIs mean by them. */
export interface Verb {
  readonly method: HttpMethod;
  /**
   * Whether the word is the method itself, so that the path has only what follows it: `getState` is
   * `GET …/state`. Otherwise the whole name is the last segment: `POST …/validateContext`.
   */
  readonly isMethod: boolean;
}

const reading: Verb = { method: 'GET', isMethod: true };
const creating: Verb = { method: 'POST', isMethod: true };
const changing: Verb = { method: 'PATCH', isMethod: true };
const deleting: Verb = { method: 'DELETE', isMethod: true };
const command: Verb = { method: 'POST', isMethod: false };
const adjustment: Verb = { method: 'PATCH', isMethod: false };
const question: Verb = { method: 'GET', isMethod: false };

const words: readonly (readonly [Verb, string])[] = [
  [reading, 'get list fetch read retrieve show'],
  [creating, 'post create add insert'],
  [changing, 'patch update modify edit'],
  [{ method: 'PUT', isMethod: true }, 'put upsert'],
  [deleting, 'delete remove clear destroy revoke'],
  [
    command,
    'send set press submit export import clone copy move execute run start stop restart upload ' +
      'verify validate generate truncate release publish trigger invite cancel retry reset sync ' +
      'approve reject request query replace bulk',
  ],
  [
    adjustment,
    'change enable disable apply transfer connect disconnect link unlink activate deactivate lock ' +
      'unlock rename assign unassign',
  ],
  [question, 'search find count check download preview'],
];

export const verbs: ReadonlyMap<string, Verb> = new Map(
  words.flatMap(([verb, list]) => list.split(' ').map((word) => [word, verb] as const)),
);
