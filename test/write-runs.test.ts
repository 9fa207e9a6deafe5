import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { writeOutput } from '../generator/6-write/index.js';
import { printJournal, type Journal } from '../generator/6-write/commit/journal.js';
import { contentHash } from '../generator/6-write/survey/manifest.js';
import { client, device, manifest, OutputFolder, processes } from './output-folder.js';

let output: OutputFolder;

beforeEach(() => {
  output = new OutputFolder();
});

afterEach(() => {
  output.remove();
});

const changed = { ...client, content: 'new\n' };
const lock = '.sdkdown/lock';

/** A run that was stopped just after its journal was there: none of its steps is done. */
function putJournal(journal: Partial<Journal>): void {
  const { written = [], removed = [], folders = [] } = journal;
  output.put('.sdkdown/journal', printJournal({ written, removed, folders }));
}

function hashOf(content: string): string {
  return contentHash(Buffer.from(content));
}

test('while another run writes, one line tells so, and nothing is written', () => {
  output.write([client]);
  output.put(lock, `2 ${hostname()} abc\n`);
  expect(() => output.write([changed])).toThrow(
    /being written by another sdkdown \(process 2\): run again .*\.sdkdown\/lock$/,
  );
  expect(output.read(client.path)).toBe(client.content);
  expect(output.write([client]).written).toEqual([]);
});

test.each([
  ['runs no more', `3 ${hostname()} abc\n`],
  ['had our number', `1 ${hostname()} abc\n`],
  ['was killed before it wrote its name', ''],
])('the lock of a run that %s is taken over', (_, text) => {
  output.write([client]);
  output.put(lock, text);
  output.put('.sdkdown/new/src/client.ts', 'half');
  expect(output.write([changed]).written).toEqual([client.path, manifest]);
  expect(existsSync(join(output.path, '.sdkdown'))).toBe(false);
});

test('of a run in another container, only the age is known', () => {
  output.write([client]);
  output.put(lock, '3 elsewhere abc\n');
  expect(() => output.write([changed])).toThrow(/process 3/);
  utimesSync(join(output.path, lock), new Date(0), new Date(0));
  expect(output.write([changed]).written).toHaveLength(2);
});

test('what a stopped run wanted is done first, and told', () => {
  output.write([client, device]);
  putJournal({
    removed: [{ path: device.path, hash: hashOf(device.content) }],
    written: [{ path: client.path, before: hashOf(client.content), after: hashOf('new\n') }],
  });
  output.put('.sdkdown/new/src/client.ts', 'new\n');
  expect(output.compare([changed])).toMatchObject({ interrupted: true, edited: [] });
  expect(output.dryRun([changed])).toMatchObject({ interrupted: true });
  expect(output.read(client.path)).toBe(client.content);
  expect(output.repair()).toEqual({ finished: [device.path, client.path], kept: [] });
  expect(output.read(client.path)).toBe('new\n');
  expect(existsSync(join(output.path, 'src/resources'))).toBe(false);
});

test('a file changed after a run was stopped is kept', () => {
  output.write([client, device]);
  putJournal({
    removed: [{ path: device.path, hash: hashOf(device.content) }],
    written: [{ path: client.path, before: hashOf(client.content), after: hashOf('new\n') }],
  });
  output.put('.sdkdown/new/src/client.ts', 'new\n');
  output.put(client.path, 'mine');
  output.put(device.path, 'mine');
  expect(output.repair()).toEqual({ finished: [], kept: [device.path, client.path] });
  expect(output.read(client.path)).toBe('mine');
  expect(output.read(device.path)).toBe('mine');
});

test('a comparison while another run is in the midst of writing is refused', () => {
  output.write([client]);
  putJournal({});
  output.put(lock, `2 ${hostname()} abc\n`);
  expect(() => output.compare([client])).toThrow(/being written by another sdkdown/);
});

test('half a journal counts for nothing', () => {
  output.write([client]);
  putJournal({ removed: [{ path: client.path, hash: hashOf(client.content) }] });
  output.put('.sdkdown/journal', output.read('.sdkdown/journal').slice(0, -9));
  expect(output.repair()).toBeNull();
  expect(output.read(client.path)).toBe(client.content);
});

