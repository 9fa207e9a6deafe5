import ts from 'typescript';
import { isTypeScript, nodesOf, placeOf, type SourceFile } from './source-file.js';

/** What switches the compiler off. */
export function checkEscapes(files: readonly SourceFile[]): readonly string[] {
  return files.filter(isTypeScript).flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      const remedy = escapeOf(node);
      return remedy === null ? [] : [`${placeOf(file, node)} ${remedy}`];
    }),
  );
}

function escapeOf(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'has `any`: say `unknown`, and look';
  if (ts.isNonNullExpression(node)) return 'has `!`: handle the case in which it is absent';
  if (ts.isTypeAssertionExpression(node)) return 'asserts a type: narrow it by a check';
  if (ts.isAsExpression(node) && node.type.getText() !== 'const') {
    return `has \`as ${node.type.getText()}\`: narrow it by a check`;
  }
  return null;
}

/** The model is plain, read-only data, and absence is `null` or `[]`. */
export function checkModel(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => /^generator\/model\/[\w/-]+\.ts$/.test(path))
    .filter(({ path }) => path !== 'generator/model/command-error.ts')
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const remedy = modelFaultOf(node);
        return remedy === null ? [] : [`${placeOf(file, node)} ${remedy}`];
      }),
    );
}

function modelFaultOf(node: ts.Node): string | null {
  if (ts.isStatement(node)) {
    return isTypeOnly(node) ? null : 'is no type: the model holds types only';
  }
  if (ts.isMethodSignature(node)) return 'is a method: the model is plain data';
  if (!ts.isPropertySignature(node) && !ts.isIndexSignatureDeclaration(node)) return null;
  if (ts.isPropertySignature(node) && node.questionToken !== undefined) {
    return 'is optional: absence is `null` or `[]`';
  }
  const readonly = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  return readonly === true ? null : 'can be written: say `readonly`';
}

function isTypeOnly(statement: ts.Statement): boolean {
  const isDeclared =
    ts.isVariableStatement(statement) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;
  return (
    isDeclared ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    (ts.isImportDeclaration(statement) &&
      statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
  );
}
