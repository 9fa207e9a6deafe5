/** The table of the README, which repeats rows of `RESULTS.md`: between two comments. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { projectRoot } from '../../test/project-root.js';
import { resultsPath, tableOf } from './results-section.js';

const readmePath = join(projectRoot, 'README.md');
const begin = '<!-- What stands between these two comments, `npm run bench` writes. -->';
const end = '<!-- Until here. -->';

/** Rows of the section `Speed`, by what they begin with. */
const shown = [
  'sdkdown, all files',
  'sdkdown, all files (Node 22)',
  'sdkdown, one page changed',
  'sdkdown, one schema changed',
  'sdkdown, nothing changed',
  'oazapfts',
  'orval',
  'openapi-typescript',
  '@hey-api/openapi-ts 0.99',
  '@kubb/cli',
  'remark-parse',
];

export async function writeReadmeTable(): Promise<void> {
  const readme = await readFile(readmePath, 'utf8');
  const results = await readFile(resultsPath, 'utf8');
  await writeFile(readmePath, await withSpeedTable(readme, results));
}

/** The README with the numbers of the results. */
export async function withSpeedTable(readme: string, results: string): Promise<string> {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) throw new Error('The README lost the comments around its table');
  const table = await format(speedTable(results), { parser: 'markdown' });
  return `${readme.slice(0, from)}${begin}\n\n${table}\n${readme.slice(to)}`;
}

function speedTable(results: string): string {
  const speed = sectionOf(results, 'Speed');
  const rows = rowsOf(speed);
  const found = shown.flatMap((name) => {
    const row =
      rows.find(([first]) => first === name) ?? rows.find(([first]) => first?.startsWith(name));
    return row === undefined ? [] : [row.slice(0, 4)];
  });
  const [watch] = rowsOf(sectionOf(results, 'Watch'));
  const watched = ['sdkdown watch, one page saved', watch?.[1] ?? '', '', ''];
  const at = found.findIndex(([first]) => !first?.startsWith('sdkdown'));
  const [conditions = ''] = speed.trim().split(';');
  return `${conditions.replaceAll('\n', ' ')}; medians, in seconds.

${tableOf(['Program', 'Seconds', 'To oazapfts', 'To remark'], found.toSpliced(at, 0, watched))}`;
}

function sectionOf(results: string, title: string): string {
  const section = results.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  return section?.slice(title.length) ?? '';
}

/** Of the first table, without its head. */
function rowsOf(section: string): readonly (readonly string[])[] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
