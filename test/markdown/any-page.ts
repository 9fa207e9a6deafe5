import fc from 'fast-check';
import type { Technique } from '../../generator/model/technique.js';

/** Lines that begin, end, hold or look like what a page may be cut at. */
const lines = [
  '',
  '',
  '   ',
  'text',
  'text  ',
  '# A',
  '## B ##',
  '#',
  '#c',
  ' # D',
  '    # E',
  '\t# F',
  '####### G',
  '===',
  '---',
  '- - -',
  '```',
  '````',
  '```json',
  '``` a b`c',
  '  ```',
  '    ```',
  '\t```',
  '``` ',
  '~~~',
  '~~~~~ js `x`',
  '~~~ ~~~',
  '- item',
  '- ```',
  '  - # H',
  '1. item',
  '2) ~~~',
  '  continued',
  '      far',
  '> quote',
  '> ```',
  '> # I',
  '>| a |',
  '> |-|',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '<b>x',
  '<pre>',
  '| a | b |',
  '| - | - |',
  '|---|:-:|',
  '|-|',
  '| a |',
  '| `x\\|y` | [z] | w |',
  '| [z](u "v|w") | **b** |  ',
  '|',
  '||',
  '| &amp; | <b>x | \\| |',
  '| **a | b** |',
  'a | b',
  '- | -',
  '--- | ---',
  ' | a | b |',
  '|\t1\t|\t2 |',
  '[z]: http://example.com',
  '[z]: <u>',
  ' [z]: u "t',
  't"',
  '> [z]: u',
  '[z]',
  '[z][z] ![z]',
  '*emphasis',
  'ends* `code',
  'more` **strong**  ',
  'hard\\',
  '\\# no',
  '\\| no |',
  'zero\0',
  '\uFEFF# J',
  '\u2028```',
  'a\rb',
  '\r',
  'a\tb',
] as const;

const line = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'`~#|->[]:* \t\na1') }) },
);

export const anyLines = fc.array(line, { minLength: 1, maxLength: 4 });

const ends = fc.constantFrom('\n', '\n', '\n', '\r\n');

/** A page of such lines, its first heading far enough down for a piece to end at. */
export const anyPage = fc
  .record({
    start: fc.constantFrom('', 'word '.repeat(250), '| word | '.repeat(130)),
    lines: fc.array(
      fc.oneof(line, fc.constantFrom('x '.repeat(600), '# Next', '| a | b |\n|---|---|')),
      {
        maxLength: 24,
      },
    ),
    end: ends,
    last: fc.constantFrom('', '\n', '\r\n'),
  })
  .map(({ start, lines: held, end, last }) => [start, ...held].join(end) + last);

export const anyTechniques = fc.subarray<Technique>(['fences', 'plain']);

/** Blocks that need no parser, and their neighbours that do. */
const blocks = [
  '# Head',
  '## Get it',
  '### <a name="x"></a> Schema',
  'Plain words of a text.\nSecond line, all.x, dev.* end\n(third) line',
  'text with `code` and [link](#to) more',
  '| a | b |\n| --- | :-: |\n| c | [D](../x.json) |\n| user&#x27;s |  |',
  '| a | `b` |\n|---|---|\n| **x** | y |\nlazy',
  '|a|\n|-|\n|b|',
  '```json\n{"a": 1}\n\n# x\n```',
  '~~~\nx\n~~~',
  '*   [A](#a)\n*   [B c](#b-c)',
  '- one\n- two',
  '[a](b) x\ny',
  '`c` d',
  '_e f',
  'g_h *i <br/> y',
  '1. one\n2. two',
  '<br/>',
  '<!-- c -->',
  '> quote',
  '    code',
] as const;

const characters = [...'\\`[]<>&*_!|#~-+:;.,/()"=\' \t\n\ra1A^$@{}\u00a0\u2028é😀'] as const;

const splinters = [
  ...['&#x27;', '&amp;', '&amp', '&#39;', '&copy;', '](x)', '[a](b)', '[a](b "t")', '![a](b)'],
  ...['`c`', '``', '**b**', '_a', 'a_b', '<br/>', '<b>', '<!--', '-->', 'http://x.y', '<u:v>'],
  ...['\n\n', '  \n', '# ', '\n#', '```\n', '| ', '|\n', '\n1. ', '\n* ', '\n*   ', '\n  x'],
  ...['\n> ', '\n|-|\n', '\n---\n', '\n===\n'],
] as const;

/** Such blocks, with some characters put in and others left out. */
export const nearlyPlainPage = fc
  .record({
    blocks: fc.array(
      fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')),
      { minLength: 1, maxLength: 8 },
    ),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        removed: fc.nat({ max: 2 }),
        added: fc.constantFrom(...characters, ...splinters),
      }),
      { maxLength: 4 },
    ),
    end: ends,
  })
  .map(({ blocks: held, edits, end }) =>
    edits
      .reduce((page, { at, removed, added }) => {
        const from = at % (page.length + 1);
        return page.slice(0, from) + added + page.slice(from + removed);
      }, held.flat().join(''))
      .replaceAll('\n', end),
  );