test("a file of the user's in the folder that sdkdown works in is refused", () => {
  output.write([client]);
  output.put('.sdkdown/thesis.txt', 'mine');
  expect(() => output.write([changed])).toThrow(/thesis\.txt is not sdkdown's/);
  expect(output.read('.sdkdown/thesis.txt')).toBe('mine');
});

test('a dry run tells what a run does, and writes nothing', () => {
  output.write([client, device]);
  const before = output.snapshot();
  const planned = output.dryRun([changed]);
  expect(output.snapshot()).toEqual(before);
  expect(planned).toEqual(output.write([changed]));
  expect(planned.changes).toContainEqual({
    path: client.path,
    before: client.content,
    after: changed.content,
  });
});

test('a dry run refuses what a run refuses', () => {
  output.write([client]);
  output.put(client.path, 'mine');
  expect(() => output.dryRun([changed])).toThrow(/would be lost/);
});

test('a replaced file keeps its mode, and another name of it its content', () => {
  output.write([client]);
  chmodSync(join(output.path, client.path), 0o640);
  linkSync(join(output.path, client.path), join(output.parent, 'backup'));
  output.write([changed]);
  expect(statSync(join(output.path, client.path)).mode & 0o777).toBe(0o640);
  expect(readFileSync(join(output.parent, 'backup'), 'utf8')).toBe(client.content);
});

test('a read-only file that would change is refused, and one that would not is none of it', () => {
  output.write([client, device]);
  chmodSync(join(output.path, client.path), 0o444);
  expect(() => output.write([changed, device])).toThrow(/read-only files .*client\.ts/);
  expect(output.write([client]).removed).toEqual([device.path]);
});

test('a link is refused with a slash at its end too', () => {
  mkdirSync(join(output.parent, 'elsewhere'));
  symlinkSync(join(output.parent, 'elsewhere'), output.path);
  const options = { force: true, dryRun: false, processes };
  expect(() => writeOutput(`${output.path}/`, [client], options)).toThrow(/symbolic link/);
  expect(readdirSync(join(output.parent, 'elsewhere'))).toEqual([]);
});

test('a file whose name changes its case only is written, not lost', () => {
  const upper = { path: 'src/Device.ts', content: device.content };
  const lower = { path: 'src/device.ts', content: device.content };
  output.write([upper]);
  // As a disk has it that does not tell the two apart.
  linkSync(join(output.path, upper.path), join(output.path, lower.path));
  expect(output.write([lower])).toMatchObject({
    written: [lower.path, manifest],
    overwritten: [],
    removed: [upper.path],
  });
  expect(output.read(lower.path)).toBe(lower.content);
});

test('a file that is edited while a run works is not lost', () => {
  output.write([client]);
  const racing = {
    ...processes,
    // Asked for when the lock is taken, so after the folder was looked at.
    get own() {
      output.put(client.path, 'mine');
      return 1;
    },
  };
  expect(() =>
    writeOutput(output.path, [changed], { force: false, dryRun: false, processes: racing }),
  ).toThrow(/client\.ts was changed while sdkdown worked, which wrote nothing/);
  expect(output.snapshot()).toMatchObject({ [client.path]: 'mine' });
  expect(existsSync(join(output.path, '.sdkdown'))).toBe(false);
});

test('nothing is touched where nothing changes', () => {
  output.write([client]);
  const before = statSync(output.path).mtimeMs;
  output.write([client]);
  expect(statSync(output.path).mtimeMs).toBe(before);
});

test('a folder that is not there leaves nothing beside it', () => {
  output.write([client]);
  expect(readdirSync(output.parent)).toEqual(['output']);
});

test('what a killed run left beside a folder that was not there is cleared away', () => {
  mkdirSync(join(output.parent, '.output.sdkdown/new'), { recursive: true });
  writeFileSync(join(output.parent, '.output.sdkdown/new/half.ts'), '');
  output.write([client]);
  expect(readdirSync(output.parent)).toEqual(['output']);
  expect(existsSync(join(output.path, 'half.ts'))).toBe(false);
});
