import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { generate, type Generated } from '../generator/generate.js';
import { readCode } from './hostile/code-tokens.js';
import { payloads } from './hostile/payloads.js';
import { fillSlots, slots, type Slot } from './hostile/slots.js';

function generateWith(filling: ReadonlyMap<string, string>): Generated {
  const documents = Object.entries(fillSlots(filling)).map(
    ([path, value]) => new VFile({ path, value }),
  );
  return generate(documents, { dialect: null, strict: false });
}

/** As each tool's own grammar finds it; most look at the beginning of a comment alone. */
const directives: readonly RegExp[] = [
  /^[\s/*]*@[\w-]+/gm,
  /^\/[/*]\s*(?:eslint|globals?\b|exported|jshint|prettier-ignore|biome-ignore|istanbul|[cv]8|webpack|#?region)/g,
  /^\/\/\/\s*</g,
  /\/[/*][@#]\s*source(?:Mapping)?URL=/g,
  /[#@]__(?:PURE|NO_SIDE_EFFECTS|INLINE)__/g,
];

function codeOf({ files }: Generated): {
  /** How often each kind of token is there, and each directive and tag in comments. */
  readonly tokens: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
} {
  const tokens: Record<string, number> = {};
  const faults: string[] = [];
  for (const { path, content } of files.filter((file) => /\.ts$/.test(file.path))) {
    if (/\/(?:runtime|support)\//.test(path)) continue;
    const code = readCode(path, content);
    faults.push(...code.errors.map((error) => `${path}: ${error}`));
    for (const comment of code.comments) {
      for (const [found] of directives.flatMap((pattern) => [...comment.matchAll(pattern)])) {
        const token = found.replace(/[\s/*]+/g, '');
        tokens[token] = (tokens[token] ?? 0) + 1;
      }
    }
    for (const [token, count] of code.tokens) tokens[token] = (tokens[token] ?? 0) + count;
  }
  return { tokens, faults };
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
  if (!isOther) expect(tokens).toEqual(measureOf(slot, usual).tokens);
}

test.each(slots)('neutral texts of the place $name generate code', (slot) => {
  for (const text of slot.neutral) {
    const { faults, tokens } = measureOf(slot, text);
    expect(faults).toEqual([]);
    expect(tokens['name']).toBeGreaterThan(500);
  }
});

test('whatever stands in a place changes identifiers, strings and comments alone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...slots), fc.constantFrom(...payloads), (slot, { text }) => {
      holdLaw(slot, text);
    }),
    {
      numRuns: Number(process.env['SDKDOWN_HOSTILE_RUNS'] ?? 150),
      seed: Number(process.env['SEED'] ?? 1),
    },
  );
});
