/** `RESULTS.md`: a section for each benchmark, in which the last run is. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { projectRoot } from '../../test/project-root.js';

export const resultsPath = join(projectRoot, 'bench', 'RESULTS.md');

/**
 * @param title of the section, which is replaced where it is there
 * @param markdown without the heading
 */
export async function writeSection(title: string, markdown: string): Promise<void> {
  const before = existsSync(resultsPath) ? await readFile(resultsPath, 'utf8') : '# Results\n';
  const [start = '', ...sections] = before.split(/^(?=## )/m);
  const section = `## ${title}\n\n${markdown}\n`;
  const others = sections.filter((other) => !other.startsWith(`## ${title}\n`));
  const isNew = others.length === sections.length;
  const all = isNew
    ? [...sections, section]
    : sections.map((other) => (others.includes(other) ? other : section));
  await writeFile(resultsPath, await format([start, ...all].join('\n'), { parser: 'markdown' }));
}

export function tableOf(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, titles.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
