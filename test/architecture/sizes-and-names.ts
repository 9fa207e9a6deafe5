import ts from 'typescript';
import { isTypeScript, nodesOf, placeOf, type SourceFile } from './source-file.js';

const fileLines = 250;
/** A little more than the 600 at which one begins to think of it. */
const folderLines = 650;

export function checkFileSizes(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => isTypeScript(file) && linesOf(file) > fileLines)
    .map((file) => `${file.path} has ${linesOf(file)} lines: move one of its ideas out`);
}

export function checkFolderSizes(files: readonly SourceFile[]): readonly string[] {
  const lines = new Map<string, number>();
  const rooms = files.filter((file) => !file.path.startsWith('test/') && isTypeScript(file));
  for (const file of rooms) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    lines.set(folder, (lines.get(folder) ?? 0) + linesOf(file));
  }
  return [...lines]
    .filter(([, count]) => count > folderLines)
    .map(([folder, count]) => `${folder} has ${count} lines: split it in folders by subject`);
}

export function checkFileNames(files: readonly SourceFile[]): readonly string[] {
  return files.filter(isTypeScript).flatMap(({ path }) => {
    const parts = path.replace(/(\.test)?\.ts$/, '').split('/');
    const vague = parts.find((part) => /^(utils?|helpers?|common|misc)$/.test(part));
    if (vague !== undefined) return [`${path} is called ${vague}: name the thing that it holds`];
    if (parts.at(-1) === 'types') return [`${path}: name the thing that its types describe`];
    const odd = parts.find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
    return odd === undefined ? [] : [`${path}: write ${odd} in kebab-case`];
  });
}

export function checkFunctionNames(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path.startsWith('generator/') && isTypeScript(file))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const name = nameOfFunction(node);
        if (!/^(process|handle|get|transform|do|build)([A-Z]|$)/.test(name)) return [];
        return [`${placeOf(file, node)} is called ${name}: its first verb tells its room`];
      }),
    );
}

export function checkBarrels(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => isTypeScript(file) && !isRegistry(file.path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
        .map((node) => `${placeOf(file, node)} exports from elsewhere: import it where it lives`),
    );
}

function isRegistry(path: string): boolean {
  return /^generator\/(\d-[a-z]+\/(index|(targets|dialects)\/index)|diagnostics)\.ts$/.test(path);
}

function nameOfFunction(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) {
    return node.name?.getText() ?? '';
  }
  const isFunction =
    ts.isVariableDeclaration(node) &&
    node.initializer !== undefined &&
    (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer));
  return isFunction ? node.name.getText() : '';
}

function linesOf({ text }: SourceFile): number {
  return text.split('\n').length - 1;
}
