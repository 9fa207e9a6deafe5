import ts from 'typescript';

/** What a file of TypeScript is made of, without what its strings, comments and names say. */
export interface Code {
  /** How often there is each kind of token; names and keys are one, literals another. */
  readonly tokens: ReadonlyMap<string, number>;
  readonly errors: readonly string[];
  /** Without their stars and slashes. */
  readonly comments: readonly string[];
}

const known = new Map<string, Code>();

/** Most files are the same from one text to the next, and are read once. */
export function readCode(path: string, text: string): Code {
  const key = `${path}\n${text}`;
  const read = known.get(key) ?? readNewCode(path, text);
  known.set(key, read);
  return read;
}

function readNewCode(path: string, text: string): Code {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const tokens = new Map<string, number>();
  const count = (token: string): void => {
    tokens.set(token, (tokens.get(token) ?? 0) + 1);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    if (isKey(node)) {
      count('name');
      return;
    }
    if (isLongString(node)) {
      count('literal');
      return;
    }
    if (isListOfTexts(node)) {
      count('texts');
      return;
    }
    // `a['x-y']` is `a.xy` for a name that is no identifier.
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      visit(node.expression);
      count('DotToken');
      count('name');
      return;
    }
    const children = node.getChildren(source).filter((child, index, all) => {
      // What a longer line has more than a shorter one.
      const isLast = index === all.length - 1;
      if (child.kind === ts.SyntaxKind.CommaToken) return !isLast;
      if (child.kind === ts.SyntaxKind.SemicolonToken) return !(isLast && ts.isTypeElement(node));
      return !(child.kind === ts.SyntaxKind.BarToken && index === 0);
    });
    if (children.length === 0) {
      if (node.getWidth(source) > 0) count(tokenOf(node));
      return;
    }
    for (const child of children) visit(child);
  };
  visit(source);
  return {
    tokens,
    errors: syntaxErrors(source),
    comments: readComments(text),
  };
}

/** `['a', 'b']` and `'a' | 'b'`: how many they are follows from the words, and nothing else is in them. */
function isListOfTexts(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) {
    const { elements } = node;
    const isTexts = elements.every((item) => ts.isStringLiteral(item) || isLongString(item));
    return elements.length > 0 && isTexts;
  }
  const isText = (type: ts.TypeNode): boolean =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
  return ts.isUnionTypeNode(node) ? node.types.every(isText) : ts.isTypeNode(node) && isText(node);
}

function isKey(node: ts.Node): boolean {
  if (ts.isComputedPropertyName(node)) return ts.isStringLiteral(node.expression);
  const { parent } = node;
  return (
    (ts.isStringLiteral(node) || ts.isIdentifier(node) || ts.isNumericLiteral(node)) &&
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
    parent.name === node
  );
}

/** `'long ' + 'text'`, which stands on two lines. */
function isLongString(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) {
    return false;
  }
  const { left, right } = node;
  return ts.isStringLiteral(right) && (ts.isStringLiteral(left) || isLongString(left));
}

function tokenOf(node: ts.Node): string {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return 'name';
  if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node)) return 'literal';
  return ts.SyntaxKind[node.kind];
}

/** As `transpileModule` tells them, of which it is a hundredth of the time. */
export function syntaxErrors(source: ts.SourceFile): readonly string[] {
  const found: unknown = Reflect.get(source, 'parseDiagnostics');
  if (!Array.isArray(found)) throw new Error('this TypeScript keeps its syntax errors elsewhere');
  return found.map((error: ts.Diagnostic) =>
    ts.flattenDiagnosticMessageText(error.messageText, ' '),
  );
}

export function readComments(text: string): readonly string[] {
  const scanner = ts.createScanner(
    ts.ScriptTarget.ESNext,
    false,
    ts.LanguageVariant.Standard,
    text,
  );
  const comments: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment =
      token === ts.SyntaxKind.SingleLineCommentTrivia ||
      token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push(scanner.getTokenText());
    if (token === ts.SyntaxKind.TemplateHead)
      throw new Error('a template with a hole: not expected');
  }
  return comments;
}
