import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { Code, CopiedText, Markdown, Path } from '../model/quoted.js';
import {
  codePrinter,
  copiedText,
  markdownPrinter,
  templatePath,
  type Printable,
  type PrintablePage,
} from '../text/printers.js';

/** Beside `dist/`, where this runs from `dist/generator/5-emit/`. */
const templatesFolder = fileURLToPath(new URL('../../../templates', import.meta.url));

/** Nothing is escaped, and no helper quotes: whatever a template is given was quoted before. */
export const templateOptions = {
  strict: true,
  noEscape: true,
  knownHelpers: {},
  knownHelpersOnly: true,
};

/**
 * A template of TypeScript as a function of its data, which holds no text that is not code.
 * @param name its path below `templates/`, without the ending
 */
export function codeTemplate<Data extends Printable<Data, Code>>(
  name: string,
): (data: Data) => Code {
  return codePrinter(compiled<Data>(name));
}

/** The same of a page, which has code in its fences, and elsewhere what is called `…Markdown`. */
export function markdownTemplate<Data extends PrintablePage<Data>>(
  name: string,
): (data: Data) => Markdown {
  return markdownPrinter(compiled<Data>(name));
}

/** A file that is copied. */
export function copiedTemplate(path: string): CopiedText {
  return copiedText(readTemplate(path));
}

function compiled<Data>(name: string): (data: Data) => string {
  return Handlebars.compile<Data>(readTemplate(`${name}.hbs`), templateOptions);
}

export function readTemplate(path: string): string {
  return readFileSync(join(templatesFolder, path), 'utf8');
}

/** Paths of the files below a folder of `templates/`, relative to it, with `/`, sorted. */
export function templatePaths(folder: string): readonly Path[] {
  const root = join(templatesFolder, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map(templatePath);
}
