import ts from 'typescript';
import { importsOf } from './imports.js';
import { isTypeScript, nodesOf, placeOf, type SourceFile } from './source-file.js';

/** Only who quotes for a place says that a text may stand there. */
export function checkVouchers(files: readonly SourceFile[]): readonly string[] {
  return importersOf(files, 'generator/text/vouch.ts', /^generator\/text\//).map(
    (place) => `${place} vouches for a text: call a quoting function of generator/text/`,
  );
}

/** What another program prints is quoted if all that it was given is. */
export function checkPrinters(files: readonly SourceFile[]): readonly string[] {
  const homes = /^generator\/5-emit\/(template|structures)\.ts$/;
  return importersOf(files, 'generator/text/printers.ts', homes).map(
    (place) => `${place} trusts a printer: call a template or a structure of generator/5-emit/`,
  );
}

function importersOf(
  files: readonly SourceFile[],
  target: string,
  homes: RegExp,
): readonly string[] {
  return importsOf(files, 'generator/')
    .filter(({ from, to }) => to === target && !homes.test(from))
    .map(({ place }) => place);
}

const tags = /^(code|own[A-Z]\w*)$/;

/** Called as a function, a tag would take any text for words of ours. */
export function checkTags(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path.startsWith('generator/') && isTypeScript(file))
    .flatMap((file) => {
      const nodes = nodesOf(file);
      const names = new Set(nodes.flatMap(importedTag));
      return nodes
        .filter((node) => ts.isIdentifier(node) && names.has(node.text) && isValue(node))
        .map((node) => `${placeOf(file, node)} is no template: write the words behind the tag`);
    });
}

/** The name under which a file has a tag. */
function importedTag(node: ts.Node): readonly string[] {
  if (!ts.isImportSpecifier(node)) return [];
  const from = node.parent.parent.parent.moduleSpecifier;
  const isOfTags = ts.isStringLiteral(from) && /\/tags\.js$/.test(from.text);
  return isOfTags && tags.test((node.propertyName ?? node.name).text) ? [node.name.text] : [];
}

/** Whether the identifier means the tag, and does not stand before a template. */
function isValue(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTaggedTemplateExpression(parent)) return parent.tag !== node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isPropertyAssignment(parent)) return parent.name !== node;
  return !ts.isImportSpecifier(parent) && !ts.isPropertySignature(parent);
}

const quoted = /\b(Code|CopiedText|Doc|FileName|Json|Markdown|Name|Path|QuotedText)\b/;

/** A check that tells types apart can lie as an assertion does. */
export function checkPredicates(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith('generator/') && path !== 'generator/text/vouch.ts')
    .filter(isTypeScript)
    .flatMap((file) =>
      nodesOf(file)
        .filter(ts.isTypePredicateNode)
        .filter(({ type }) => type !== undefined && quoted.test(type.getText()))
        .map((node) => `${placeOf(file, node)} calls a text quoted: only vouch.ts does`),
    );
}
