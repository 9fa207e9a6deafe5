import type { DeclarationPlan, InterfacePlan } from '../../../model/plan.js';
import type { Code } from '../../../model/quoted.js';
import { code, ownName } from '../../../text/tags.js';
import { docsOf, printAlias, printInterface } from '../../structures.js';

export function printDeclaration(plan: DeclarationPlan): Code {
  return plan.kind === 'interface'
    ? printInterfacePlan(plan)
    : printAlias({ name: plan.name, docs: docsOf(plan.doc), type: plan.typeText });
}

export function printInterfacePlan(plan: InterfacePlan): Code {
  const { name, doc, extendsTexts, properties, index } = plan;
  return printInterface({
    name,
    docs: docsOf(doc),
    extends: [...extendsTexts],
    properties: properties.map((property) => ({
      name: property.keyText,
      type: property.typeText,
      hasQuestionToken: property.optional,
      docs: docsOf(property.doc),
    })),
    indexSignatures:
      index === null
        ? []
        : [
            {
              keyName: ownName`key`,
              keyType: code`string`,
              returnType: index.typeText,
              docs: docsOf(index.doc),
            },
          ],
  });
}
