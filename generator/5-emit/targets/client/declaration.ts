import {
  StructureKind,
  type InterfaceDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { DeclarationPlan, InterfacePlan } from '../../../model/plan.js';

export function declarationStructure(
  plan: DeclarationPlan,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  return plan.kind === 'interface'
    ? interfaceStructure(plan)
    : {
        kind: StructureKind.TypeAlias,
        name: plan.name,
        isExported: true,
        docs: docsOf(plan.doc),
        type: plan.typeText,
      };
}

export function interfaceStructure(plan: InterfacePlan): InterfaceDeclarationStructure {
  const { name, doc, extendsTexts, properties, index } = plan;
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
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
              keyName: 'key',
              keyType: 'string',
              returnType: index.typeText,
              docs: docsOf(index.doc),
            },
          ],
  };
}

export function docsOf(doc: string): string[] {
  return doc === '' ? [] : [doc];
}
