import type { Rule } from './rule.js';
import { actionRules } from './action-rules.js';
import { apiRules } from './api-rules.js';
import { parameterRules } from './parameter-rules.js';
import { typeRules } from './type-rules.js';

export type RuleName =
  | keyof typeof actionRules
  | keyof typeof parameterRules
  | keyof typeof typeRules
  | keyof typeof apiRules;

/** All that can be said about two states of an API. */
export const rules: { readonly [Name in RuleName]: Rule } = {
  ...actionRules,
  ...parameterRules,
  ...typeRules,
  ...apiRules,
};
