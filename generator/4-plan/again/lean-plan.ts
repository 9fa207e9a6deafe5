import { isSameJson } from '../../incremental/same-json.js';
import type { DeclarationPlan, Plan, SchemaFilePlan } from '../../model/plan.js';
import type { TestFilePlan } from '../../model/plan/test-plan.js';
import { ownDoc } from '../../text/tags.js';

const noDoc = ownDoc``;

/**
 * A plan whose files are all printed: tests, and schemas, which stay as they are until all is made
 * anew, have nothing left of what no other file says. (It is a third less to keep and to read.)
 */
export function leanPlan(plan: Plan): Plan {
  return {
    ...plan,
    tests: plan.tests.map(leanTests),
    schemaFiles: plan.schemaFiles.map(leanFile),
  };
}

/** One of which most is lean already; what is lean stays the same object. */
export function leanAgain(plan: Plan): Plan {
  const schemaFiles = plan.schemaFiles.map((file) => {
    const lean = leanFile(file);
    return isSameJson(lean, file) ? file : lean;
  });
  return { ...plan, tests: plan.tests.map(leanTests), schemaFiles };
}

function leanFile(file: SchemaFilePlan): SchemaFilePlan {
  return { ...file, imports: [], declarations: file.declarations.map(leanDeclaration) };
}

function leanTests(file: TestFilePlan): TestFilePlan {
  const isLean = file.typeNames.length === 0 && file.operations.length === 0;
  return isLean ? file : { ...file, typeNames: [], operations: [] };
}

/** Its name, and whether it is a union. */
function leanDeclaration(declaration: DeclarationPlan): DeclarationPlan {
  const { kind, name } = declaration;
  if (kind === 'alias') return { ...declaration, doc: noDoc };
  return { kind, name, doc: noDoc, extendsTexts: [], properties: [], index: null };
}
