import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOverlap, writeOutput } from '../generator/6-write/index.js';
import { CommandError } from '../generator/model/command-error.js';
import { client, device, manifest, OutputFolder, processes } from './output-folder.js';

let output: OutputFolder;

beforeEach(() => {
  output = new OutputFolder();
});

afterEach(() => {
  output.remove();
});

test('an edited file is refused, and nothing else is written or removed', () => {
  output.write([client, device]);
  output.put(client.path, 'mine');
  const before = output.snapshot();
  expect(() => output.write([{ ...client, content: 'new\n' }])).toThrow(
    /would be lost \(edited since sdkdown wrote it: src\/client\.ts\): .*--force/,
  );
  expect(output.snapshot()).toEqual(before);
});

test("a file of the user's in the place of a new one is refused", () => {
  output.write([client]);
  output.put(device.path, 'mine');
  expect(() => output.write([client, device])).toThrow(/not written by sdkdown: .*device\.ts/);
  expect(output.read(device.path)).toBe('mine');
});

test('a file that already reads as it should is never refused', () => {
  output.write([client]);
  output.put(device.path, device.content);
  expect(output.write([client, device]).written).toEqual([manifest]);
});

test('a folder with files and no manifest is refused', () => {
  output.put('thesis.txt', 'mine');
  expect(() => output.write([client])).toThrow(/not empty and was not written by sdkdown/);
  expect(output.snapshot()).toEqual({ 'thesis.txt': 'mine' });
  output.write([client], true);
  expect(output.read('thesis.txt')).toBe('mine');
});

test.each([
  ['{"about": '],
  ['[]'],
  ['{"files": null}'],
  ['{"files": {"a.ts": 1}}'],
  [`{"files": {"../a.ts": "${'0'.repeat(64)}"}}`],
])('a manifest that reads %s is refused', (text) => {
  output.write([client]);
  output.put(manifest, text);
  expect(() => output.write([client])).toThrow(/manifest\.json is damaged.*restore it/);
});

test('a manifest cannot make a file outside the folder vanish', () => {
  output.write([client]);
  writeFileSync(join(output.parent, 'victim'), '');
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  output.put(manifest, JSON.stringify({ files: { '../victim': hash } }));
  expect(() => output.write([client], true)).toThrow(CommandError);
  expect(existsSync(join(output.parent, 'victim'))).toBe(true);
});

test.each([['output'], ['output/src'], ['output/src/client.ts'], [`output/${manifest}`]])(
  'a link at %s is refused, with --force too',
  (link) => {
    output.write([client]);
    rmSync(join(output.parent, link), { recursive: true });
    mkdirSync(join(output.parent, 'elsewhere'));
    symlinkSync(join(output.parent, 'elsewhere'), join(output.parent, link));
    expect(() => output.write([client], true)).toThrow(/is a symbolic link, expected a/);
    expect(readdirSync(join(output.parent, 'elsewhere'))).toEqual([]);
  },
);

test('a file in the place of a folder is refused before anything is written', () => {
  output.write([client]);
  output.put('src/resources', 'mine');
  expect(() => output.write([{ ...client, content: 'new\n' }, device])).toThrow(
    /resources is a file, expected a folder/,
  );
  expect(output.read(client.path)).toBe(client.content);
});

test('what the disk refuses is one line, not a bug', () => {
  writeFileSync(join(output.parent, 'file'), '');
  expect(() =>
    writeOutput(join(output.parent, 'file/output'), [client], {
      force: false,
      dryRun: false,
      processes,
    }),
  ).toThrow(CommandError);
  expect(() => output.write([{ ...client, path: `${'n'.repeat(300)}.ts` }])).toThrow(CommandError);
});

test.each([
  ['/etc/passwd'],
  ['../a.ts'],
  ['src/../../a.ts'],
  ['src//a.ts'],
  ['src\\a.ts'],
  ['C:/a.ts'],
  ['a\u0000.ts'],
  ['node_modules/a/index.js'],
  [manifest],
])('the path %j is a bug of ours', (path) => {
  expect(() => output.write([{ path, content: '' }], true)).toThrow(/^bug in the generator/);
  expect(existsSync(output.path)).toBe(false);
});

test.each([[['a.ts', 'A.ts']], [['a', 'a/b.ts']], [['caf\u00e9.ts', 'cafe\u0301.ts']]])(
  '%j in one folder are a bug of ours',
  (paths) => {
    expect(() => output.write(paths.map((path) => ({ path, content: '' })))).toThrow(
      /^bug in the generator/,
    );
  },
);

test.each([
  ['docs', 'docs'],
  ['docs', 'docs/sdk'],
  ['docs/api', 'docs'],
  ['docs', '.'],
  ['link', 'docs/sdk'],
])('documents in %s cannot have their output in %s', (docs, out) => {
  mkdirSync(join(output.parent, 'docs'));
  symlinkSync(join(output.parent, 'docs'), join(output.parent, 'link'));
  expect(() => {
    refuseOverlap(join(output.parent, out), join(output.parent, docs));
  }).toThrow(CommandError);
});

test('an output beside the documents may begin with their name', () => {
  expect(() => {
    refuseOverlap(join(output.parent, 'docs-sdk'), join(output.parent, 'docs'));
    refuseOverlap(join(output.parent, '..docs'), join(output.parent, 'docs'));
  }).not.toThrow();
});
