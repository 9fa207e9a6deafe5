import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { runInputs } from '../generator/commands/run/run-inputs.js';
import type { Terminal } from '../generator/commands/terminal.js';
import { diff } from '../generator/diff.js';
import { generate } from '../generator/generate.js';
import { createGeneratorMemory } from '../generator/incremental/generator-memory.js';
import { draft } from '../generator/init.js';
import { isOfTime, withRoom } from '../generator/judge/overflow.js';
import type { GenerateRun } from '../generator/judge/judge.js';
import { defaultLimits } from '../generator/limits/default-limits.js';
import { TooLate } from '../generator/limits/in-time.js';
import type { ReadSchemaFile } from '../generator/model/schema-file.js';
import { defaults } from '../generator/options.js';
import { companion, schemaPage } from './limits/garden-docs.js';
import { workOnce } from './limits/work.js';

const page = `# Bed

## bed.get

### Parameters

| Name  | Type   | Required | Description |
| ----- | ------ | -------- | ----------- |
| limit | integr | N        | How many    |

### Responses

| Code | Type            | Description |
| ---- | --------------- | ----------- |
| 200  | [bed](bed.json) | It          |
`;

const texts: readonly (readonly [path: string, value: string])[] = [
  ['docs/_api.md', `${companion}| shed.get | GET /sheds |\n`],
  ['docs/_schemas.md', schemaPage('{}')],
  ['docs/bed.md', page],
  ['docs/shed.md', page.replace('# Bed', '# Shed').replace('bed.get', 'shed.get')],
];
const documents = texts.map(([path, value]) => new VFile({ path, value }));
const unrouted = documents.map(
  ({ path, value }) =>
    new VFile({ path, value: String(value).replace(/^\| shed\.get \|.*\n/m, '') }),
);

const readSchemaFile: ReadSchemaFile = () => ({
  kind: 'read',
  document: 'docs/bed.json',
  text: '{ "type": "string" }',
});

const limits = { ...defaultLimits, seconds: 0.2 };
const options = { ...defaults, limits };
/** Of each page, and told whatever else is wrong. */
const mistakes = ['docs/bed.md unknown-type', 'docs/shed.md unknown-type'];
const lateSomewhere = 'docs/_schemas.md over-limit';

/** A terminal, and what it is told of documents. */
function listening(): { readonly told: readonly string[]; readonly terminal: Terminal } {
  const told: string[] = [];
  const hear = (text: string): void => {
    told.push(text);
  };
  const colors = { told: false, printed: false };
  const terminal = { print: () => undefined, data: hear, tell: hear, live: false, colors };
  return { told, terminal };
}

/** Of which the first one that is asked for takes too long. */
function slowSchemaFile(): ReadSchemaFile {
  const late = workOnce();
  return (...words) => {
    late();
    return readSchemaFile(...words);
  };
}

describe('what takes too long is told, with all that was found until then,', () => {
  const told = (
    run: Partial<GenerateRun>,
    read = readSchemaFile,
    pages = documents,
  ): readonly string[] => {
    const { messages, files, failed } = generate(pages, options, read, run);
    expect([files, failed]).toEqual([[], true]);
    return messages.map(({ source, rule }) => `${source.document} ${rule}`);
  };

  test('in a page, and the others are read', () => {
    const late = workOnce();
    const hear: GenerateRun['hear'] = (_, { document }) => {
      if (document === 'docs/bed.md') late();
    };
    expect(told({ hear })).toEqual(['docs/bed.md over-limit', 'docs/shed.md unknown-type']);
  });

  test('in what pages lead to', () => {
    expect(told({}, slowSchemaFile())).toContain(lateSomewhere);
  });

  test('where all pages are checked', () => {
    const late = workOnce();
    const hear: GenerateRun['hear'] = (stage) => {
      if (stage === 'check') late();
    };
    expect(told({ hear }, readSchemaFile, unrouted)).toEqual([lateSomewhere, ...mistakes]);
  });

  test('where a page is planned', () => {
    const late = workOnce();
    const progress: GenerateRun['progress'] = (stage, done) => {
      if (stage === 'plan' && done === 1) late();
    };
    const [bed = '', shed = ''] = mistakes;
    expect(told({ progress })).toEqual([bed, 'docs/shed.md over-limit', shed]);
  });

  test('where files are printed', () => {
    expect(told(whilePrinted(workOnce()))).toEqual([lateSomewhere, ...mistakes]);
  });
});

/** Work to do while files are printed. */
function whilePrinted(work: () => void): Pick<GenerateRun, 'progress'> {
  return {
    progress: (stage, _, parts) => {
      if (stage === 'emit' && parts > 0) work();
    },
  };
}

