import fc from 'fast-check';
import type { VendorAction, VendorParameter } from './pages.js';
import { fileForms, randomFile, RandomFile } from './random-files.js';

export type Params = Readonly<Record<string, unknown>>;

/** What URLs, tables and encoders trip over. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...' /%?#+&=:;,@$!*\'()[]{}"<>|^`~.', '%2F', '..', '../', 'é', '例', '😀'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Mostly what fits into a path; what we refuse is a row of the differences. */
const segment = fc.oneof(
  { arbitrary: text, weight: 20 },
  { arbitrary: fc.integer(), weight: 4 },
  { arbitrary: fc.constantFrom('..', '.', '%2e%2E', '', 'a\\b', 'a\tb'), weight: 1 },
);

const date = fc.date({ noInvalidDate: true });

const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom('', 0, false, null),
  date,
);

const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined), date);

/** Keys that a serialiser of queries may take for its own. */
const key = fc.oneof(
  fc.constantFrom('$eq', 'a b', 'a.b', 'é', 'x[y]', '0'),
  fc.stringMatching(/^[a-z]{1,5}$/),
);

const { nested } = fc.letrec<{ nested: unknown; list: unknown; record: unknown }>((tie) => ({
  nested: fc.oneof({ maxDepth: 3 }, leaf, tie('list'), tie('record')),
  list: fc.array(tie('nested'), { maxLength: 3 }),
  record: fc.dictionary(key, tie('nested'), { maxKeys: 3 }),
}));

const list = fc.array(nested, { maxLength: 3 });
const record = fc.dictionary(key, nested, { maxKeys: 4 });

/** Only what a header may hold without either client changing it. */
const headerText = fc.stringMatching(/^[!-~](?:[ -~]{0,12}[!-~])?$/);

/** Line breaks, which forms have in one way only. */
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));

/** Values for the parameters of an action: all required ones, some of the others. */
export function randomParams(action: VendorAction): fc.Arbitrary<Params> {
  const arbitraries = action.parameters.map((parameter) => {
    const isNeeded = parameter.required || parameter.in === 'path';
    const value = randomValue(parameter);
    return [parameter.name, isNeeded ? value : fc.option(value, { nil: undefined })] as const;
  });
  const globals = ['_actions', '_links', '_embedded'].map(
    (name) => [name, fc.option(fc.oneof(fc.boolean(), text), { nil: undefined })] as const,
  );
  const domain = ['losantdomain', fc.option(headerText, { nil: undefined })] as const;
  return fc.record(Object.fromEntries([...arbitraries, ...globals, domain]));
}

function randomValue(parameter: VendorParameter): fc.Arbitrary<unknown> {
  switch (parameter.in) {
    case 'path':
      return segment;
    case 'header':
      return headerText;
    case 'body':
      // The vendor cannot send numbers and booleans.
      return fc.oneof(
        {
          arbitrary: fc.oneof(record, fc.array(nested, { minLength: 1, maxLength: 3 })),
          weight: 9,
        },
        { arbitrary: text, weight: 1 },
      );
    case 'multipart':
      return parameter.type === 'file' ? randomFile : lines;
    case 'query':
      if (parameter.type === 'object') return fc.oneof(record, list, text, date);
      if (parameter.name === 'auditLogFilter') return fc.oneof(record, list, text);
      return parameter.schema || parameter.type === 'array'
        ? list
        : fc.oneof(scalar, fc.array(leaf, { maxLength: 3 }), record);
  }
}

function filesOf({ parameters }: VendorAction): readonly string[] {
  return parameters.filter(({ type }) => type === 'file').map(({ name }) => name);
}

/** One plain value for each required parameter. */
export function sampleParams({ parameters }: VendorAction): Params {
  const needed = parameters.filter(({ required, in: place }) => required || place === 'path');
  return Object.fromEntries(
    needed.map(({ name, in: place, type }): readonly [string, unknown] => {
      if (place === 'body') return [name, { name: 'é' }];
      return [name, type === 'file' ? fileOf('buffer') : 'value'];
    }),
  );
}

function fileOf(form: RandomFile['form']): RandomFile {
  return new RandomFile(form, Buffer.from('content'), 'note.txt');
}

/** Calls that are met in each run: one for each known difference. */
export function oddParams(action: VendorAction): readonly Params[] {
  const plain = sampleParams(action);
  const namesIn = (place: VendorParameter['in']): readonly string[] =>
    action.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  const withAll = (names: readonly string[], value: unknown): Params => ({
    ...plain,
    ...Object.fromEntries(names.map((name) => [name, value])),
  });
  return [
    plain,
    withAll(namesIn('query'), null),
    withAll(namesIn('path'), '..'),
    withAll(namesIn('path'), '😀'),
    withAll(namesIn('body'), 'text'),
    withAll(namesIn('query'), { a: ['b', undefined] }),
    ...(filesOf(action).length === 0 ? [] : fileForms).map((form) => ({
      ...withAll(namesIn('multipart'), 'two\nlines'),
      ...Object.fromEntries(filesOf(action).map((name) => [name, fileOf(form)])),
    })),
    { ...withAll(namesIn('query'), null), ...withAll(namesIn('path'), '..') },
  ];
}
