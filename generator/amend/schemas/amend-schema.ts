import type { VFile } from 'vfile';
import { convertAgain, objectKeys, type SchemaEdit } from '../../2-parse/index.js';
import { checkAll, checkedApi } from '../../3-check/index.js';
import { planWithSchemas } from '../../4-plan/index.js';
import { NotKnown } from '../../incremental/not-known.js';
import { isSameJson } from '../../incremental/same-json.js';
import { lineAt } from '../../lines.js';
import type { Schema } from '../../model/schema.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import { outlineIn, type RecordedApi, type RunRecord, type Told } from '../record/run-record.js';
import { findEdit, type EditedDocument } from './find-edit.js';
import { movedPage, movedSource, movedTold, type MovedLines } from './move-lines.js';
import { recordSchemas, schemasIn } from './schema-record.js';

/**
 * The record of a run in which the JSON of one schema is another one, all else being as it was. Its
 * plan is whole where it differs.
 * @throws {NotKnown} where it changes what others are
 */
export function amendSchema(
  record: RunRecord,
  documents: readonly VFile[],
  edited: EditedDocument,
  readSchemaFile: ReadSchemaFile,
): RunRecord {
  const known = schemasIn(record.schemas);
  const edit = findEdit(edited, known.facts, documents, readSchemaFile);
  const { key } = edit.text;
  const before = known.schemas.map((schema, index): Schema => {
    const source = record.api.schemas[index]?.source;
    if (source === undefined) throw new Error('bug in the generator: a schema without a place');
    return { ...schema, source };
  });
  const root = before.find((schema) => schema.key === key);
  if (root === undefined || isReferredInto(record, known.facts.texts, key)) throw new NotKnown();
  const told: Told[] = [];
  const again = convertAgain(edit, known.facts, root, (...words) => {
    told.push(words);
  });
  const moved = movedBy(edit);
  if (moved.by !== 0 && record.others.some(([, { rule }]) => rule === 'duplicate-schema')) {
    // It tells the line of the first one.
    throw new NotKnown();
  }
  const others = [...toldElsewhere(record.others, edit, moved), ...told];
  const pages = record.pages.map((page) => movedPage(page, moved));
  const checked = movedTold(record.checked, moved);
  const next = { ...record, others, pages, checked };
  const schemas = before.flatMap((schema) => {
    if (again.schemas !== null && (schema.key === key || schema.owner === key)) {
      return schema.key === key ? again.schemas : [];
    }
    return [{ ...schema, source: movedSource(schema.source, moved) }];
  });
  const api: RecordedApi = {
    ...record.api,
    schemas: checkedApi({ ...record.api, outlines: [], schemas }).schemas,
  };
  if (again.schemas === null || isSameJson(placeless(schemas), placeless(before))) {
    return { ...next, api, schemas: recordSchemas(again.facts, schemas) };
  }
  if (!isSameJson(objectKeys(schemas), record.objects)) throw new NotKnown();
  if (!isSameJson(chainsIn(schemas), chainsIn(before))) throw new NotKnown();
  const { plan, answers } = planWithSchemas(record, { before, after: schemas });
  return {
    ...next,
    api,
    checked: isSameJson(checkedFacts(api), checkedFacts(record.api))
      ? checked
      : checkedAnew({ ...next, api }),
    schemas: recordSchemas(again.facts, schemas),
    plan,
    answers,
  };
}

/** Whether somebody asks for a part of the schema: who does so first makes it one of its own. */
function isReferredInto(
  record: RunRecord,
  texts: readonly SchemaEdit['text'][],
  owner: string,
): boolean {
  const isPart = (key: string): boolean => key.startsWith(`${owner}#/`);
  const followed = texts.flatMap((text) => text.followed.map(([, link]) => link));
  const asked = record.pages.flatMap(({ asks }) =>
    asks.flatMap((ask) => (ask[0] === 'linked' ? [ask[2][0]] : [])),
  );
  return [...followed, ...asked].some((link) => link.kind === 'schema' && isPart(link.key));
}

/** What stands below a fence that has more or fewer lines now. */
function movedBy({ text: { fence }, where, before, after }: SchemaEdit): MovedLines {
  if (where === 'file' || fence === null) return { document: '', behind: 0, by: 0 };
  const by = lineAt(after, after.length) - lineAt(before, before.length);
  return { document: fence.document, behind: fence.line + fence.lines - 1, by };
}

/** What is not told anew of the schema. */
function toldElsewhere(
  told: readonly Told[],
  { text: { fence, file }, where }: SchemaEdit,
  moved: MovedLines,
): readonly Told[] {
  const isShown = ({ document, start }: Told[0]): boolean =>
    fence?.document === document &&
    fence.line <= start.line &&
    start.line <= fence.line + fence.lines - 1;
  const left = told.filter(([source, { rule }]) =>
    where === 'fence'
      ? !isShown(source)
      : source.document !== file && !(rule === 'schema-differs-from-file' && isShown(source)),
  );
  return movedTold(left, moved);
}

function placeless(schemas: readonly Schema[]): unknown {
  return schemas.map(({ source: _, ...schema }) => schema);
}

/** Schemas that are other ones, whose chains may be too long. */
function chainsIn(schemas: readonly Schema[]): unknown {
  return schemas.flatMap(({ key, type }) =>
    type.kind === 'reference' ? [[key, type.schema]] : [],
  );
}

function checkedFacts({ schemas }: RecordedApi): unknown {
  return schemas.map(({ source: _, ...schema }) => schema);
}

function checkedAnew({ api, pages }: Pick<RunRecord, 'api' | 'pages'>): readonly Told[] {
  const told: Told[] = [];
  checkAll({ ...api, outlines: pages.map(outlineIn) }, (...words) => {
    told.push(words);
  });
  return told;
}
