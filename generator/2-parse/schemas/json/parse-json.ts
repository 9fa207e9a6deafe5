import type { Code } from 'mdast';
import { parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { deepJson, duplicateKey, schemaFenceNotJson } from '../../../diagnostics.js';
import { byText } from '../../../incremental/by-text.js';
import type { Memory } from '../../../incremental/memory.js';
import type { JsonValue } from '../../../model/schema.js';
import type { Source } from '../../../model/source.js';
import type { Diagnostic, Report } from '../../../model/messages.js';
import {
  placeOfDocument,
  placeOfFence,
  sourceInText,
  type TextPlace,
} from '../../markdown/fence-place.js';
import type { Page } from '../../markdown/page.js';
import { deepest, findDeepBracket, scanJson } from '../../values/bracket-depth.js';
import { findNode } from './find-node.js';
import { meantText } from '../spelling/meant-keywords.js';

/** A JSON value, its text, and where that stands. */
export interface PlacedJson {
  readonly value: JsonValue;
  readonly text: string;
  readonly place: TextPlace;
}

/** The JSON in a fence; `null` where it is none, which is reported at the place of the error. */
export function parseJsonFence(page: Page, fence: Code, memory: Memory): PlacedJson | null {
  const place = placeOfFence(page.document, fence);
  return parsePlacedJson(fence.value, place, page.report, memory);
}

/** A document that is JSON as a whole. */
export function parseJsonDocument(
  document: string,
  text: string,
  report: Report,
  memory: Memory,
): PlacedJson | null {
  return parsePlacedJson(text, placeOfDocument(document), report, memory);
}

/** Text that stands at a place; `null` where it is no JSON, which is reported. */
export function parsePlacedJson(
  text: string,
  place: TextPlace,
  report: Report,
  memory: Memory,
): PlacedJson | null {
  // By its text alone: where it stands changes with every line above it.
  const { value, meant, faults } = memory.remember(`json ${text}`, [], () => parseFaultyJson(text));
  for (const { offset, length, diagnostic } of faults) {
    report(sourceInText(text, place, offset, length), diagnostic);
  }
  return value === undefined ? null : { value, text: meant, place };
}

/** What is wrong with a text, and where in it. */
export interface Fault {
  readonly offset: number;
  readonly length: number;
  readonly diagnostic: Diagnostic;
}

interface FaultyJson {
  readonly value: JsonValue | undefined;
  /** The text that says the value. */
  readonly meant: string;
  readonly faults: readonly Fault[];
}

function parseFaultyJson(text: string): FaultyJson {
  const json = jsonOf(text.endsWith('\n') ? text.slice(0, -1) : text);
  if (json !== null) return json;
  const { problem, ...stretch } = findProblem(text);
  const fault = { ...stretch, diagnostic: schemaFenceNotJson(problem) };
  return { value: undefined, meant: text, faults: [fault] };
}

/**
 * `null` for what is no JSON. Each text once: pages of schemas are made of the files that other pages
 * link to. (Where 246 such files have 3.6 MB, a full run takes 7 % less.)
 */
const jsonOf = byText((text): FaultyJson | null => {
  const { deep, colons } = scanJson(text);
  if (deep !== null) {
    const fault = { offset: deep, length: 1, diagnostic: deepJson(deepest) };
    return { value: undefined, meant: text, faults: [fault] };
  }
  const value = parseShallowJson(text);
  if (value === undefined) return null;
  const faults = duplicateKeys(text, value, colons).map(({ key, ...stretch }) => ({
    ...stretch,
    diagnostic: duplicateKey(key),
  }));
  const misspelt = meantText(text, value);
  if (misspelt === null) return { value, meant: text, faults };
  return {
    value: parseJson(misspelt.text),
    meant: misspelt.text,
    faults: [...faults, ...misspelt.faults],
  };
}, 2_000);

// Only messages and definitions ask for places, and most schemas have none.
const treeOf = byText((text) => parseTree(text), 50);

/** @param path keys and indices from the top */
export function sourceInJson(
  json: Pick<PlacedJson, 'text' | 'place'>,
  path: readonly (string | number)[],
): Source {
  const { text, place } = json;
  // Each schema is asked for its own place, which takes no tree.
  if (path.length === 0) {
    return sourceInText(text, place, text.length - text.trimStart().length, text.trim().length);
  }
  const tree = treeOf(text);
  const node = tree === undefined ? undefined : findNode(tree, path);
  return sourceInText(text, place, node?.offset ?? 0, node?.length ?? 0);
}

/** `undefined` for what is no JSON, or has too many levels. */
export function parseJson(text: string): JsonValue | undefined {
  return findDeepBracket(text) === null ? parseShallowJson(text) : undefined;
}

function parseShallowJson(text: string): JsonValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What `JSON.parse` gives is JSON, though its type does not say so. */
function isJson(value: unknown): value is JsonValue {
  return value !== undefined;
}

interface Problem {
  readonly problem: string;
  readonly offset: number;
  readonly length: number;
}

const problems: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'word'],
  ['InvalidNumberFormat', 'number'],
  ['PropertyNameExpected', 'text where a key belongs'],
  ['ValueExpected', 'text where a value belongs'],
  ['ColonExpected', 'text where a colon belongs'],
  ['CommaExpected', 'text where a comma belongs'],
  ['CloseBraceExpected', 'end before a closing brace'],
  ['CloseBracketExpected', 'end before a closing bracket'],
  ['EndOfFileExpected', 'text after the end of the value'],
  ['InvalidCommentToken', 'comment'],
  ['UnexpectedEndOfComment', 'comment'],
  ['UnexpectedEndOfString', 'end of the line in a string'],
  ['UnexpectedEndOfNumber', 'number'],
  ['InvalidUnicode', 'escape in a string'],
  ['InvalidEscapeCharacter', 'escape in a string'],
  ['InvalidCharacter', 'control character in a string'],
]);

function findProblem(text: string): Problem {
  const found: Problem[] = [];
  visit(
    text,
    {
      onError: (error, offset, length) => {
        const problem = problems.get(printParseErrorCode(error)) ?? 'text';
        found.push({ problem, offset, length });
      },
    },
    { disallowComments: true },
  );
  return (
    found[0] ?? { problem: text.trim() === '' ? 'nothing' : 'text', offset: 0, length: text.length }
  );
}

interface FoundKey {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * @param value what the text says
 * @param spelled how many keys the text spells: each is one of the value, unless two are the same
 */
function duplicateKeys(text: string, value: JsonValue, spelled: number): readonly FoundKey[] {
  if (spelled === countKeys(value)) return [];
  const found: FoundKey[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset, length) => {
      const keys = open.at(-1);
      if (keys?.has(key) === true) found.push({ key, offset, length });
      keys?.add(key);
    },
  });
  return found;
}

function countKeys(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  let count = Array.isArray(value) ? 0 : inner.length;
  for (const part of inner) count += countKeys(part);
  return count;
}
