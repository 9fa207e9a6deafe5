/**
 * 3-check: an Api in, messages out. Each rule looks at all documents together; what one place alone
 * tells was reported when it was parsed.
 */
import type { Api } from '../model/api.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import { checkActionsAreUnique } from './actions-are-unique.js';
import { checkActionsHaveRequests } from './actions-have-requests.js';
import { checkActionsHaveResponses } from './actions-have-responses.js';
import { checkBodies } from './requests/bodies.js';
import { checkedApi } from './checked-api.js';
import { checkChoices } from './requests/choices.js';
import { checkFiles } from './requests/files.js';
import { checkEmptyCells } from './empty-cells.js';
import { checkExamplesCallActions } from './examples-call-actions.js';
import { checkExamplesPassParameters } from './examples-pass-parameters.js';
import { findingsOf, type Findings } from './findings.js';
import { checkHeaderNames } from './requests/header-names.js';
import { checkHeadingsAreSpelledRight } from './links/headings-are-spelled-right.js';
import { checkLinkNames } from './links/link-names.js';
import { checkLinksLeadSomewhere } from './links/links-lead-somewhere.js';
import { checkParametersAreSpelledRight } from './parameters-are-spelled-right.js';
import { checkPathParameters } from './requests/path-parameters.js';
import { checkPathsAreSpelledRight } from './paths-are-spelled-right.js';
import { checkRequestsAgree } from './requests-agree.js';
import { checkRoutesAreCertain } from './routes-are-certain.js';
import { checkRoutesHaveActions } from './routes-have-actions.js';
import { checkUnlikeTwins } from './unlike-twins.js';

const rules: readonly ((api: CheckedApi, report: Report, findings: Findings) => void)[] = [
  checkActionsAreUnique,
  checkActionsHaveRequests,
  checkActionsHaveResponses,
  checkBodies,
  checkChoices,
  checkFiles,
  checkEmptyCells,
  checkExamplesCallActions,
  checkExamplesPassParameters,
  checkHeaderNames,
  checkHeadingsAreSpelledRight,
  checkLinkNames,
  checkLinksLeadSomewhere,
  checkParametersAreSpelledRight,
  checkPathParameters,
  checkPathsAreSpelledRight,
  checkRequestsAgree,
  checkRoutesAreCertain,
  checkRoutesHaveActions,
  checkUnlikeTwins,
];

export { checkedApi } from './checked-api.js';

export function check(api: Api, report: Report): void {
  checkAll(checkedApi(api), report);
}

/** The same, for whoever has no more of the Api. */
export function checkAll(api: CheckedApi, report: Report): void {
  const findings = findingsOf(api);
  for (const rule of rules) rule(api, report, findings);
}