test('a limit that is raised lets it pass', () => {
  const raised = { ...options, limits: { ...limits, seconds: 20 } };
  const run = whilePrinted(workOnce(1000));
  expect(generate(documents, raised, readSchemaFile, run).failed).toBe(false);
});

test('schemas alone can take too long, and the message names the limit', () => {
  const count = 10_000;
  const definitions = Array.from({ length: count }, (_, at) => [
    `d${at}`,
    { properties: { a: { $ref: `#/definitions/d${(at + 1) % count}` } } },
  ]);
  const byName: unknown = Object.fromEntries(definitions);
  const schema = { $ref: '#/definitions/d0', definitions: byName };
  const pages = texts.map(
    ([path, value]) =>
      new VFile({
        path,
        value: path.endsWith('_schemas.md') ? schemaPage(JSON.stringify(schema)) : value,
      }),
  );
  const small = { ...options, limits: { ...limits, seconds: 0.02 } };
  const { messages } = generate(pages, small, readSchemaFile);
  expect(messages.filter(isOfTime)).toMatchObject([
    {
      source: { document: 'docs/_schemas.md' },
      reason: expect.stringContaining('expected at most 0.02 seconds for a page or a schema'),
      note: expect.stringContaining('`--limit seconds=NUMBER`'),
    },
  ]);
});

test.each<[stage: string]>([['parse'], ['plan'], ['emit']])(
  'nothing is remembered of what was stopped: %s',
  (stopped) => {
    const memory = createGeneratorMemory();
    const late = workOnce();
    const stages = {
      memory,
      hear: (stage: string) => {
        if (stage === stopped) late();
      },
      progress: (stage: string, done: number, parts: number) => {
        const isAmidst = stage === 'plan' ? done === 1 : parts > 0;
        if (stage === stopped && stage !== 'parse' && isAmidst) late();
      },
    };
    expect(generate(documents, options, readSchemaFile, stages).failed).toBe(true);
    const again = generate(documents, defaults, readSchemaFile, { memory });
    expect(again).toEqual(generate(documents, defaults, readSchemaFile));
    expect(again.failed).toBe(false);
  },
);

test('a stage that is stopped remembers nothing of its own', () => {
  const memory = createGeneratorMemory();
  const stop = (): never => {
    throw new TooLate(1, null);
  };
  const run = (): unknown =>
    memory.during('plan', (kept) => [kept.remember('one', [], () => 1), stop()]);
  expect(run).toThrow(TooLate);
  expect([...memory.slots().keys()]).toEqual([]);
});

test('a comparison tells the side that takes too long', () => {
  const [old, next] = [
    { documents, readSchemaFile },
    { documents, readSchemaFile: slowSchemaFile() },
  ];
  const found = diff(old, next, { dialect: null, limits });
  expect(found.diff).toBe(null);
  expect(found.old.filter(isOfTime)).toEqual([]);
  expect(found.new.filter(isOfTime)).toHaveLength(1);
});

test('a draft is stopped as well', () => {
  const rules = withRoom<readonly string[]>(
    documents,
    () => [draft(documents, { dialect: null, limits }, 'garden', slowSchemaFile()).text],
    (messages) => messages.map(({ rule }) => rule),
  );
  expect(rules).toEqual(['over-limit']);
});

test.each(['json', 'sarif'] as const)('what is stopped gives one report: %s', async (reporter) => {
  const { told, terminal } = listening();
  const inputs = { documents, readSchemaFile };
  const run = whilePrinted(workOnce());
  expect(await runInputs(inputs, { ...options, reporter }, terminal, run, () => 0)).toBe(1);
  expect(told).toHaveLength(1);
  const report = JSON.stringify(JSON.parse(told[0] ?? ''));
  const named = [...report.matchAll(/"rule(?:Id)?":"([\w-]+)"/g)].map(([, rule]) => rule);
  expect(named).toEqual(['unknown-type', 'unknown-type', 'over-limit']);
});

test('a run that takes too long is not kept, and one with a mistake is', async () => {
  const stops: boolean[] = [];
  const { told, terminal } = listening();
  const run = async (pages: readonly VFile[], stages: Partial<GenerateRun>): Promise<number> =>
    runInputs(
      { documents: pages, readSchemaFile },
      options,
      terminal,
      stages,
      () => 0,
      (isLate) => stops.push(isLate),
    );
  expect(await run(documents, whilePrinted(workOnce()))).toBe(1);
  expect(await run(unrouted, { hear: workOnce() })).toBe(1);
  expect(await run(unrouted, {})).toBe(1);
  expect(await run(documents, {})).toBe(0);
  expect(stops).toEqual([true, true, false]);
  expect(told.join('')).toContain('--limit seconds=NUMBER');
});
