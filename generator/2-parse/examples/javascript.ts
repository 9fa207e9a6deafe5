import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser, type AnyNode, type Options } from 'acorn';
import { patient } from './patient-parser.js';
import { withoutDots } from './without-dots.js';

/** A tree, or where and why there is none. */
export type ParsedJavaScript =
  | {
      readonly kind: 'program';
      readonly program: AnyNode;
      /** Whether it is JavaScript without types and elements. */
      readonly isPlain: boolean;
    }
  | { readonly kind: 'error'; readonly offset: number; readonly problem: string };

const options: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
};

const withTypes = Parser.extend(tsPlugin(), patient);
const withElements = Parser.extend(tsPlugin({ jsx: true }), patient);

/**
 * Parses an example, which is never run: JavaScript, also with the types of TypeScript or the
 * elements of JSX, whatever it is called. The error is the one that plain JavaScript makes.
 * @returns `null` for more brackets in brackets than the parser has room for
 */
export function parseJavaScript(code: string): ParsedJavaScript | null {
  const exact = parseText(code);
  const text = withoutDots(code);
  return exact?.kind !== 'error' || text === code ? exact : parseText(text);
}

function parseText(text: string): ParsedJavaScript | null {
  // To plain JavaScript, the call `get<Device>({ id })` is two comparisons.
  const typed = /[\w\]}>]>\(/.test(text) ? parsedBy(() => withTypes.parse(text, options)) : null;
  if (typed !== null) return { kind: 'program', program: typed, isPlain: false };
  try {
    return { kind: 'program', program: Parser.parse(text, options), isPlain: true };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return null;
    const program =
      parsedBy(() => withTypes.parse(text, options)) ??
      parsedBy(() => withElements.parse(text, options)) ??
      parsedBy(() => parseObject(text));
    if (program !== null) return { kind: 'program', program, isPlain: false };
    const offset = 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;
    return { kind: 'error', offset, problem: error.message.replace(/ \(\d+:\d+\)$/, '') };
  }
}

function parsedBy(parse: () => AnyNode | null): AnyNode | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** An object alone, as results are shown, which a program would take for a block. */
function parseObject(text: string): AnyNode | null {
  const object = Parser.parseExpressionAt(text, 0, options);
  const rest = text.slice(object.end).trim();
  return object.type === 'ObjectExpression' && rest.replace(';', '') === '' ? object : null;
}
