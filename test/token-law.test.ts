import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { generate, type Generated } from '../generator/generate.js';
import { readCode } from './hostile/code-tokens.js';
import { directivesIn } from './hostile/directives.js';
import { groups, payloads } from './hostile/payloads.js';
import { keysOf, readmeParts } from './hostile/other-files.js';
import { fillSlots, slots, type Slot } from './hostile/slots.js';

function generateWith(filling: ReadonlyMap<string, string>): Generated {
  const documents = Object.entries(fillSlots(filling)).map(
    ([path, value]) => new VFile({ path, value }),
  );
  return generate(documents, { dialect: null, strict: false });
}

function codeOf({ files }: Generated): {
  /** How often each kind of token is there, and each directive and tag in comments. */
  readonly tokens: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
} {
  const tokens: Record<string, number> = {};
  const faults: string[] = [];
  const count = (token: string): void => {
    tokens[token] = (tokens[token] ?? 0) + 1;
  };
  for (const { path, content } of codeFilesOf(files)) {
    const code = readCode(path, content);
    faults.push(...code.errors.map((error) => `${path}: ${error}`));
    for (const comment of code.comments) {
      for (const directive of directivesIn(comment)) count(directive);
    }
    for (const [token, count] of code.tokens) tokens[token] = (tokens[token] ?? 0) + count;
  }
  const contentOf = (name: string): string =>
    files.find(({ path }) => path === name)?.content ?? '';
  for (const part of readmeParts(contentOf('README.md'))) count(`README ${part}`);
  for (const key of keysOf(contentOf('package.json'))) count(`package.json ${key}`);
  return { tokens, faults };
}

/** Also the fences of the README, which people copy; the runtime is the same for all documents. */
function codeFilesOf(files: Generated['files']): Generated['files'] {
  const readme = files.find(({ path }) => path === 'README.md')?.content ?? '';
  const fences = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, content = ''], index) => ({
    path: `README-${index}.ts`,
    content,
  }));
  const code = files.filter(
    ({ path }) => path.endsWith('.ts') && !/\/(?:runtime|support)\//.test(path),
  );
  return [...code, ...fences];
}

const measures = new Map<string, ReturnType<typeof codeOf>>();

/** The code of the neutral documents, or with another neutral text in one place. */
function measureOf(slot: Slot, text: string): ReturnType<typeof codeOf> {
  const key = text === slot.neutral[0] ? '' : `${slot.name} ${text}`;
  const known = measures.get(key);
  if (known !== undefined) return known;
  const measure = codeOf(generateWith(new Map([[slot.name, text]])));
  measures.set(key, measure);
  return measure;
}

/** Refused with a message, or nothing but identifiers, strings and comments differs. */
function holdLaw(slot: Slot, text: string): void {
  const generated = generateWith(new Map([[slot.name, text]]));
  if (generated.failed) {
    expect(generated.messages.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  const { tokens, faults } = codeOf(generated);
  expect(faults).toEqual([]);
  const [usual = '', ...others] = slot.neutral;
  const isOther = others.some((other) => isDeepStrictEqual(measureOf(slot, other).tokens, tokens));
  if (!isOther) expect({ text, tokens }).toEqual({ text, tokens: measureOf(slot, usual).tokens });
}

test.each(slots)('neutral texts of the place $name generate code', (slot) => {
  for (const text of slot.neutral) {
    const { faults, tokens } = measureOf(slot, text);
    expect(faults).toEqual([]);
    expect(tokens['name']).toBeGreaterThan(500);
  }
});

const seed = Number(process.env['SEED'] ?? 1);

/** Each place with each group of payloads, of which another one is taken for each place. */
const pairs = slots.flatMap((slot, at) =>
  groups.map((group, index) => {
    const texts = payloads.filter(({ name }) => name === group);
    return { slot, group, text: texts[(at + index + seed) % texts.length]?.text ?? '' };
  }),
);

describe('whatever stands in a place changes identifiers, strings and comments alone', () => {
  test.each(slots)('$name', (slot) => {
    const own = pairs.filter((pair) => pair.slot === slot);
    expect(own.map(({ group }) => group)).toEqual(groups);
    for (const { text } of own) holdLaw(slot, text);
  });

  // `SDKDOWN_HOSTILE_RUNS=10000 SEED=7` looks for what nobody has met.
  test('more of them at random', () => {
    fc.assert(
      fc.property(fc.constantFrom(...slots), fc.constantFrom(...payloads), (slot, { text }) => {
        holdLaw(slot, text);
      }),
      { numRuns: Number(process.env['SDKDOWN_HOSTILE_RUNS'] ?? 50), seed },
    );
  });
});
