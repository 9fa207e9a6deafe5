import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Message } from '../generator/model/messages.js';
import { isUnchangeable, ruleNames } from '../generator/rule-names.js';
import { projectRoot } from './project-root.js';
import { generateDocs, parseRulePage, type Docs } from './rules/page-excerpts.js';

const folder = join(projectRoot, 'generator/rules');
const pages = readdirSync(folder)
  .sort()
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [name.replace(/\.md$/, ''), { text, ...parseRulePage(text) }] as const;
  });

test('each rule has a page, and each page a rule', () => {
  expect(pages.map(([rule]) => rule)).toEqual(ruleNames);
});

test('the package holds the pages', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ files: expect.arrayContaining(['generator/rules']) });
});

describe('the page of a rule tells the truth', () => {
  test.each(pages)('%s', (rule, page) => {
    const { wrong, right, severity, fix, title, text } = page;
    const found = generateDocs(wrong).messages.filter((message) => message.rule === rule);
    expect(generateDocs(right).messages).toEqual([]);
    expect(found).not.toEqual([]);
    expect({ title, severity }).toEqual({ title: rule, severity: found[0]?.severity });
    expect(fix === 'none' ? 'none' : 'some').toBe(found[0]?.fix == null ? 'none' : 'some');
    const isLowered = severity === 'error' && !isUnchangeable(rule);
    expect(text.includes('with the rule lowered')).toBe(isLowered);
  });
});

const fixable = pages.filter(([, { fix }]) => fix !== 'none');

test.each(fixable)('what the page of %s shows as wrong is mended by its fix', (rule, { wrong }) => {
  const fixed = applyFixes(wrong, generateDocs(wrong).messages);
  expect(generateDocs(fixed).messages.filter((message) => message.rule === rule)).toEqual([]);
});

const errors = pages.filter(([, { severity }]) => severity === 'error');

test.each(errors.filter(([rule]) => !isUnchangeable(rule)))(
  'with %s lowered to a warning, something is generated',
  (rule, { wrong, right }) => {
    // Its page shows a route that an action lacks, which is another error.
    const isRoute = rule === 'route-for-unknown-action';
    const docs = isRoute ? withSurplusRoute(right) : wrong;
    const { files, messages } = generateDocs(docs, new Map([[rule, 'warning']]));
    const others = messages.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(messages.map((message) => message.rule)).toContain(rule);
    expect(files.length).toBeGreaterThan(10);
  },
);

function withSurplusRoute(docs: Docs): Docs {
  return new Map(
    [...docs].map(([path, text]) => [
      path,
      path === '_api.md' ? `${text.trimEnd()}\n| item.put | PUT /items/{itemId} |\n` : text,
    ]),
  );
}

function applyFixes(docs: Docs, messages: readonly Message[]): Docs {
  return new Map(
    [...docs].map(([path, text]) => {
      const own = messages.flatMap(({ fix }) => (fix === null ? [] : [fix]));
      return [
        path,
        own
          .filter(({ source }) => source.document === `docs/${path}`)
          .toSorted((one, other) => other.range.start - one.range.start)
          .reduce(
            (rest, fix) => rest.slice(0, fix.range.start) + fix.text + rest.slice(fix.range.end),
            text,
          ),
      ];
    }),
  );
}
