import ts from 'typescript';
import { importsOf } from './imports.js';
import { file, type RuleCase } from './rule-case.js';
import { isTypeScript, nodesOf, placeOf, type SourceFile } from './source-file.js';

/** Packages that reach the network, or make code of a text, and the only files that may. */
const homes: readonly {
  readonly packages: RegExp;
  readonly home: RegExp | null;
  readonly remedy: string;
}[] = [
  {
    packages: /^(dgram|dns|http|https|http2|net|tls|inspector)(\/|$)/,
    home: null,
    remedy: 'nothing is fetched, whatever a document says',
  },
  {
    packages: /^(vm|module)$/,
    home: /^generator\/(limits\/patience\.ts$|start\/)/,
    remedy: 'the program itself is run, and no text of a document',
  },
  {
    packages: /^(worker_threads|cluster)$/,
    home: /^generator\/apart\//,
    remedy: 'only a plan is printed by a thread of its own',
  },
];

export function checkReach(files: readonly SourceFile[]): readonly string[] {
  return importsOf(files, 'generator/').flatMap(({ place, from, to }) => {
    const rule = homes.find(({ packages }) => packages.test(to.replace(/^node:/, '')));
    const isHome = rule === undefined || rule.home?.test(from) === true;
    return isHome ? [] : [`${place} imports ${to}: ${rule.remedy}`];
  });
}

/** What is there without an import. */
export function checkGlobals(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((one) => one.path.startsWith('generator/') && isTypeScript(one))
    .flatMap((one) =>
      nodesOf(one)
        .filter(isReach)
        .map((node) => `${placeOf(one, node)} reaches out by ${node.getText()}: nothing may`),
    );
}

function isReach(node: ts.Node): boolean {
  if (!ts.isIdentifier(node)) return false;
  if (/^(fetch|WebSocket|EventSource|XMLHttpRequest)$/.test(node.text)) return true;
  const { parent } = node;
  const isCalled = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression;
  return isCalled === node && /^(eval|Function)$/.test(node.text);
}

export const reachCases: readonly RuleCase[] = [
  [
    'something is fetched',
    checkReach,
    file('generator/1-read/b.ts', "import { get } from 'node:https';"),
    file('generator/1-read/b.ts', "import { readFileSync } from 'node:fs';"),
  ],
  [
    'a text is run',
    checkReach,
    file('generator/2-parse/b.ts', "import { Script } from 'node:vm';"),
    file('generator/limits/patience.ts', "import { Script } from 'node:vm';"),
  ],
  [
    'a thread is started elsewhere',
    checkReach,
    file('generator/2-parse/b.ts', "import { Worker } from 'worker_threads';"),
    file('generator/apart/b.ts', "import { Worker } from 'worker_threads';"),
  ],
  ...[
    'await globalThis.fetch(url);',
    'new WebSocket(url);',
    'eval(text);',
    'new Function(text);',
  ].map(
    (text) =>
      [
        `the generator says ${text}`,
        checkGlobals,
        file('generator/2-parse/b.ts', text),
        file('generator/2-parse/b.ts', 'fetched(url); kinds.Function; text.eval;'),
      ] as const,
  ),
];
