import { missingDefault, unusualStatus } from '../diagnostics.js';
import { byIdentity } from '../incremental/by-identity.js';
import type { Parameter, Response } from '../model/api.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import { isSlip } from '../spelling/slips.js';
import { groupBy } from './groups.js';
import { operationsOf } from './operations-of.js';

/** Fewer rows that say the same are no custom. */
const fewestTwins = 3;

/** Rows that say the same in all actions but one, where a cell is empty or a digit is another one. */
export function checkUnlikeTwins(api: CheckedApi, report: Report): void {
  const operations = operationsOf(api);
  const parameters = operations.flatMap((operation) => operation.parameters);
  for (const twins of groupBy(parameters, parameterWords).values()) {
    const without = twins.filter((twin) => twin.default === null);
    const [odd, ...others] = without;
    const count = twins.length - without.length;
    if (odd === undefined || others.length > 0 || count < fewestTwins) continue;
    report(odd.source, missingDefault(odd.name, count));
  }
  const answers = operations.flatMap(({ responses, errors }) => [...responses, ...errors]);
  const told = new Set<Response>();
  for (const twins of groupBy(answers, answerWords).values()) {
    const byStatus = [...groupBy(twins, ({ status }) => status)];
    const [most, ...others] = byStatus.sort(([, one], [, other]) => other.length - one.length);
    const [[status, [odd]] = [0, []], ...more] = others;
    if (most === undefined || odd === undefined || more.length > 0) continue;
    const [usual, same] = most;
    if (same.length < fewestTwins || others[0]?.[1].length !== 1) continue;
    if (isSlip(String(status), String(usual))) {
      told.add(odd);
      report(odd.source, unusualStatus(status, usual));
    }
  }
  reportRareStatuses(answers, told, report);
}

/** A status that hardly any API has, once, a digit away from one that the documents have often. */
function reportRareStatuses(
  answers: readonly Response[],
  told: ReadonlySet<Response>,
  report: Report,
): void {
  const uses = groupBy(answers, ({ status }) => status);
  for (const [status, [odd, ...others]] of uses) {
    if (odd === undefined || others.length > 0 || common.has(status) || told.has(odd)) continue;
    const usual = [...uses].find(
      ([other, same]) =>
        common.has(other) && same.length >= fewestTwins && isSlip(String(status), String(other)),
    );
    if (usual !== undefined) report(odd.source, unusualStatus(status, usual[0]));
  }
}

const common: ReadonlySet<number> = new Set([
  ...[200, 201, 202, 204, 206, 207, 301, 302, 303, 304, 307, 308],
  ...[400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 421],
  ...[422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 507, 508, 511],
]);

const parameterWords = byIdentity(({ name, description, example, required }: Parameter) =>
  JSON.stringify([name, description, example, required]),
);

const answerWords = byIdentity(({ description, type }: Response) =>
  JSON.stringify([description, type]),
);
