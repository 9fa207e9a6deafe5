import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { format } from 'prettier';
import { breakLines } from '../../generator/text/layout/break-lines.js';
import { stringText } from '../../generator/text/string-text.js';
import { asCode } from '../../generator/text/vouch.js';

const name = fc.integer({ min: 1, max: 60 }).map((length) => `T${'y'.repeat(length)}`);
const text = fc
  .array(fc.constantFrom('a', 'Z', ' ', '|', '&', '{', '[', ':', ';', '\\', "'", '//'), {
    maxLength: 30,
  })
  .map((parts) => stringText(parts.join('') + 'x'.repeat(parts.length)));

interface Written {
  /** What needs parentheses as an operand. */
  readonly operator: '|' | '&' | null;
  readonly text: string;
}

function atom(typeText: string): Written {
  return { operator: null, text: typeText };
}

function operand({ operator, text: typeText }: Written): string {
  return operator === null ? typeText : `(${typeText})`;
}

function joined(operator: '|' | '&', members: readonly Written[]): Written {
  return { operator, text: [...new Set(members.map(operand))].join(` ${operator} `) };
}

/** Types in all forms in which a plan spells them. */
const { type } = fc.letrec<{ type: Written }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.oneof(name, text, fc.constantFrom('string', '1', 'null')).map(atom),
    tie('type').map((item) => atom(`${operand(item)}[]`)),
    fc
      .uniqueArray(tie('type'), { minLength: 2, maxLength: 8, selector: (one) => one.text })
      .map((members) => joined('|', members)),
    fc
      .uniqueArray(name.map(atom), { minLength: 2, maxLength: 5, selector: (one) => one.text })
      .map((members) => joined('&', members)),
    tie('type').map((value) => atom(`Record<string, ${value.text}>`)),
    fc
      .array(tie('type'), { minLength: 1, maxLength: 4 })
      .map((items) => atom(`[${items.map((item) => item.text).join(', ')}]`)),
    fc
      .tuple(tie('type'), tie('type'), tie('type'))
      .map(([first, second, rest]) =>
        atom(`[${first.text}, ${operand(second)}?, ...${operand(rest)}[]]`),
      ),
    fc
      .tuple(tie('type'), tie('type'), tie('type'))
      .map(([first, second, rest]) =>
        atom(`{ a: ${first.text}; 'b:c'?: ${second.text}; [key: string]: ${rest.text} }`),
      ),
  ),
}));

async function expectStable(code: string): Promise<void> {
  const printed = `${breakLines(asCode(code))}\n`;
  const formatted = await format(printed, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
  });
  expect(printed).toBe(formatted);
}

test.each<[string, (typeText: string, long: string) => string]>([
  ['an alias', (typeText, long) => `export type ${long} = ${typeText};`],
  ['a property', (typeText, long) => `interface X {\n  ${long}?: ${typeText};\n}`],
  ['a quoted property', (typeText, long) => `interface X {\n  'a: ${long};': ${typeText};\n}`],
  ['an index', (typeText) => `interface X {\n  [key: string]: ${typeText};\n}`],
  [
    'a signature',
    (typeText, long) =>
      `interface X {\n  ${long}(params: ${long}, options?: RequestOptions): Promise<${typeText}>;\n}`,
  ],
  [
    'a signature with a callback',
    (typeText, long) => `interface X {\n  ${long}(callback: Callback<${typeText}>): void;\n}`,
  ],
  [
    'a method',
    (typeText, long) =>
      [
        'class X {',
        `  ${long}(params: ${long}, last?: RequestOptions | Callback<${typeText}>): Promise<${typeText}> | void {`,
        '    return;',
        '  }',
        '}',
      ].join('\n'),
  ],
])('%s of any type is broken as the formatter does it', async (_, print) => {
  await fc.assert(
    fc.asyncProperty(type, name, (typed, long) => expectStable(print(typed.text, long))),
    { numRuns: 300, seed: 1 },
  );
});

test.each([
  ['import type', "from './a.js'"],
  ['import', "from './a.js'"],
  ['export', "from './a.js'"],
  ['export type', "from './a.js'"],
])('%s of any names is broken as the formatter does it', async (word, from) => {
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(names, (list) => expectStable(`${word} { ${list.join(', ')} } ${from};`)),
    { numRuns: 100, seed: 1 },
  );
});
