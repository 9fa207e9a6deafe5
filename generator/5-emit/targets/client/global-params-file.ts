import type { ImportPlan, InterfacePlan } from '../../../model/plan.js';
import { printFile, typeImports } from '../../print-file.js';
import { interfaceStructure } from './declaration.js';

export function printGlobalParams(
  document: string,
  params: InterfacePlan,
  imports: readonly ImportPlan[],
): string {
  return printFile(document, typeImports(imports), [interfaceStructure(params)]);
}
