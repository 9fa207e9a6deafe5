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

export const anyTechniques = fc.subarray<Technique>(['fences', 'pieces', 'rows']);
