/**
 * A run over documents of which few pages differ from a run before: what it would come to, made of the
 * record of that one and of those pages alone. Where a page reaches beyond what is recorded, there is
 * none, and the run is made as any other.
 */
import type { VFile } from 'vfile';
import { reportPlacements } from '../2-parse/index.js';
import { checkAll } from '../3-check/index.js';
import { leanAgain, planAgain } from '../4-plan/index.js';
import { inTime } from '../limits/in-time.js';
import { judgeMessages, type Judged } from '../judge/judge-messages.js';
import { isStop } from '../judge/overflow.js';
import { collectMessages } from '../messages/collect-messages.js';
import { NotKnown } from '../incremental/not-known.js';
import type { Plan } from '../model/plan.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import type { Options } from '../options.js';
import { amendPage, notKnown, type AmendedPage } from './amend-page.js';
import { isCheckedAlike } from './checked-alike.js';
import { amendSchema } from './schemas/amend-schema.js';
import type { EditedDocument } from './schemas/find-edit.js';
import {
  outlineIn,
  type PageRecord,
  type RecordedApi,
  type RunRecord,
  type Told,
} from './record/run-record.js';

export interface Amended {
  readonly judged: Judged;
  /** `null` where a message stops the run. */
  readonly record: RunRecord | null;
}

type AmendOptions = Pick<Options, 'dialect' | 'strict' | 'severities' | 'limits' | 'without'>;

/**
 * @param changed paths of the documents that differ
 * @param record parts of its plan are parts of the new one, where they say the same
 */
export function amend(
  record: RunRecord,
  documents: readonly VFile[],
  changed: ReadonlySet<string>,
  options: AmendOptions,
): Amended | null {
  return ifKnown(options, changed.size, () => amendAll(record, documents, changed, options));
}

function ifKnown(
  { limits: { seconds } }: AmendOptions,
  count: number,
  make: () => Amended,
): Amended | null {
  try {
    return inTime(seconds, count, make);
  } catch (error) {
    // What is too deep, or takes too long, is told by the run that is made anew.
    if (error instanceof NotKnown || isStop(error)) return null;
    throw error;
  }
}

/**
 * The same, where the JSON of one schema differs.
 * @param edited the page of schemas, or the schema's file
 */
export function amendEdited(
  record: RunRecord,
  documents: readonly VFile[],
  edited: EditedDocument,
  readSchemaFile: ReadSchemaFile,
  options: AmendOptions,
): Amended | null {
  return ifKnown(options, 1, () => {
    if (edited.after.length > options.limits.characters) throw new NotKnown();
    const next = amendSchema(record, documents, edited, readSchemaFile);
    const { plan } = next;
    return judgeAgain(next, documents, options, () => plan);
  });
}

function amendAll(
  record: RunRecord,
  documents: readonly VFile[],
  changed: ReadonlySet<string>,
  options: AmendOptions,
): Amended {
  if (record.others.some(([, { rule }]) => joining.has(rule))) throw new NotKnown();
  const amended = documents
    .filter(({ path }) => changed.has(path))
    .map((file) => amendPage(file, record, options));
  const pages = withPages(record.pages, amended);
  refuseOtherAnchors(record.pages, pages);
  const resources = new Map(
    amended.flatMap((one) => one.resources.map((resource) => [resource.name, resource] as const)),
  );
  const api: RecordedApi = {
    ...record.api,
    resources: record.api.resources.map((resource) => resources.get(resource.name) ?? resource),
  };
  // Whatever it would say, of what was read or not, is said anew.
  const nothingLost = { isLost: () => false, hasUnreadPage: false };
  reportPlacements(record.companion, api.resources, notKnown, nothingLost);

  const checked = tellChecked(record, amended, { ...record, pages, api });
  return judgeAgain({ ...record, pages, api, checked }, documents, options, () =>
    planAgain(record, api),
  );
}

/** @param planned the plan, if nothing that is told stops the run */
function judgeAgain(
  record: Omit<RunRecord, 'plan'>,
  documents: readonly VFile[],
  options: AmendOptions,
  planned: () => Plan,
): Amended {
  const { messages: found, report } = collectMessages(documents);
  const { pages, others, checked, api } = record;
  const tell = (all: readonly Told[]): void => {
    for (const told of all) report(...told);
  };
  for (const { text } of pages) tell(text);
  tell(others);
  for (const { page } of pages) tell(page);
  tell(checked);
  const judged = judgeMessages(documents, api, found, report, options);
  if (judged.failed || judged.summary.actions === 0) {
    return { judged: { ...judged, plan: null }, record: null };
  }
  const plan = planned();
  const summary = { ...judged.summary, unknowns: plan.unknownCount };
  return {
    judged: { ...judged, summary, plan },
    record: { ...record, plan: leanAgain(plan) },
  };
}

/** What rules across documents tell: the same where pages say nothing else that they look at. */
function tellChecked(
  record: RunRecord,
  amended: readonly AmendedPage[],
  { pages, api }: Pick<RunRecord, 'pages' | 'api'>,
): readonly Told[] {
  if (amended.every((page) => isCheckedAlike(record, page))) return record.checked;
  const told: Told[] = [];
  checkAll({ ...api, outlines: pages.map(outlineIn) }, (...words) => {
    told.push(words);
  });
  return told;
}

/** Rules that hold between pages and `_api.md`, and are told while they are joined. */
const joining: ReadonlySet<string> = new Set([
  'path-parameter-elsewhere',
  'placement-for-unknown-parameter',
  'media-type-for-unknown-action',
]);

function withPages(
  pages: readonly PageRecord[],
  amended: readonly AmendedPage[],
): readonly PageRecord[] {
  const found = new Map(amended.map(({ page }) => [page.document, page]));
  return pages.map((page) => found.get(page.document) ?? page);
}

/** Links of other pages to an anchor that came or went are judged anew. */
function refuseOtherAnchors(before: readonly PageRecord[], pages: readonly PageRecord[]): void {
  for (const [index, page] of pages.entries()) {
    const old = before[index];
    if (old === page || old === undefined) continue;
    const [anchors, oldAnchors] = [new Set(page.anchors), new Set(old.anchors)];
    const moved = [...anchors, ...oldAnchors].filter(
      (anchor) => anchors.has(anchor) !== oldAnchors.has(anchor),
    );
    if (moved.length === 0) continue;
    const isTouched = pages.some(
      (other) =>
        other.document !== page.document &&
        outlineIn(other).links.some(
          (link) => link.document === page.document && moved.includes(link.anchor),
        ),
    );
    if (isTouched) throw new NotKnown();
  }
}
