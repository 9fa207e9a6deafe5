import { parse, type AnyNode, type Options, type Program } from 'acorn';

/** A program, or where and why it is none. */
export type ParsedJavaScript =
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'error'; readonly offset: number; readonly problem: string };

const options: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
};

/**
 * Parses an example, which is never run. Three dots that stand for what the reader knows, as in
 * `{ ... }`, are no error.
 * @returns `null` for more brackets in brackets than the parser has room for
 */
export function parseJavaScript(code: string): ParsedJavaScript | null {
  // Blanks of the same length, so that all else keeps its place.
  const text = code.replace(/(?:\.{3}|…)(?=\s*(?:[)\]},;]|$))/g, (dots) => ' '.repeat(dots.length));
  try {
    return { kind: 'program', program: parse(text, options) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return null;
    const offset = 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;
    return { kind: 'error', offset, problem: error.message.replace(/ \(\d+:\d+\)$/, '') };
  }
}

/** A node and all below it, in the order of the text. */
export function nodesBelow(root: AnyNode): readonly AnyNode[] {
  const nodes: AnyNode[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) nodes.push(value);
    // Lists of nodes are gone through as nodes are.
    for (const inner of Object.values(value)) open.push(inner);
  }
  return nodes.sort((one, other) => one.start - other.start || other.end - one.end);
}

function isNode(value: object): value is AnyNode {
  return 'type' in value && typeof value.type === 'string';
}
