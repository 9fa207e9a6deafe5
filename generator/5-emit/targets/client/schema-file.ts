import type { SchemaFilePlan } from '../../../model/plan.js';
import { printFile, typeImports } from '../../print-file.js';
import { declarationStructure } from './declaration.js';

export function printSchemaFile({ document, imports, declarations }: SchemaFilePlan): string {
  return printFile(document, typeImports(imports), declarations.map(declarationStructure));
}
