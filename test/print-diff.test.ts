import { expect, test } from '@jest/globals';
import { printDiff } from '../generator/print/print-diff.js';

const change = { path: 'src/a.ts', before: 'one\ntwo\n', after: 'one\n2\n' };

test('a change is a patch that git takes', () => {
  expect(printDiff('./sdk/', [change], { color: false })).toBe(
    'diff --git a/sdk/src/a.ts b/sdk/src/a.ts\n' +
      '--- a/sdk/src/a.ts\n+++ b/sdk/src/a.ts\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n',
  );
});

test('a new file comes from nowhere, and one that is removed goes there', () => {
  expect(printDiff('sdk', [{ ...change, before: null }], { color: false })).toContain(
    'new file mode 100644\n--- /dev/null\n+++ b/sdk/src/a.ts\n@@ -0,0 +1,2 @@\n+one\n+2\n',
  );
  expect(printDiff('sdk', [{ ...change, after: null }], { color: false })).toContain(
    'deleted file mode 100644\n--- a/sdk/src/a.ts\n+++ /dev/null\n',
  );
});

test('a folder elsewhere is not named', () => {
  for (const folder of ['/sdk', '../sdk', 'C:\\sdk']) {
    expect(printDiff(folder, [change], { color: false })).toContain('diff --git a/src/a.ts b/');
  }
});

test('lines are coloured on demand', () => {
  expect(printDiff('sdk', [change], { color: true })).toContain(
    '\u001b[31m-two\u001b[0m\n\u001b[32m+2\u001b[0m\n',
  );
});

test('what a file holds does not speak to the terminal', () => {
  const before = 'a\u001b[2J\u202eb\r c\td\n';
  const text = printDiff('sdk', [{ ...change, before }], { color: false });
  expect(text).toContain('-a\\u{1b}[2J\\u{202e}b\\u{d} c\td\n');
});

test('a missing line end at the end is told', () => {
  expect(printDiff('sdk', [{ ...change, before: 'one\n2' }], { color: false })).toContain(
    '-2\n\\ No newline at end of file\n+2\n',
  );
});

test.each([
  ['a\0b', 'Binary files differ'],
  ['x\n'.repeat(5000), 'More than 4000 lines differ'],
])('what nobody can read is not printed', (before, words) => {
  const text = printDiff('sdk', [{ ...change, before }], { color: false });
  expect(text).toBe(`diff --git a/sdk/src/a.ts b/sdk/src/a.ts\n${words}\n`);
});
