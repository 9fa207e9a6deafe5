import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { propertyKeyText } from '../text/property-key.js';
import { stringText } from '../text/string-text.js';
import { valueText } from '../text/value-text.js';

/** Beside `dist/`, where this runs from `dist/generator/5-emit/`. */
const templatesFolder = fileURLToPath(new URL('../../../templates', import.meta.url));

const helpers = {
  /** A string literal. */
  string: (value: string) => stringText(value),
  /** A string literal of our own words and a text of the documents. */
  sentence: (words: string, value: string) => stringText(words + value),
  /** A property's key. */
  key: (name: string) => propertyKeyText(name),
  /** A list of strings that will begin in column `used`, on a line that the template indents by `indent`. */
  list: (values: readonly string[], indent: number, used: number) =>
    valueText(values, indent, used),
};

export const templateOptions = {
  strict: true,
  noEscape: true,
  knownHelpers: { string: true, sentence: true, key: true, list: true },
  knownHelpersOnly: true,
};

/**
 * A template as a function of its data. It quotes by the helpers above alone; all else that it prints
 * is final text of the plan.
 * @param name its path below `templates/`, without the ending
 */
export function template<Data>(name: string): (data: Data) => string {
  const render = Handlebars.compile<Data>(readTemplate(`${name}.hbs`), templateOptions);
  return (data) => render(data, { helpers });
}

export function readTemplate(path: string): string {
  return readFileSync(join(templatesFolder, path), 'utf8');
}

/** Paths of the files below a folder of `templates/`, relative to it, with `/`, sorted. */
export function templatePaths(folder: string): readonly string[] {
  const root = join(templatesFolder, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
