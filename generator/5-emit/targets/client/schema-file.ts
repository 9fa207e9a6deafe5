import type { SchemaFilePlan } from '../../../model/plan.js';
import type { Code } from '../../../model/quoted.js';
import { printFile, typeImports } from '../../print-file.js';
import { printDeclaration } from './declaration.js';

export function printSchemaFile({ document, imports, declarations }: SchemaFilePlan): Code {
  return printFile(document, typeImports(imports), declarations.map(printDeclaration));
}
