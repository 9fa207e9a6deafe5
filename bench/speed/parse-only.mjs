// The pages of a folder by remark and all of GFM, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , modules, docs] = process.argv;
const load = (name) => import(pathToFileURL(join(modules, name, 'index.js')));
const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all(
  ['unified', 'remark-parse', 'remark-gfm'].map(load),
);
const processor = unified().use(remarkParse).use(remarkGfm).freeze();
const trees = readdirSync(docs)
  .filter((name) => name.endsWith('.md'))
  .map((name) => processor.parse(readFileSync(join(docs, name), 'utf8')));
if (trees.length === 0) throw new Error('There are no pages');
