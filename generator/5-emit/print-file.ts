import type { ImportPlan } from '../model/plan.js';
import type { Code, DocumentText, Name, Path } from '../model/quoted.js';
import { commentText } from '../text/comment-text.js';
import { breakLines } from '../text/layout/break-lines.js';
import { stringText } from '../text/string-text.js';
import { code, joinCode } from '../text/tags.js';

/** Values and types of one module; an import that takes both is written as one. */
export interface FileImport {
  readonly from: Path;
  readonly values: readonly Name[];
  readonly types: readonly Code[];
}

/**
 * A TypeScript file: where it comes from, its imports, its declarations, an empty line between.
 * @param document the page to edit instead: `input-docs/device.md`
 */
export function printFile(
  document: DocumentText,
  imports: readonly FileImport[],
  declarations: readonly Code[],
): Code {
  return code`${joinCode([printHead(document, imports), ...declarations], code`\n\n`)}\n`;
}

export function printHead(document: DocumentText, imports: readonly FileImport[]): Code {
  return joinCode([headerComment(document), ...imports.map(printImport)], code`\n`);
}

export function headerComment(document: DocumentText): Code {
  return commentText(`Generated from ${document} by sdkdown. Edit the document, not this file.`);
}

export function typeImports(imports: readonly ImportPlan[]): readonly FileImport[] {
  return imports.map(({ from, names }) => ({ from, values: [], types: names }));
}

function printImport({ from, values, types }: FileImport): Code {
  return values.length === 0
    ? printNames(code`import type`, types, from)
    : printNames(code`import`, [...values, ...types.map((type) => code`type ${type}`)], from);
}

/**
 * What a file takes from another one or passes on. By hand, as it declares nothing: through
 * `printStructure`, the 1900 of a vendor's output took 110 of the 250 ms of all declarations.
 * @param keyword `import`, `import type`, `export` or `export type`
 */
export function printNames(keyword: Code, names: readonly Code[], from: Path): Code {
  return breakLines(code`${keyword} { ${joinCode(names, code`, `)} } from ${stringText(from)};`);
}
