import type { VFile } from 'vfile';
import { parseAgain, type PageAgain } from '../2-parse/index.js';
import { isSameJson } from '../incremental/same-json.js';
import type { Resource } from '../model/api.js';
import type { Outline } from '../model/documents/outline.js';
import type { Report } from '../model/messages.js';
import { NotKnown } from '../incremental/not-known.js';
import type { Options } from '../options.js';
import { holdsHugeNumber } from './huge-number.js';
import { KnownSchemas } from './known-schemas.js';
import type { PageRecord, RunRecord, Told } from './record/run-record.js';

export interface AmendedPage {
  readonly page: PageRecord;
  readonly outline: Outline;
  readonly resources: readonly Resource[];
}

/**
 * A page as it is now, among documents that are as they were.
 * @throws {NotKnown} where it changes what others are
 */
export function amendPage(
  file: VFile,
  record: RunRecord,
  options: Pick<Options, 'dialect' | 'limits' | 'without'>,
): AmendedPage {
  const before = record.pages.find(({ document }) => document === file.path);
  if (before === undefined || !isOfResources(file.path) || holdsHugeNumber(file)) {
    throw new NotKnown();
  }
  const text: Told[] = [];
  const page: Told[] = [];
  const schemas = new KnownSchemas(before.asks, new Set(record.objects));
  const again = parseAgain(
    file,
    {
      companion: { ...record.companion, routes: record.api.routes },
      schemas: schemas.links,
      anchors: new Map(record.pages.map((one) => [one.document, new Set(one.anchors)])),
    },
    options,
    { text: hearIn(text), page: hearIn(page), join: notKnown },
  );
  const { document, links, outline, resources } = again;
  if (!schemas.areAsksSame || !isSameJson(links, before.links)) throw new NotKnown();
  refuseOtherResources(again, record);
  const anchors = [...again.anchors];
  const { asks } = before;
  return {
    page: { document, links, anchors, asks, text, page, outline: JSON.stringify(outline) },
    outline,
    resources,
  };
}

/** Whether a page is of resources; all others reach beyond what is recorded. */
export function isOfResources(document: string): boolean {
  return !/(?:^|\/)_(?:api|schemas)\.md$/.test(document);
}

/** Whether a page is of schemas alone. */
export function isOfSchemas(document: string): boolean {
  return /(?:^|\/)_schemas\.md$/.test(document);
}

/** What is told while pages are joined is told of several, and of `_api.md`. */
export const notKnown: Report = () => {
  throw new NotKnown();
};

function hearIn(list: Told[]): Report {
  return (...told) => {
    list.push(told);
  };
}

/** The page has the resources that it had, and they are described nowhere else. */
function refuseOtherResources({ document, resources }: PageAgain, { api }: RunRecord): void {
  const own = api.resources.filter(({ source }) => source.document === document);
  const isShared = api.resources.some((resource) =>
    resource.operations.some(
      ({ source }) => (source.document === document) !== own.includes(resource),
    ),
  );
  const [names, ownNames] = [resources, own].map((all) => all.map(({ name }) => name));
  if (isShared || !isSameJson(names, ownNames)) throw new NotKnown();
}
