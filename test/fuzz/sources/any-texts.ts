import fc from 'fast-check';
import { payloads } from '../../hostile/payloads.js';

/** What Markdown, JSON and we make something of. */
const splinters = [
  ...[
    '|',
    '| ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '```\n',
    '```json\n{',
    '~~~',
    '> ',
    '- ',
    '    ',
    '\t',
  ],
  ...[
    '#',
    '## ',
    '### ',
    '`',
    '``',
    '*',
    '**',
    '_',
    '\\',
    '\\|',
    '<br>',
    '&#124;',
    '&#10;',
    '&quot;',
  ],
  ...['[a](_schemas.md#a)', '[a]: b', '[', '](', '<!-- ', '-->', '<a name="x">', '---\n', '===\n'],
  ...['\0', '\ufeff', '\u2028', '\u200b', '\u202e', '\ud83d', '*a_ ', '<!-- sdkdown ignore -->'],
  ...['<!-- sdkdown-disable-next-line -->', '{"$ref": "#"}', '{"type": "object"}', '"', '{', '}'],
  ...[']', ': ', ',', '1e999', '-0', 'null', '(optional)', 'Deprecated', '@', '$ref', 'all.Bed'],
];

const hostile = fc.constantFrom(...payloads.map(({ text }) => text));

/** Short, and seldom harmless. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: hostile },
  { weight: 3, arbitrary: fc.constantFrom(...splinters) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

/** Several of them in a row, between words. */
export const text = fc.oneof(
  { weight: 4, arbitrary: piece },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(piece, fc.constantFrom('word', 'a b', ' ', '. ', 'Id')), { maxLength: 6 })
      .map((pieces) => pieces.join('')),
  },
);

/** Once in so many times such a text, else one of those that belong there. */
export function seldom(
  usual: fc.Arbitrary<string> | readonly [string, ...string[]],
  times: number,
): fc.Arbitrary<string> {
  const arbitrary = 'generate' in usual ? usual : fc.constantFrom(...usual);
  return rarely(arbitrary, text, times);
}

/** Once in so many times the other one. */
export function rarely<Value>(
  usual: fc.Arbitrary<Value>,
  other: fc.Arbitrary<Value>,
  times: number,
): fc.Arbitrary<Value> {
  return fc.oneof({ weight: times - 1, arbitrary: usual }, { weight: 1, arbitrary: other });
}
