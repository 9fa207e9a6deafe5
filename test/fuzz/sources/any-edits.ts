import fc from 'fast-check';
import type { Documents } from '../documents.js';
import { text as anyText } from './any-texts.js';

/** One edit of a text; places are shares of its length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom(
    ...['insert', 'delete', 'repeat', 'replace', 'move', 'rename'],
    ...['cut', 'cut bytes', 'tear out', 'characters'],
    ...[
      'swap lines',
      'double a line',
      'delete a line',
      'fill a cell',
      'fill a value',
      'swap cells',
    ],
    ...['delete a section', 'double a section', 'swap sections', 'take a line', 'take a section'],
  ),
  size: fc.nat(60),
  text: anyText,
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Real pages with a few edits in any of them.
 * @param sets pages that belong together
 */
export function editedDocuments(sets: readonly Documents[]): fc.Arbitrary<Documents> {
  return fc
    .tuple(
      fc.nat(sets.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(), edit), { minLength: 1, maxLength: 5 }),
    )
    .map(([index, edits]) => {
      const edited = new Map(sets[index]);
      const names = [...edited.keys()];
      for (const [at, other, change] of edits) {
        const name = names[at % names.length] ?? '';
        const source = edited.get(names[other % names.length] ?? '') ?? '';
        edited.set(name, withEdit(edited.get(name) ?? '', source, change));
      }
      return edited;
    });
}

const line = /[^\n]*\n/g;
const cell = /(?<=\|)[^|\n]*(?=\|)/g;
const jsonValue = /(?<=: )"(?:[^"\\\n]|\\.)*"|(?<=: )[\w.+-]+/g;
const section = /^#{2,3} (?:[^\n]*\n(?!#))+/gm;

/** @param source a text that something may be taken from */
function withEdit(text: string, source: string, change: Edit): string {
  const { at, other, size, text: inserted } = change;
  const start = Math.floor(at * text.length);
  const before = text.slice(0, start);
  const part = text.slice(start, start + size);
  const after = text.slice(start + size);
  switch (change.kind) {
    case 'insert':
      return before + inserted + part + after;
    case 'delete':
      return before + after;
    case 'repeat':
      return before + part.repeat(1 + (size % 5)) + after;
    case 'replace':
      return before + inserted + after;
    case 'move':
      return part + before + after;
    case 'cut':
      return before;
    case 'cut bytes': {
      const bytes = Buffer.from(text);
      return bytes.subarray(0, Math.floor(at * bytes.length)).toString();
    }
    case 'tear out':
      return (
        text.slice(0, Math.min(at, other) * text.length) +
        text.slice(Math.max(at, other) * text.length)
      );
    case 'characters':
      return (
        before +
        [...part]
          .map((letter, index) => (index % 7 === size % 7 ? inserted.slice(0, 2) : letter))
          .join('') +
        after
      );
    case 'swap lines':
      return swapped(text, line, at, other);
    case 'double a line':
      return replaced(text, line, at, (found) => found + found);
    case 'delete a line':
      return replaced(text, line, at, () => '');
    case 'fill a cell':
      return replaced(text, cell, at, () => ` ${inserted} `);
    case 'fill a value':
      return replaced(text, jsonValue, at, () =>
        size % 2 === 0 ? JSON.stringify(inserted) : inserted,
      );
    case 'swap cells':
      return swapped(text, cell, at, other);
    case 'delete a section':
      return replaced(text, section, at, () => '');
    case 'double a section':
      return replaced(text, section, at, (found) => found + found);
    case 'swap sections':
      return swapped(text, section, at, other);
    case 'take a line':
      return replaced(text, line, at, (found) => found + oneOf(source, line, other));
    case 'take a section':
      return replaced(text, section, at, (found) => found + oneOf(source, section, other));
    case 'rename': {
      const word = /\w+/.exec(part)?.[0] ?? 'get';
      return text.replaceAll(word, () => inserted);
    }
    default:
      throw new Error(`no edit ${change.kind}`);
  }
}

function oneOf(text: string, pattern: RegExp, at: number): string {
  const found = text.match(pattern) ?? [];
  return found[Math.floor(at * found.length)] ?? '';
}

function replaced(
  text: string,
  pattern: RegExp,
  at: number,
  replace: (found: string) => string,
): string {
  const count = text.match(pattern)?.length ?? 0;
  let left = Math.floor(at * count);
  return text.replace(pattern, (found) => (left-- === 0 ? replace(found) : found));
}

function swapped(text: string, pattern: RegExp, one: number, other: number): string {
  const [first, second] = [oneOf(text, pattern, one), oneOf(text, pattern, other)];
  return replaced(
    replaced(text, pattern, one, () => second),
    pattern,
    other,
    () => first,
  );
}
