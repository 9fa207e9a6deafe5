import { expect, test } from '@jest/globals';
import { OutputLaw } from './output-law.js';
import { readKnownOutputs } from './known-outputs.js';

const law = new OutputLaw(await readKnownOutputs());
const head = "import { send } from './http.js';\n";

function faultsOf(path: string, content: string): readonly string[] {
  return law.faultsOf([
    { path: 'src/http.ts', content: '' },
    { path, content },
  ]);
}

test.each([
  ['a call', "const a: A = { b: alert('x') };", 'undeclared alert'],
  ['a name', 'const a: A = { b: process };', 'undeclared process'],
  ['a template', 'const a: A = { b: `c` };', 'unknown code PropertyAssignment>FirstTemplateToken'],
  ['an import', "import { b } from 'node:fs';", 'no file node:fs'],
  ['an import of what is not there', "import { b } from './b.js';", 'no file ./b.js'],
  ['a statement', "alert('x');", 'undeclared alert'],
  ['a static block', 'export class A { static {} }', 'ClassStaticBlockDeclaration'],
  ['a computed key', "const a: A = { ['b' + c]: 1 };", 'ComputedPropertyName>'],
  ['a directive', '// @ts-nocheck\n', 'directive @ts-nocheck'],
  ['a directive in a doc comment', '/** @ts-ignore */\n', 'directive @ts-ignore'],
  ['what opens no comment', "const a: A = { b: 'c' };\n*/", 'Expression expected'],
  ['a type of another module', "export type A = import('fs').B;", 'unknown code type LastTypeNode'],
])('%s that documents would bring is a fault', (_, code, fault) => {
  expect(faultsOf('src/a.ts', head + code).join('\n')).toContain(fault);
});

test.each([
  ['two files of one name', 'src/HTTP.ts', ''],
  ['a file outside', '../a.ts', ''],
  ['JSON that is none', 'package.json', '{ "a": }'],
])('%s are a fault', (_, path, content) => {
  expect(faultsOf(path, content)).toHaveLength(1);
});

test('what is known is none', () => {
  expect(faultsOf('src/a.ts', `${head}export type A = B[];\nexport interface B {}\n`)).toEqual([]);
});
