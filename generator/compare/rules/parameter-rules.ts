import { either } from './rule.js';

/** What may change in a parameter beside its type. */
export const parameterRules = {
  'parameter-added': either(
    'additive',
    'both',
    'optional parameter {name} was added',
    'Nobody has to send it.',
  ),
  'required-parameter-added': either(
    'breaking',
    'both',
    'required parameter {name} was added',
    'Calls without it no longer compile, and are refused.',
  ),
  'parameter-removed': either(
    'breaking',
    'both',
    'parameter {name} was removed',
    'Calls with it no longer compile, and what it did is gone. A request may lose a duty, not a gift.',
  ),
  'parameter-renamed': either(
    'breaking',
    'code',
    'parameter {old} is called {new} now',
    'It stands at the same place of the request, so older clients go on; calls no longer compile.',
  ),
  'parameter-required': either(
    'breaking',
    'both',
    'parameter {name} became required',
    'Calls without it no longer compile, and are refused.',
  ),
  'parameter-optional': either(
    'additive',
    'both',
    'parameter {name} became optional',
    'Calls with it are as good as before.',
  ),
  'parameter-moved': either(
    'breaking',
    'wire',
    'parameter {name} was moved from {old} to {new}',
    'Callers of a new client do not notice, but every client that is in use sends it elsewhere.',
  ),
  'default-added': either(
    'additive',
    'both',
    'parameter {name} has the default {new}',
    'What happens without it is promised now.',
  ),
  'default-changed': either(
    'breaking',
    'both',
    'the default of parameter {name} was changed from {old} to {new}',
    'Calls that leave it out mean something else.',
  ),
  'default-removed': either(
    'breaking',
    'both',
    'parameter {name} no longer has the default {old}',
    'What calls that leave it out mean is no longer promised.',
  ),
  'parameter-described': either(
    'wording',
    'neither',
    'the description of parameter {name} was changed',
    'Comments only.',
  ),
  'parameter-example-changed': either(
    'wording',
    'neither',
    'the example of parameter {name} was changed',
    'Examples and generated tests only.',
  ),
} as const;
