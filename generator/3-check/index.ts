/**
 * 3-check: an Api in, messages out. Each rule looks at all documents together; what one place alone
 * tells was reported when it was parsed.
 */
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { checkActionsAreUnique } from './actions-are-unique.js';
import { checkActionsHaveRequests } from './actions-have-requests.js';
import { checkActionsHaveResponses } from './actions-have-responses.js';
import { checkBodies } from './bodies.js';
import { checkExamplesCallActions } from './examples-call-actions.js';
import { checkExamplesPassParameters } from './examples-pass-parameters.js';
import { checkPathParameters } from './path-parameters.js';
import { checkRequestsAgree } from './requests-agree.js';
import { checkRoutesAreCertain } from './routes-are-certain.js';
import { checkRoutesHaveActions } from './routes-have-actions.js';

const rules: readonly ((api: Api, report: Report) => void)[] = [
  checkActionsAreUnique,
  checkActionsHaveRequests,
  checkActionsHaveResponses,
  checkBodies,
  checkExamplesCallActions,
  checkExamplesPassParameters,
  checkPathParameters,
  checkRequestsAgree,
  checkRoutesAreCertain,
  checkRoutesHaveActions,
];

export function check(api: Api, report: Report): void {
  for (const rule of rules) rule(api, report);
}
