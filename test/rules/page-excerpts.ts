import { posix } from 'node:path';
import { VFile } from 'vfile';
import { generate, type Generated } from '../../generator/generate.js';
import type { RuleSeverity } from '../../generator/model/messages.js';

/** Files by their paths below the docs folder. */
export type Docs = ReadonlyMap<string, string>;

/** A rule's page, taken apart. */
export interface ParsedRulePage {
  readonly title: string;
  readonly severity: string;
  readonly fix: string;
  readonly wrong: Docs;
  readonly right: Docs;
}

const plain: Docs = new Map([
  [
    '_api.md',
    `# Shop API

## Client

| Setting  | Value                   |
| -------- | ----------------------- |
| Base URL | https://api.example.com |
| Package  | shop-api                |

## Routes

| Action   | Request             |
| -------- | ------------------- |
| item.get | GET /items/{itemId} |
`,
  ],
  [
    '_schemas.md',
    `# Schemas

## item

\`\`\`json
{ "type": "object", "properties": { "code": { "type": "string" } } }
\`\`\`
`,
  ],
  [
    'item.md',
    `# Item

## item.get

Reads an item of the shop.

### Parameters

| Name   | Type   | Required | Description |
| ------ | ------ | -------- | ----------- |
| itemId | string | Y        | The item    |

### Responses

| Code | Type                     | Description |
| ---- | ------------------------ | ----------- |
| 200  | [item](_schemas.md#item) | The item    |
`,
  ],
]);

export function parseRulePage(text: string): ParsedRulePage {
  const [, title = ''] = /^# (.*)\n/.exec(text) ?? [];
  const [, severity = '', fix = ''] =
    /\n\| Severity +\| Fix +\|\n\|[ -|]+\|\n\| (\w+) +\| (.*?) +\|\n/.exec(text) ?? [];
  const [, wrong = '', right = ''] =
    /\n## Wrong\n([^]*)\n## Right\n([^]*)\n## Until it is mended\n/.exec(text) ?? [];
  return { title, severity, fix, wrong: docsOf(wrong), right: docsOf(right) };
}

/** The excerpts in their places: a section takes that of its title, or stands below all others. */
function docsOf(part: string): Docs {
  const docs = new Map(plain);
  for (const [, , path = '', excerpt = ''] of part.matchAll(/^(`{3,})\w+ (\S+)\n([^]*?)^\1$/gm)) {
    if (path === 'folder') {
      for (const known of plain.keys()) if (!excerpt.includes(known)) docs.delete(known);
    } else docs.set(path, placed(docs.get(path), excerpt));
  }
  return docs;
}

function placed(whole: string | undefined, excerpt: string): string {
  if (whole === undefined || !excerpt.startsWith('#')) return excerpt;
  const sections = excerpt.split(/^(?=#)/m);
  const [first = ''] = sections;
  const heading = /^.*/.exec(first)?.[0] ?? '';
  const depth = heading.indexOf(' ');
  const above = new RegExp(`^#{1,${depth}} `);
  const parts = whole.split(/^(?=#)/m);
  const start = parts.findIndex((text) => text.startsWith(`${heading}\n`));
  if (start < 0) return `${whole}\n${excerpt}`;
  const rest = parts.slice(start + 1);
  const end = rest.findIndex((text) => above.test(text));
  const after = end < 0 ? [] : rest.slice(end);
  return [...parts.slice(0, start), `${excerpt}\n`, ...after].join('');
}

export function generateDocs(
  docs: Docs,
  severities: ReadonlyMap<string, RuleSeverity> = new Map(),
): Generated {
  return generate(
    [...docs]
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, value]) => new VFile({ path: `docs/${path}`, value })),
    { dialect: null, strict: false, severities },
    (document, path) => {
      const place = posix.join(posix.dirname(document), path);
      const text = docs.get(place.replace(/^docs\//, ''));
      if (!place.startsWith('docs/')) return { kind: 'outside' };
      return text === undefined ? { kind: 'missing' } : { kind: 'read', document: place, text };
    },
  );
}
