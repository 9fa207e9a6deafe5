import { directed, either } from './rule.js';

/** What may change in a type: where the client sends it, and where the API does. */
export const typeRules = {
  'type-widened': directed(
    'additive',
    'breaking',
    'the type of {name} was widened from {old} to {new}',
    'What was sent is still taken; what comes may be what nobody expected.',
  ),
  'type-narrowed': directed(
    'breaking',
    'additive',
    'the type of {name} was narrowed from {old} to {new}',
    'Some of what was sent is refused now; what comes was always possible.',
  ),
  'type-changed': directed(
    'breaking',
    'breaking',
    'the type of {name} was changed from {old} to {new}',
    'Neither type holds all values of the other.',
  ),
  'value-added': directed(
    'additive',
    'breaking',
    '{name} may be {new}',
    'A `switch` over the values of a response is no longer complete.',
  ),
  'value-removed': directed(
    'breaking',
    'additive',
    '{name} can no longer be {old}',
    'A value that was sent is refused now; one that no longer comes hurts nobody.',
  ),
  'null-added': directed(
    'additive',
    'breaking',
    '{name} may be `null`',
    'Who reads it has to look first.',
  ),
  'null-removed': directed(
    'breaking',
    'additive',
    '{name} can no longer be `null`',
    'Who sent `null` is refused now.',
  ),
  'variant-added': directed(
    'additive',
    'breaking',
    '{name} may also be {new}',
    'As a value that was added.',
  ),
  'variant-removed': directed(
    'breaking',
    'additive',
    '{name} can no longer be {old}',
    'As a value that was removed.',
  ),
  'property-added': directed(
    'additive',
    'additive',
    'optional property {name} was added',
    'Nobody has to send it, and a reader passes over what it does not know.',
  ),
  'required-property-added': directed(
    'breaking',
    'additive',
    'required property {name} was added',
    'Requests that lack it are refused; a response only gains.',
  ),
  'property-removed': directed(
    'breaking',
    'breaking',
    'property {name} was removed',
    'Code that names it no longer compiles, and what it did is gone.',
  ),
  'property-required': directed(
    'breaking',
    'additive',
    'property {name} became required',
    'Requests that lack it are refused; in a response it was always welcome.',
  ),
  'property-optional': directed(
    'additive',
    'breaking',
    'property {name} became optional',
    'A request may lose it; who reads it has to look first.',
  ),
  'other-keys-allowed': directed(
    'additive',
    'additive',
    '{name} may hold other keys',
    'Nobody has to send them, and a reader passes over them.',
  ),
  'other-keys-refused': directed(
    'breaking',
    'additive',
    '{name} may hold no other keys',
    'Requests with a key of their own are refused; no type of the client had such keys.',
  ),
  'other-keys-removed': directed(
    'breaking',
    'breaking',
    '{name} no longer says what its other keys hold',
    'Code that reads or sends a key of its own no longer compiles.',
  ),
  'limit-tightened': directed(
    'breaking',
    'additive',
    'the limit {name} was tightened from {old} to {new}',
    'Types stay as they are, but some of what was sent is refused.',
  ),
  'limit-loosened': directed(
    'additive',
    'breaking',
    'the limit {name} was loosened from {old} to {new}',
    'Types stay as they are, but values come that did not: longer ones than a column holds, say.',
  ),
  'limit-changed': directed(
    'breaking',
    'breaking',
    'the limit {name} was changed from {old} to {new}',
    'Whether one pattern or format holds the other is not decided; the worse is assumed.',
  ),
  'property-default-added': directed(
    'additive',
    'wording',
    'property {name} has the default {new}',
    'What happens without it is promised now.',
  ),
  'property-default-changed': directed(
    'breaking',
    'wording',
    'the default of property {name} was changed from {old} to {new}',
    'Requests that leave it out mean something else.',
  ),
  'property-default-removed': directed(
    'breaking',
    'wording',
    'property {name} no longer has the default {old}',
    'What requests that leave it out mean is no longer promised.',
  ),
  'property-described': either(
    'wording',
    'neither',
    'the description of property {name} was changed',
    'Comments only.',
  ),
} as const;
