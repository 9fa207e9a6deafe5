import { terminalText } from './terminal-text.js';

/**
 * Text of a document on one line of a terminal: line ends and tabs are named, too.
 * Grammar: control functions, ECMA-48 section 5, line ends and tabs among them.
 */
export function lineText(text: string): string {
  return terminalText(text).replace(/[\n\t]/g, (character) => (character === '\n' ? '\\n' : '\\t'));
}
