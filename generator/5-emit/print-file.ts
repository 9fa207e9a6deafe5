import { printStructure, type Structures } from 'ts-morph';
import type { ImportPlan } from '../model/plan.js';
import { stringText } from '../text/string-text.js';
import { breakLines } from './layout/break-lines.js';

/** Values and types of one module; an import that takes both is written as one. */
export interface FileImport {
  readonly from: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/**
 * A TypeScript file: where it comes from, its imports, its declarations, an empty line between.
 * What runs comes from a template and is a string.
 * @param document the page to edit instead: `input-docs/device.md`
 */
export function printFile(
  document: string,
  imports: readonly FileImport[],
  declarations: readonly (Structures | string)[],
): string {
  return `${[printHead(document, imports), ...declarations.map(printDeclaration)].join('\n\n')}\n`;
}

export function printHead(document: string, imports: readonly FileImport[]): string {
  return [headerComment(document), ...imports.map(printImport)].join('\n');
}

export function headerComment(document: string): string {
  return `// Generated from ${oneLine(document)} by sdkdown. Edit the document, not this file.`;
}

export function printDeclaration(structure: Structures | string): string {
  if (typeof structure === 'string') return structure;
  const printed = printStructure(structure, { indentNumberOfSpaces: 2, useSingleQuote: true });
  return breakLines(printed.trimEnd());
}

export function typeImports(imports: readonly ImportPlan[]): readonly FileImport[] {
  return imports.map(({ from, names }) => ({ from, values: [], types: names }));
}

function printImport({ from, values, types }: FileImport): string {
  const onlyTypes = values.length === 0;
  const names = [...values, ...types.map((name) => (onlyTypes ? name : `type ${name}`))];
  return printNames(onlyTypes ? 'import type' : 'import', names, from);
}

/**
 * What a file takes from another one or passes on. By hand, as it declares nothing: through
 * `printStructure`, the 1900 of a vendor's output took 110 of the 250 ms of all declarations.
 */
export function printNames(
  keyword: 'import' | 'import type' | 'export' | 'export type',
  names: readonly string[],
  from: string,
): string {
  return breakLines(`${keyword} { ${names.join(', ')} } from ${stringText(from)};`);
}

/** A file's name may hold what ends a line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
