import { expect, test } from '@jest/globals';
import { parseCommandLine } from '../generator/command-line/command-line.js';
import { CommandError } from '../generator/model/command-error.js';
import { defaults } from '../generator/options.js';

test.each([
  ['generate', {}],
  ['generate --docs api --out sdk', { docs: 'api', out: 'sdk' }],
  ['--docs=api generate', { docs: 'api' }],
  ['generate --docs=-api', { docs: '-api' }],
  ['generate --docs a --docs b', { docs: 'b' }],
  ['generate --root .. --dialect pages', { root: '..', dialect: 'pages' }],
  ['generate --strict --force', { strict: true, force: true }],
  ['generate --dry-run --diff', { dryRun: true, diff: true }],
  ['generate --limit cells=9', { limits: { ...defaults.limits, cells: 9 } }],
  ['generate --reporter sarif --fix', { reporter: 'sarif', fix: true }],
  [
    'generate --rule ragged-row=off --rule=empty-name=info',
    { severities: new Map([['ragged-row', 'off'] as const, ['empty-name', 'info'] as const]) },
  ],
])('`%s` is generate with %j', (line, options) => {
  expect(parseCommandLine(line.split(' '))).toEqual({
    kind: 'generate',
    options: { ...defaults, ...options },
  });
});

test.each([
  ['diff main', {}],
  ['diff v1 v2 --docs api --root .', { old: 'v1', new: 'v2', docs: 'api', root: '.' }],
  ['diff main --reporter json --fail-on version', { reporter: 'json', failOn: 'version' }],
])('`%s` is diff with %j', (line, options) => {
  const { docs, root, dialect, limits } = defaults;
  const usual = {
    old: 'main',
    new: null,
    docs,
    root,
    dialect,
    limits,
    reporter: 'pretty',
    failOn: 'breaking',
  };
  expect(parseCommandLine(line.split(' '))).toEqual({
    kind: 'diff',
    options: { ...usual, ...options },
  });
});

test.each([
  ['check --strict', 'check'],
  ['--help', 'help'],
  ['-h', 'help'],
  ['generate --docs api --help', 'help'],
  ['--version', 'version'],
  ['--explain ragged-row', 'explain'],
  ['--explain', 'explain'],
  ['-v', 'version'],
])('`%s` is %s', (line, kind) => {
  expect(parseCommandLine(line.split(' ')).kind).toBe(kind);
});

test.each([
  ['', 'no command'],
  ['listen', 'unknown command `listen`'],
  ['constructor', 'unknown command `constructor`'],
  ['generate docs', 'unexpected `docs` after generate'],
  ['generate -- --docs', 'unexpected `--docs` after generate'],
  ['generate --colour', 'unknown option `--colour`'],
  ['generate -x', 'unknown option `-x`'],
  ['generate --__proto__ x', 'unknown option `--__proto__`'],
  ['generate --no-strict', 'unknown option `--no-strict`'],
  ['generate --docs', '--docs needs a value'],
  ['generate --docs=', '--docs needs a value'],
  ['generate --docs --strict', '--docs needs a value'],
  ['generate --strict=yes', '--strict takes no value'],
  ['check --force', 'check writes nothing'],
  ['check --dry-run', 'check writes nothing anyway'],
  ['init --diff', 'init has no --diff'],
  ['check --fix', 'generate --fix'],
  ['init --fix', 'init has no --fix'],
  ['generate --fix --dry-run', 'choose one of them'],
  ['generate --reporter tap', 'unknown --reporter `tap`: there is pretty, json, sarif, github'],
  ['generate --rule', '--rule needs a value'],
  ['generate --rule raged-row=off', 'did you mean `ragged-row`?'],
  ['generate --rule ragged-row', 'expected ragged-row=SEVERITY'],
  ['generate --rule ragged-row=of', 'one of error, warning, info, off'],
  ['generate --rule second-body=warning', 'second-body stays an error'],
  ['--explain raged-row', 'unknown rule `raged-row`: did you mean `ragged-row`?'],
  ['generate --explain ragged-row', 'unexpected `generate` with --explain'],
  ['--explain ragged-row --strict', 'unexpected `--strict` with --explain'],
  ['diff', 'diff what?'],
  ['diff a b c', 'unexpected `c` after diff'],
  ['diff a --out b', 'diff has no --out'],
  ['diff a --reporter xml', 'unknown --reporter `xml`: there is pretty, markdown, json'],
  ['diff a --fail-on all', 'unknown --fail-on `all`'],
  ['check --fail-on any', 'check has no --fail-on'],
  ['--colour --help', 'unknown option `--colour`'],
])('`%s` is refused: %s', (line, reason) => {
  const words = line.split(' ').filter((word) => word !== '');
  expect(() => parseCommandLine(words)).toThrow(CommandError);
  expect(() => parseCommandLine(words)).toThrow(reason);
});
