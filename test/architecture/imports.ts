import { posix } from 'node:path';
import ts from 'typescript';
import { isTypeScript, nodesOf, placeOf, type SourceFile } from './source-file.js';

export interface Import {
  readonly place: string;
  readonly from: string;
  /** A path below the root, or the specifier of a package. */
  readonly to: string;
}

/** Who may import what inside the generator; the first rule whose `from` fits holds. */
const rules: readonly { readonly from: RegExp; readonly to: RegExp; readonly remedy: string }[] = [
  {
    from: /^generator\/model\//,
    to: /^generator\/model\//,
    remedy: 'the model is types only and knows nobody',
  },
  {
    from: /^generator\/limits\//,
    to: /^generator\/(limits|model)\//,
    remedy: 'a limit does not know what it limits',
  },
  {
    from: /^generator\/requests\//,
    to: /^generator\/(requests|model)\//,
    remedy: 'what a request can hold is the same for whoever asks',
  },
  {
    from: /^generator\/text\//,
    to: /^generator\/(text|model)\//,
    remedy: 'quoting functions know the model at most',
  },
  {
    from: /^generator\/diagnostics(\/|\.ts$)/,
    to: /^generator\/(diagnostics(\/|\.ts$)|(model|spelling|text)\/)/,
    remedy: 'a diagnostic knows the model and quoting functions at most',
  },
  {
    from: /^generator\/incremental\//,
    to: /^generator\/(incremental\/|model\/(technique|plan)\.ts$)/,
    remedy: 'what remembers does not know what it remembers',
  },
  {
    from: /^generator\/(4-plan|5-emit)\//,
    to: /^generator\/(model|text|incremental|limits|requests)\//,
    remedy: 'hand it over in the Plan, or move a quoting function to generator/text/',
  },
  {
    from: /^generator\/2-parse\//,
    to: /^generator\/(model\/|incremental\/|limits\/|requests\/|spelling\/|(diagnostics|lines)\.ts$)/,
    remedy: 'hand it over in the model: rooms do not import each other',
  },
  {
    from: /^generator\/\d-[a-z]+\//,
    to: /^generator\/((model|requests|spelling)\/|incremental\/by-(identity|text|file-state)\.ts$|(diagnostics|lines)\.ts$)/,
    remedy: 'hand it over in the model: rooms do not import each other',
  },
  {
    from: /^generator\/draft\//,
    to: /^generator\/(draft|model|text)\//,
    remedy: 'a draft is made of the Api alone',
  },
  {
    from: /^generator\/messages\//,
    to: /^generator\/(messages|model|diagnostics)\/|^generator\/[\w-]+\.ts$/,
    remedy: 'messages are settled by what is known of them, not by what rooms know',
  },
  {
    from: /^generator\/compare\//,
    to: /^generator\/(compare|limits|model)\//,
    remedy: 'two states of the Api are compared, and nothing else is known of them',
  },
  {
    from: /^generator\/diff\.ts$/,
    to: /^generator\/((compare|judge|limits)\/[\w-]+|model\/[\w/-]+|[\w-]+)\.ts$/,
    remedy: 'diff.ts imports judge/, which knows the rooms, and the comparison',
  },
  {
    from: /^generator\/init\.ts$/,
    to: /^generator\/(2-parse\/index|(draft|limits|messages)\/[\w-]+|model\/[\w/-]+|[\w-]+)\.ts$/,
    remedy: 'init.ts imports room 2, the draft and messages/; all else belongs to generate.ts',
  },
  {
    from: /^generator\/cli\.ts$/,
    to: /^generator\/((commands|command-line)\/[\w-]+|print\/[\w-]+|model\/[\w/-]+|[\w-]+)\.ts$/,
    remedy: 'cli.ts calls commands/; they import rooms 1 and 6, and generate.ts the others',
  },
  {
    from: /^generator\/start\/ready-templates\.ts$/,
    to: /^generator\/5-emit\/template\.ts$/,
    remedy: 'templates are made ready, and nothing else of 5-emit',
  },
  {
    from: /^generator\/start\//,
    to: /^generator\/(start\/|commands\/again\/replay\/replay-words\.ts$|print\/print-summary\.ts$)/,
    remedy: 'a start knows what was printed before, and nothing of how it came about',
  },
  {
    from: /^generator\/commands\//,
    to: /^generator\/(1-read\/index|6-write\/index|incremental\/generator-memory|(amend|apart|cache|judge)\/[\w/-]+|commands\/[\w/-]+|print\/[\w/-]+|model\/[\w/-]+|[\w-]+)\.ts$/,
    remedy: 'commands import rooms 1 and 6, through their index.ts; generate.ts imports the others',
  },
  {
    from: /^generator\/apart\//,
    to: /^generator\/(apart\/|[56]-[a-z]+\/index\.ts$|(limits|model)\/)/,
    remedy: 'what is printed in a thread is a Plan: hand it over there',
  },
  {
    from: /^generator\/cache\//,
    to: /^generator\/(cache|model)\//,
    remedy: 'what is kept on disk is data of the model',
  },
  {
    from: /^generator\/print\//,
    to: /^generator\/((print|model|text)\/|incremental\/by-identity\.ts$)/,
    remedy: 'what is printed was found by others',
  },
  {
    from: /^generator\/command-line\//,
    to: /^generator\/(command-line\/|(limits|model|spelling|text)\/|[\w-]+\.ts$)/,
    remedy: 'words are read before anything is done',
  },
  {
    from: /^generator\/(generate\.ts$|(amend|judge)\/)/,
    to: /^generator\/([2345]-[a-z]+\/index|(amend|incremental|judge|limits|messages)\/[\w/-]+|model\/[\w/-]+|[\w-]+)\.ts$/,
    remedy:
      'generate.ts, judge/ and amend/ import rooms 2 to 5, through their index.ts; commands/ the others',
  },
  {
    from: /^generator\/[\w-]+\.ts$/,
    to: /^generator\/((model|text|diagnostics|limits)\/[\w/-]+|incremental\/by-text|[\w-]+)\.ts$/,
    remedy: 'only commands/ and generate.ts import rooms',
  },
];

