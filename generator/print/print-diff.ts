import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { FileChange } from '../model/outcome/write-result.js';
import { terminalText } from '../text/terminal/terminal-text.js';

/** More added and removed lines than anybody reads; finding the fewest would take seconds. */
const mostLines = 4000;

/**
 * Unified diffs, which `git apply` takes.
 * @param folder that the paths lie below, as the user named it
 */
export function printDiff(
  folder: string,
  changes: readonly FileChange[],
  { color }: { readonly color: boolean },
): string {
  const text = terminalText(changes.map((change) => changeText(folder, change)).join(''));
  return color ? text.replace(/^.+$/gm, colored) : text;
}

function changeText(folder: string, { path, before, after }: FileChange): string {
  const name = placeText(folder, path);
  const [left, right] = [`a/${name}`, `b/${name}`];
  const head =
    `diff --git ${left} ${right}\n` +
    (before === null ? 'new file mode 100644\n' : '') +
    (after === null ? 'deleted file mode 100644\n' : '');
  if (`${before ?? ''}${after ?? ''}`.includes('\0')) return `${head}Binary files differ\n`;
  const patch = structuredPatch(
    before === null ? '/dev/null' : left,
    after === null ? '/dev/null' : right,
    before ?? '',
    after ?? '',
    undefined,
    undefined,
    { context: 3, maxEditLength: mostLines },
  );
  if (patch === undefined) return `${head}More than ${mostLines} lines differ\n`;
  return patch.hunks.length === 0 ? head : `${head}${formatPatch(patch, FILE_HEADERS_ONLY)}`;
}

/** From where the command runs, if the folder lies below. */
function placeText(folder: string, path: string): string {
  const parts = folder.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  const isBelow = !/^([/\\]|[A-Za-z]:)/.test(folder) && !parts.includes('..');
  return [...(isBelow ? parts : []), path].join('/');
}

/** As git colours them. */
function colored(line: string): string {
  const code = /^(diff|new|deleted|---|\+\+\+) /.test(line)
    ? 1
    : line.startsWith('@@')
      ? 36
      : line.startsWith('+')
        ? 32
        : line.startsWith('-')
          ? 31
          : 0;
  return code === 0 ? line : `\u001b[${code}m${line}\u001b[0m`;
}
