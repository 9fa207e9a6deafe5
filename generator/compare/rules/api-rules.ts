import { either } from './rule.js';

/** What may change in `_api.md`, and in schemas beside their types. */
export const apiRules = {
  'base-url-changed': either(
    'breaking',
    'wire',
    'the base URL was changed from {old} to {new}',
    'Every client that is in use asks the old one.',
  ),
  'package-renamed': either(
    'breaking',
    'code',
    'the package {old} is called {new} now',
    'Every import names it.',
  ),
  'authentication-changed': either(
    'breaking',
    'both',
    'authentication was changed from {old} to {new}',
    'Requests of clients in use are refused, and a client is made with other options.',
  ),
  'query-arrays-changed': either(
    'breaking',
    'wire',
    'arrays in a query are written as {new}, no longer as {old}',
    'Clients in use write them as they were.',
  ),
  'header-added': either(
    'breaking',
    'wire',
    'header {name} was added',
    'Clients in use do not send it: it is a required parameter that the client fills in.',
  ),
  'header-changed': either(
    'breaking',
    'wire',
    'header {name} was changed from {old} to {new}',
    'The API is asked for something else, as with `Accept-Version`.',
  ),
  'header-removed': either(
    'additive',
    'wire',
    'header {name} was removed',
    'Clients in use send one that nobody asks for.',
  ),
  'api-described': either(
    'wording',
    'neither',
    'the {name} of the API was changed',
    'Comments only.',
  ),
  'schema-added': either('additive', 'code', 'schema {name} was added', 'A type more.'),
  'schema-removed': either(
    'breaking',
    'code',
    'schema {name} was removed',
    'The client exports its type, and code may import it.',
  ),
  'schema-renamed': either(
    'breaking',
    'code',
    'schema {old} is called {new} now',
    'Nothing else is sent, but the client exports its type, and code may import it.',
  ),
  'schema-retitled': either(
    'wording',
    'neither',
    'schema {old} is spelt {new} now',
    'The type that is made of it has the same name.',
  ),
  'schema-described': either('wording', 'neither', 'the description was changed', 'Comments only.'),
  'schema-example-changed': either(
    'wording',
    'neither',
    'the example was changed',
    'Examples only.',
  ),
} as const;
