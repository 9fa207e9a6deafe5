import type { Code } from 'mdast';
import { parseTree, printParseErrorCode, visit, findNodeAtLocation, type Node } from 'jsonc-parser';
import { duplicateKey, schemaFenceNotJson } from '../../diagnostics.js';
import type { JsonValue } from '../../model/schema.js';
import type { Source } from '../../model/source.js';
import type { Report } from '../../model/messages.js';
import { placeInDocument, placeInFence, type Place } from '../markdown/fence-place.js';
import type { Page } from '../markdown/page.js';

/** A JSON value, and where its parts stand in the document. */
export interface PlacedJson {
  readonly value: JsonValue;
  /** @param path keys and indices from the top */
  readonly sourceAt: (path: readonly (string | number)[]) => Source;
}

/** The JSON in a fence; `null` where it is none, which is reported at the place of the error. */
export function parseJsonFence(page: Page, fence: Code): PlacedJson | null {
  return parsePlacedJson(fence.value, placeInFence(page, fence), page.report);
}

/** A document that is JSON as a whole. */
export function parseJsonDocument(
  document: string,
  text: string,
  report: Report,
): PlacedJson | null {
  return parsePlacedJson(text, placeInDocument(document, text), report);
}

function parsePlacedJson(text: string, place: Place, report: Report): PlacedJson | null {
  const value = parseJson(text);
  if (value === undefined) {
    const { problem, offset, length } = findProblem(text);
    report(place(offset, length), schemaFenceNotJson(problem));
    return null;
  }
  for (const { key, offset, length } of duplicateKeys(text)) {
    report(place(offset, length), duplicateKey(key));
  }
  // Only messages ask for places, and most schemas have none.
  let tree: Node | undefined;
  return {
    value,
    sourceAt: (path) => {
      tree ??= parseTree(text);
      const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
      return place(node?.offset ?? 0, node?.length ?? 0);
    },
  };
}

/** `undefined` for what is no JSON. */
export function parseJson(text: string): JsonValue | undefined {
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

function duplicateKeys(text: string): readonly FoundKey[] {
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
