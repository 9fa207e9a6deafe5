import ts from 'typescript';
import { pathFault } from '../../generator/6-write/path-fault.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import { readComments, syntaxErrors } from '../hostile/code-tokens.js';
import { directivesIn } from '../hostile/directives.js';

/** What one file of code consists of. */
interface Shape {
  /** Which kind of node stands in which, `BinaryExpression>PlusToken`: the grammar in use. */
  readonly pairs: ReadonlySet<string>;
  /** Names that are used and neither declared nor imported there. */
  readonly free: ReadonlySet<string>;
  readonly imports: readonly string[];
  readonly directives: ReadonlySet<string>;
  readonly errors: readonly string[];
}

const enoughShapes = 2000;

/**
 * Whatever documents say, their output is written in the grammar of outputs that were read by people: no
 * node stands where none of its kind stood there, no name is used that is not declared, nothing is
 * imported but files that are there, and no comment says anything to a tool.
 */
export class OutputLaw {
  readonly #pairs = new Set<string>();
  readonly #free = new Set<string>();
  readonly #directives = new Set<string>();
  readonly #shapes = new Map<string, Shape>();

  /** @param known outputs that are right */
  constructor(known: readonly (readonly GeneratedFile[])[]) {
    for (const file of known.flat().filter(isCode)) {
      const shape = readShape(file);
      for (const pair of shape.pairs) this.#pairs.add(pair);
      for (const name of shape.free) this.#free.add(name);
      for (const directive of shape.directives) this.#directives.add(directive);
    }
  }

  /** What is wrong with an output, each a line; none where it holds the law. */
  faultsOf(files: readonly GeneratedFile[]): readonly string[] {
    const paths = new Set(files.map(({ path }) => path));
    const lower = new Set([...paths].map((path) => path.normalize('NFKC').toLowerCase()));
    const twins = lower.size < files.length ? ['two files have one name'] : [];
    return [...twins, ...files.flatMap((file) => this.#faultsIn(file, paths))];
  }

  #faultsIn(file: GeneratedFile, paths: ReadonlySet<string>): readonly string[] {
    const { path, content } = file;
    const fault = pathFault(path);
    if (fault !== null) return [`${path}: ${fault}`];
    if (path.endsWith('.json')) return jsonFault(content).map((text) => `${path}: ${text}`);
    if (!isCode(file)) return [];
    const { pairs, free, imports, directives, errors } = this.#shapeOf(file);
    const isThere = (name: string): boolean =>
      name === '@jest/globals' || paths.has(targetOf(path, name));
    return [
      ...errors,
      ...[...pairs].filter((pair) => !this.#pairs.has(pair)).map((pair) => `unknown code ${pair}`),
      ...[...free].filter((name) => !this.#free.has(name)).map((name) => `undeclared ${name}`),
      ...[...directives]
        .filter((directive) => !this.#directives.has(directive))
        .map((directive) => `directive ${directive}`),
      ...imports.filter((name) => !isThere(name)).map((name) => `no file ${name}`),
    ].map((text) => `${path}: ${text}`);
  }

  /** Most files are the same from one output to the next. */
  #shapeOf(file: GeneratedFile): Shape {
    const known = this.#shapes.get(file.content);
    if (known !== undefined) return known;
    const shape = readShape(file);
    if (this.#shapes.size > enoughShapes) this.#shapes.clear();
    this.#shapes.set(file.content, shape);
    return shape;
  }
}

/** The runtime and what the tests share are copied as they are. */
function isCode({ path }: GeneratedFile): boolean {
  return path.endsWith('.ts') && !/^(?:src\/runtime|test\/support)\//.test(path);
}

function jsonFault(content: string): readonly string[] {
  try {
    JSON.parse(content);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** `../http.js` in `src/resources/bed.ts` → `src/http.ts` */
function targetOf(from: string, name: string): string {
  const url = new URL(name, `file:///${from}`);
  return url.pathname.slice(1).replace(/\.js$/, '.ts');
}

function readShape({ path, content }: GeneratedFile): Shape {
  const source = ts.createSourceFile(path, content, ts.ScriptTarget.ESNext, true);
  const pairs = new Set<string>();
  const declared = new Set<string>();
  const used = new Set<string>();
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const pair of pairsOf(node)) pairs.add(pair);
    if (ts.isIdentifier(node))
      (isDeclaration(node) ? declared : isUse(node) ? used : null)?.add(node.text);
    if (ts.isStringLiteral(node) && isModuleName(node)) imports.push(node.text);
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  const free = new Set([...used].filter((name) => !declared.has(name)));
  return {
    pairs,
    free,
    imports,
    directives: new Set(/[@#]|\/[/*]\s*[a-z<]/.test(content) ? readDirectives(content) : []),
    errors: syntaxErrors(source),
  };
}

/** Types may be anywhere in types, and values in values. */
function pairsOf(node: ts.Node): readonly string[] {
  const [place, outer] = [placeOf(node), placeOf(node.parent)];
  const kind = ts.SyntaxKind[node.kind];
  const own = place === kind ? [] : [`${place} ${kind}`];
  return place === outer && place !== kind ? own : [...own, `${outer}>${place}`];
}

function placeOf(node: ts.Node): string {
  if (ts.isTypeNode(node)) return 'type';
  if (isValue(node)) return 'value';
  return ts.SyntaxKind[node.kind];
}

function isValue(node: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  }
  if (ts.isBinaryExpression(node)) {
    const isSum = node.operatorToken.kind === ts.SyntaxKind.PlusToken;
    return isSum && isValue(node.left) && isValue(node.right);
  }
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

function readDirectives(content: string): readonly string[] {
  return readComments(content).flatMap(directivesIn);
}

function isModuleName(node: ts.StringLiteral): boolean {
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent)) return parent.name === node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isTypeParameterDeclaration(parent)) &&
    parent.name === node
  );
}

/** Whether it stands for something that was declared; keys and members are no such thing. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isNamedTupleMember(parent)) return false;
  return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent);
}
