import type { Swap } from './swap.js';

/**
 * The writer has fields that its compiler made one by one with `Object.defineProperty`, for engines of
 * long ago: they are assigned again. It looks for signs that open strings or comments, which most of
 * what it writes has not, and which nothing but `/` ends inside of a comment. Of each text it
 * makes the lines, functions to write them, and twice a text of the last sign, mostly to write
 * it as it is; most indentations are whole ones.
 */
export const writerSwaps: readonly Swap[] = [
  {
    found:
      /Object\.defineProperty\(this, "(\w+)", \{\s*enumerable: true,\s*configurable: true,\s*writable: true,\s*value: ([^]*?)\s*\}\);/g,
    given: 'this.$1 = $2;',
  },
  {
    found: /(_updateInternalState\(str\) \{)\s*(for \(let i = )0(; i )< str\.length(; i)\+\+\)/,
    given: `$1
      if (this._currentCommentChar !== undefined && !str.includes("/")) return;
      $2nextSign(str, 0)$3!== -1$4 = nextSign(str, i + 1))`,
  },
  {
    found: 'const isCharToHandle = new Set(',
    given: `
      const signs = /[\\\\/\\n\\r*"'\`{}]/g;
      function nextSign(text, from) {
        signs.lastIndex = from;
        return signs.test(text) ? signs.lastIndex - 1 : -1;
      }
      function writeInLine(writer, text) {
        if (!writer.isInString()) {
          const before = writer._getLastCharCodeWithOffset(0);
          if (before === undefined || before === 10 || before === 13) writer._writeIndentation();
        }
        writer._updateInternalState(text);
        writer._internalWrite(text);
      }
      const isCharToHandle = new Set(`,
  },
  {
    found: /(_writeIndentingNewLines\(text\) \{)[^]*?(?=\/\*\* @internal \*\/\s*_baseWriteNewline)/,
    given: `$1
      if (!text || !text.includes("\\n")) {
        writeInLine(this, text || "");
        return;
      }
      const lines = text.split(CodeBlockWriter._newLineRegEx);
      for (let i = 0; i < lines.length; i++) {
        if (i > 0) this._baseWriteNewline();
        if (lines[i].length > 0) writeInLine(this, lines[i]);
      }
    }
    `,
  },
  {
    found: /(_getLastCharCodeWithOffset\(offset\) \{)/,
    given: `$1
      const last = this._texts[this._texts.length - 1];
      if (last !== undefined && offset >= 0 && offset < last.length) {
        return last.charCodeAt(last.length - 1 - offset);
      }`,
  },
  {
    found:
      /(_writeIndentation\(\) \{\s*const flooredIndentation = [^;]*;\s*this\._internalWrite\([^;]*;)/,
    given: '$1 if (flooredIndentation === this._currentIndentation) return;',
  },
];
