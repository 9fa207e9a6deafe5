import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Handlebars from 'handlebars';
import ts from 'typescript';
import { templatePaths } from '../../generator/5-emit/template.js';
import { projectRoot } from '../project-root.js';

/**
 * The types of data hold quoted text alone, but a value may have more fields than its type says: what
 * a template prints must be one of those that the type knows.
 */
const config = ts.readConfigFile(join(projectRoot, 'tsconfig.json'), (path) =>
  readFileSync(path, 'utf8'),
);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, projectRoot);
const program = ts.createProgram([join(projectRoot, 'generator/5-emit/targets/index.ts')], options);
const checker = program.getTypeChecker();

/** The type of the data of each template, by the template's name. */
const dataTypes = new Map<string, ts.Type>();
for (const file of program.getSourceFiles()) {
  if (/\/generator\/5-emit\/targets\//.test(file.fileName)) visit(file);
}

function visit(node: ts.Node): void {
  ts.forEachChild(node, visit);
  if (!ts.isCallExpression(node)) return;
  const [name] = node.arguments;
  const [type] = node.typeArguments ?? [];
  const isTemplate = /^(code|markdown)Template$/.test(node.expression.getText());
  if (!isTemplate || name === undefined || !ts.isStringLiteral(name) || type === undefined) return;
  dataTypes.set(name.text, checker.getTypeFromTypeNode(type));
}

/** What a template asks for and its data do not have. */
function unknownHoles(text: string, data: ts.Type): readonly string[] {
  return unknownIn(Handlebars.parse(text).body, data);
}

function unknownIn(body: readonly hbs.AST.Statement[], data: ts.Type): readonly string[] {
  return body.flatMap((node) => {
    if (isBlock(node)) {
      const [subject] = node.params;
      const path = subject === undefined ? null : partsOf(subject);
      const found = path === null ? null : fieldOf(data, path);
      const words = partsOf(node.path)?.join('.') ?? '';
      if (found === null) return [`${words} ${path?.join('.') ?? ''}`];
      const item = words === 'each' ? (found.getNumberIndexType() ?? found) : data;
      // Its type forgets that there may be no `else`.
      const parts: readonly (hbs.AST.Program | undefined)[] = [node.program, node.inverse];
      return parts.flatMap((part) => (part === undefined ? [] : unknownIn(part.body, item)));
    }
    if (!isHole(node)) return [];
    const path = partsOf(node.path);
    return path !== null && fieldOf(data, path) !== null ? [] : [path?.join('.') ?? ''];
  });
}

function fieldOf(data: ts.Type, path: readonly string[]): ts.Type | null {
  let type = data;
  for (const part of path) {
    const field = checker.getNonNullableType(type).getProperty(part);
    if (field === undefined) return null;
    type = checker.getTypeOfSymbol(field);
  }
  return type;
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function isHole(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function partsOf(node: hbs.AST.Node): readonly string[] | null {
  return isPath(node) ? node.parts : null;
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

const names = templatePaths('')
  .filter((path) => path.endsWith('.hbs'))
  .map((path) => path.replace(/\.hbs$/, ''));

test('each template is called with a type', () => {
  expect([...dataTypes.keys()].sort()).toEqual([...names].sort());
});

describe('a template prints what the type of its data has', () => {
  test.each(names)('%s', (name) => {
    const text = readFileSync(join(projectRoot, `templates/${name}.hbs`), 'utf8');
    const data = dataTypes.get(name);
    expect(data === undefined ? [name] : unknownHoles(text, data)).toEqual([]);
    expect(text).toMatch(/\{\{[\w.]+\}\}/);
  });

  test.each([
    ['{{baseUrl}}', ['baseUrl']],
    ['{{#each members}}{{memberName}}{{doc}}{{/each}}', ['doc']],
    ['{{#if members}}{{else}}{{className}}{{/if}}', ['className']],
    ['{{#unless document}}{{/unless}}', ['unless document']],
  ])('%s is noticed', (text, found) => {
    const data = dataTypes.get('client/constructor-body');
    expect(data === undefined ? [] : unknownHoles(text, data)).toEqual(found);
  });
});
