import { camelCase, split } from 'change-case';
import pluralize from 'pluralize';
import type { HttpMethod, Operation } from '../model/api.js';
import { ownIdOf, wordsOf, type ResourceFacts } from './resource-facts.js';
import { verbs, type Verb } from './verbs.js';

/** What an action adds to the path of its resource. */
export interface GuessedRequest {
  readonly method: HttpMethod;
  /** Below the resource's path; `''` for the resource itself. */
  readonly suffix: string;
  /** Whether convention leaves no other reading: `get` of a resource. */
  readonly isUsual: boolean;
}

export function guessRequest(operation: Operation, facts: ResourceFacts): GuessedRequest {
  const own = ownIdOf(operation, facts);
  const guess = guessByName(operation, facts);
  return own === null ? guess : { ...guess, suffix: `/{${own}}${guess.suffix}` };
}

function guessByName(operation: Operation, facts: ResourceFacts): GuessedRequest {
  const words = split(operation.name);
  const [first = '', ...rest] = words;
  const verb = verbs.get(first.toLowerCase());
  const trailing = trailingMethod(words);
  if (trailing !== null) return trailing;
  if (verb === undefined) return guessNoun(operation, facts);
  if (verb.method === 'DELETE' && hasBody(operation)) {
    // A DELETE has no body, so the deletion is itself what is posted.
    return { method: 'POST', suffix: `/${operation.name}`, isUsual: false };
  }
  const object = rest.filter((word, index) => index > 0 || word.toLowerCase() !== 'by');
  if (object.length === 0) {
    return verb.isMethod
      ? { method: verb.method, suffix: '', isUsual: true }
      : { method: methodOf(verb, operation), suffix: `/${operation.name}`, isUsual: false };
  }
  const shared = sharedObject(operation, object, facts);
  const suffix = shared ?? (verb.isMethod ? camelCase(object.join(' ')) : operation.name);
  return { method: methodOf(verb, operation), suffix: `/${suffix}`, isUsual: false };
}

/** A name that is no verb asks for what it names, or is a command where it takes a body. */
function guessNoun(operation: Operation, facts: ResourceFacts): GuessedRequest {
  const method = needsBody(operation) ? 'POST' : 'GET';
  const [first = '', ...rest] = split(operation.name);
  const [resource = ''] = facts.words;
  // `authenticateUser` of `auth` says twice what is done.
  const repeats = rest.length > 0 && resource.length > 2 && first.startsWith(resource);
  const suffix = repeats ? camelCase(rest.join(' ')) : operation.name;
  return { method, suffix: `/${suffix}`, isUsual: false };
}

/** `readmePatch` is the `PATCH` of a readme. */
function trailingMethod(words: readonly string[]): GuessedRequest | null {
  const verb = verbs.get(words.at(-1)?.toLowerCase() ?? '');
  const isMethod = /^(?:get|post|put|patch|delete)$/i.test(words.at(-1) ?? '');
  if (words.length < 2 || verb === undefined || !isMethod) return null;
  const suffix = `/${camelCase(words.slice(0, -1).join(' '))}`;
  return { method: verb.method, suffix, isUsual: false };
}

/** A question that takes a body cannot be a GET. */
function methodOf({ method }: Verb, operation: Operation): HttpMethod {
  return method === 'GET' && needsBody(operation) ? 'POST' : method;
}

/**
 * What several actions of the resource, or of the many that it is one of, do something with, in the plural if one of them says so:
 * `sendCommand` and `getCommand` are two methods of one path. One of them must be a method by name.
 */
function sharedObject(
  operation: Operation,
  object: readonly string[],
  { operations, sibling }: ResourceFacts,
): string | null {
  const noun = camelCase(object.join(' '));
  const others = [...operations, ...(sibling?.operations ?? [])].flatMap((other) => {
    const { name } = other;
    const [first = '', ...rest] = split(name);
    const verb = verbs.get(first.toLowerCase());
    const otherNoun = camelCase(rest.join(' '));
    const isSame = pluralize.singular(otherNoun) === pluralize.singular(noun);
    return other !== operation && verb !== undefined && isSame ? [{ verb, noun: otherNoun }] : [];
  });
  const own = verbs.get(wordsOf(operation.name)[0] ?? '');
  const isMethod = own?.isMethod === true || others.some(({ verb }) => verb.isMethod);
  if (others.length === 0 || !isMethod) return null;
  return [noun, ...others.map((other) => other.noun)].find(pluralize.isPlural) ?? noun;
}

function hasBody({ parameters }: Pick<Operation, 'parameters'>): boolean {
  return parameters.some(({ placement }) => placement.in === 'body' || placement.in === 'part');
}

/** What a question may be told by a schema is a filter, unless it must be told. */
function needsBody({ parameters }: Operation): boolean {
  return hasBody({ parameters: parameters.filter(({ required }) => required) });
}
