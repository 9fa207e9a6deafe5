import type { ImportPlan, InterfacePlan } from '../../../model/plan.js';
import type { Code, DocumentText } from '../../../model/quoted.js';
import { printFile, typeImports } from '../../print-file.js';
import { printInterfacePlan } from './declaration.js';

export function printGlobalParams(
  document: DocumentText,
  params: InterfacePlan,
  imports: readonly ImportPlan[],
): Code {
  return printFile(document, typeImports(imports), [printInterfacePlan(params)]);
}