/** The only places that may import a package; `null` is nobody. */
const homes: readonly {
  readonly packages: RegExp;
  readonly home: RegExp;
  readonly remedy: string;
}[] = [
  {
    packages: /^(unified|mdast|mdast-util-.*|micromark|micromark-.*|remark|remark-.*)$/,
    home: /^generator\/2-parse\//,
    remedy: 'read Markdown in 2-parse and hand over the Api',
  },
  {
    packages: /^handlebars(\/|$)/,
    home: /^generator\/(5-emit\/template|start\/ready-templates)\.ts$/,
    remedy: 'call `template` of generator/5-emit/template.ts',
  },
  {
    packages: /^ts-morph$/,
    home: /^generator\/5-emit\/structures\.ts$/,
    remedy:
      'print declarations through generator/5-emit/structures.ts, which takes quoted text alone',
  },
  {
    packages: /^fs(\/|$)/,
    home: /^generator\/(1-read\/|6-write\/|cache\/|start\/|5-emit\/template\.ts$)/,
    remedy: 'files are read in 1-read and written in 6-write; cache/ and start/ keep their own',
  },
  {
    packages: /^child_process$/,
    home: /^generator\/1-read\//,
    remedy: 'git is asked in 1-read',
  },
  {
    packages: /^process$/,
    home: /^generator\/cli\.ts$/,
    remedy: 'take it as an argument from cli.ts',
  },
];

export function checkRoomImports(files: readonly SourceFile[]): readonly string[] {
  return importsOf(files, 'generator/').flatMap(({ place, from, to }) => {
    const rule = rules.find((candidate) => candidate.from.test(from));
    const inside = to.startsWith('generator/') || to.startsWith('templates/');
    if (!inside || rule === undefined || rule.to.test(to) || roomOf(from) === roomOf(to)) return [];
    return [`${place} imports ${to}: ${rule.remedy}`];
  });
}

export function checkPackageHomes(files: readonly SourceFile[]): readonly string[] {
  return importsOf(files, 'generator/').flatMap(({ place, from, to }) => {
    const rule = homes.find(({ packages }) => packages.test(to.replace(/^node:/, '')));
    return rule === undefined || rule.home.test(from)
      ? []
      : [`${place} imports ${to}: ${rule.remedy}`];
  });
}

export function checkRuntimeImports(files: readonly SourceFile[]): readonly string[] {
  return importsOf(files, 'templates/runtime/')
    .filter(({ to }) => !to.startsWith('templates/runtime/'))
    .map(
      ({ place, to }) => `${place} imports ${to}: the runtime is copied, and depends on nothing`,
    );
}

export function checkProcess(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path.startsWith('generator/') && isTypeScript(file))
    .filter(({ path }) => !/^generator\/(cli\.ts$|start\/)/.test(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => ts.isIdentifier(node) && node.text === 'process')
        .map((node) => `${placeOf(file, node)} names process: take it as an argument from cli.ts`),
    );
}

export function importsOf(files: readonly SourceFile[], below: string): readonly Import[] {
  return files
    .filter((file) => file.path.startsWith(below) && isTypeScript(file))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const specifier = specifierOf(node);
        if (specifier === null) return [];
        const local = posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, '.ts');
        const to = specifier.startsWith('.') ? local : specifier;
        return [{ place: placeOf(file, node), from: file.path, to }];
      }),
    );
}

/** Of `import … from`, `export … from`, `import('…')` as a value and as a type. */
function specifierOf(node: ts.Node): string | null {
  let name: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) name = node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) name = node.argument;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    name = node.arguments[0];
  }
  if (name !== undefined && ts.isLiteralTypeNode(name)) name = name.literal;
  return name !== undefined && ts.isStringLiteralLike(name) ? name.text : null;
}

function roomOf(path: string): string | null {
  return /^generator\/\d-[a-z]+\//.exec(path)?.[0] ?? path;
}
