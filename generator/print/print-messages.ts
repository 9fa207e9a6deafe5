import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import { byIdentity } from '../incremental/by-identity.js';
import type { Message, Severity } from '../model/messages.js';
import { frameLines, linesOf, visibleText, type FrameLine } from './code-frame.js';

/** How messages look. */
export interface Look {
  readonly colors: boolean;
  /** What a document is called: as the messages do, or by its path. */
  readonly pathOf: (document: string) => string;
}

const plain: Look = { colors: false, pathOf: (document) => document };

type Style = Parameters<typeof styleText>[0];

const severityStyles: Readonly<Record<Severity, Style>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['blue', 'bold'],
};

/** Documents are long, have many messages, and are told of again when another one changed. */
const linesIn = byIdentity(({ value }: VFile) => linesOf(String(value)));

/**
 * Messages as people read them: each with its place, its rule, the lines that it is about, and a
 * note. `''` where there is none.
 * @param documents those without a text here, such as a file that is missing, are told without lines
 */
export function printMessages(
  documents: readonly VFile[],
  messages: readonly Message[],
  look: Look = plain,
): string {
  const files = new Map(documents.map((file) => [file.path, file]));
  return messages
    .map((message) => {
      const file = files.get(message.source.document);
      return printMessage(message, file === undefined ? [] : linesIn(file), look);
    })
    .join('');
}

function printMessage(message: Message, text: readonly string[], look: Look): string {
  const { severity, reason, rule, note, fix, source } = message;
  const painted = (style: Style, words: string): string =>
    // It looks at the environment by itself, which `cli.ts` has done already.
    look.colors ? styleText(style, words, { validateStream: false }) : words;
  const { line, column } = source.start;
  const place = `${visibleText(look.pathOf(source.document))}:${line}:${column}`;
  const lines = text.length === 0 ? [] : frameLines(text, source);
  return [
    `${painted('bold', place)} ${painted(severityStyles[severity], severity)} ${reason} ${painted('dim', `(${rule})`)}`,
    ...printFrame(
      lines,
      (words) => painted(severityStyles[severity], words),
      (words) => painted('dim', words),
    ),
    `  ${note}`,
    ...(fix === null ? [] : [`  ${painted('green', 'Fix')}: ${fix.title}.`]),
    '',
    '',
  ].join('\n');
}

function printFrame(
  lines: readonly FrameLine[],
  paintMark: (words: string) => string,
  paintGutter: (words: string) => string,
): readonly string[] {
  const digits = String(lines.at(-1)?.number ?? 0).length;
  let last = lines[0]?.number ?? 0;
  return lines.flatMap(({ number, text, marked }) => {
    const isGap = number > last + 1;
    last = number;
    const gutter = (label: string): string => paintGutter(`  ${label.padStart(digits)} |`);
    const shown = text === '' ? gutter(String(number)) : `${gutter(String(number))} ${text}`;
    const carets =
      marked === null || (text === '' && marked.before > 0)
        ? []
        : [`${gutter('')} ${' '.repeat(marked.before)}${paintMark('^'.repeat(marked.width))}`];
    return [...(isGap ? [gutter('…')] : []), shown, ...carets];
  });
}
