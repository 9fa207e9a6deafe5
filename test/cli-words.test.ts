import { expect, test } from '@jest/globals';
import { parseCommandLine } from '../generator/command-line.js';
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
  const { docs, root, dialect } = defaults;
  const usual = {
    old: 'main',
    new: null,
    docs,
    root,
    dialect,
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
  ['-v', 'version'],
])('`%s` is %s', (line, kind) => {
  expect(parseCommandLine(line.split(' ')).kind).toBe(kind);
});

test.each([
  ['', 'no command'],
  ['watch', 'unknown command `watch`'],
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
