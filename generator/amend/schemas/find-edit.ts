import { posix } from 'node:path';
import type { VFile } from 'vfile';
import type { SchemaEdit, SchemaFacts, SchemaTextFacts } from '../../2-parse/index.js';
import { NotKnown } from '../../incremental/not-known.js';
import { lineAt } from '../../lines.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';

/** A page of schemas, or a schema file, that is another one than before. */
export interface EditedDocument {
  readonly document: string;
  readonly before: string;
  readonly after: string;
}

/** Where the text of a fence stands in a document. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The schema that was edited, where its JSON is all that differs.
 * @throws {NotKnown}
 */
export function findEdit(
  edited: EditedDocument,
  facts: SchemaFacts,
  documents: readonly VFile[],
  readSchemaFile: ReadSchemaFile,
): SchemaEdit {
  const { document, before, after } = edited;
  const ofFile = facts.texts.find(({ file }) => file === document);
  if (ofFile !== undefined) {
    const page = documents.find(({ path }) => path === ofFile.fence?.document);
    const other = page === undefined ? null : textOfFence(String(page.value), ofFile);
    return { text: ofFile, where: 'file', before, after, other };
  }
  const from = commonStart(before, after);
  const text = fenceAround(facts.texts, document, lineAt(before, from));
  const { start, end } = stretchOf(before, text);
  const to = before.length - commonEnd(before, after, from);
  // Behind it is the line that closes the fence.
  if (from < start || to > end) throw new NotKnown();
  const next = after.slice(start, end + after.length - before.length);
  if (opensOrCloses.test(next) || /[\r\0]/.test(next)) throw new NotKnown();
  const { file } = text;
  const other = file === null ? null : readText(document, file, readSchemaFile);
  return { text, where: 'fence', before: before.slice(start, end), after: next, other };
}

/** A line that a fence may end with. */
const opensOrCloses = /^ {0,3}(?:`{3}|~{3})/m;

function fenceAround(
  texts: readonly SchemaTextFacts[],
  document: string,
  line: number,
): SchemaTextFacts {
  const found = texts.find(({ fence }) => {
    if (fence?.document !== document) return false;
    return fence.line <= line && line < fence.line + fence.lines;
  });
  if (found === undefined) throw new NotKnown();
  return found;
}

function textOfFence(page: string, text: SchemaTextFacts): string {
  const { start, end } = stretchOf(page, text);
  return page.slice(start, end);
}

/** @throws {NotKnown} for a fence that is indented, and where lines are told apart otherwise */
function stretchOf(page: string, { fence }: SchemaTextFacts): Stretch {
  if (fence === null || fence.indentation > 0 || page.includes('\r')) throw new NotKnown();
  const start = startOfLine(page, 0, fence.line - 1);
  return { start, end: startOfLine(page, start, fence.lines) - 1 };
}

/** Of the line that is so many lines below another one. */
function startOfLine(text: string, from: number, lines: number): number {
  let at = from;
  for (let count = 0; count < lines; count += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) throw new NotKnown();
    at = end + 1;
  }
  return at;
}

/** How many characters two texts begin with together. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  return countWhile(most, (from, to) => one.slice(from, to) === other.slice(from, to));
}

/** How many they end with together, behind what they begin with. */
function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const [end, otherEnd] = [one.length, other.length];
  return countWhile(
    most,
    (from, to) => one.slice(end - to, end - from) === other.slice(otherEnd - to, otherEnd - from),
  );
}

/** As far as stretches are the same: long ones first, as most of a page is. */
function countWhile(most: number, isSame: (from: number, to: number) => boolean): number {
  let count = 0;
  for (let size = 2 ** 20; size >= 1; size /= 2) {
    while (count + size <= most && isSame(count, count + size)) count += size;
  }
  return count;
}

function readText(document: string, file: string, read: ReadSchemaFile): string {
  const found = read(document, posix.relative(posix.dirname(document), file));
  if (found.kind !== 'read' || found.document !== file) throw new NotKnown();
  return found.text;
}
