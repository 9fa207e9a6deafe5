import { either } from './rule.js';

/** What may change in an action beside its parameters. */
export const actionRules = {
  'action-added': either('additive', 'both', 'action {name} was added', 'Nobody calls it yet.'),
  'action-removed': either(
    'breaking',
    'both',
    'action {name} was removed',
    'Its method is gone, and so is its route.',
  ),
  'action-renamed': either(
    'breaking',
    'code',
    'action {old} is called {new} now',
    'The request is the same, so older clients go on; code that calls the method no longer compiles.',
  ),
  'request-changed': either(
    'breaking',
    'wire',
    'the request was changed from {old} to {new}',
    'Callers of a new client do not notice, but every client that is in use asks at the old place.',
  ),
  'response-status-added': either(
    'additive',
    'both',
    'status {name} was added',
    'Any status from 200 to 299 is a success to the client, and the type of the result is no wider.',
  ),
  'response-type-added': either(
    'breaking',
    'both',
    'status {name} was added, with {new}',
    'The result of the method may be what no caller expects yet.',
  ),
  'response-status-removed': either(
    'breaking',
    'both',
    'status {name} was removed',
    'Who waits for it, as for a 201 or 202, waits in vain.',
  ),
  'error-status-added': either(
    'additive',
    'both',
    'error {name} was added',
    'Every caller must be ready for any failing status; the class of the error stays the same.',
  ),
  'error-status-removed': either(
    'additive',
    'both',
    'error {name} was removed',
    'A branch for it is not taken any more, and still compiles.',
  ),
  'error-body-removed': either(
    'breaking',
    'code',
    'no action fails with {name} any more',
    'The guard of this status no longer tells what the body of the error holds.',
  ),
  'body-added': either(
    'additive',
    'both',
    'the response {name} has a body now, {new}',
    'Nobody read a body that was not there.',
  ),
  'body-removed': either(
    'breaking',
    'both',
    'the response {name} no longer has a body',
    'The result of the method is gone.',
  ),
  'media-type-changed': either(
    'breaking',
    'both',
    'the media type of response {name} was changed from {old} to {new}',
    'A stream is read in another way than a result.',
  ),
  'scopes-stated': either(
    'additive',
    'both',
    'the scopes that allow it are stated now',
    'What was not said before was no promise.',
  ),
  'scopes-unstated': either(
    'breaking',
    'code',
    'the scopes that allow it are no longer stated',
    'The list of scopes that the client exports loses the action.',
  ),
  'scope-added': either(
    'additive',
    'wire',
    'scope {name} allows it, too',
    'Tokens that were good enough still are.',
  ),
  'scope-removed': either(
    'breaking',
    'wire',
    'scope {name} no longer allows it',
    'A token that has no other scope is refused.',
  ),
  'scopes-lifted': either(
    'additive',
    'wire',
    'it asks for none of its scopes any more',
    'Every token is good enough.',
  ),
  'scopes-demanded': either(
    'breaking',
    'wire',
    'it asks for one of its scopes now',
    'Tokens without any of them are refused.',
  ),
  'action-described': either('wording', 'neither', 'the description was changed', 'Comments only.'),
  'response-described': either(
    'wording',
    'neither',
    'the description of response {name} was changed',
    'Comments only.',
  ),
  'security-described': either(
    'wording',
    'neither',
    'what is said of authentication was changed',
    'Comments only.',
  ),
  'examples-changed': either('wording', 'neither', 'the examples were changed', 'Examples only.'),
  'resource-described': either(
    'wording',
    'neither',
    'the {name} of the resource was changed',
    'Comments only.',
  ),
} as const;
