import type { DeclarationPlan, InterfacePlan, Plan } from '../model/plan.js';

/** How often the output says `unknown`, where the documents do not say what a value is. */
export function countUnknown({
  client,
  resources,
  schemaFiles,
}: Omit<Plan, 'unknownCount'>): number {
  const { params } = client.globals;
  const texts = [
    ...(params === null ? [] : typeTextsOf(params)),
    ...resources.flatMap((resource) => [
      ...resource.params.flatMap(typeTextsOf),
      ...resource.operations.map(({ resultTypeText }) => resultTypeText),
    ]),
    ...schemaFiles.flatMap(({ declarations }) => declarations.flatMap(typeTextsOf)),
  ];
  return texts.reduce((sum, text) => sum + countIn(text), 0);
}

function typeTextsOf(declaration: DeclarationPlan | InterfacePlan): readonly string[] {
  if (declaration.kind === 'alias') return [declaration.typeText];
  const { properties, index } = declaration;
  return [...properties.map(({ typeText }) => typeText), index?.typeText ?? ''];
}

/** Outside of strings, and not as a key. */
function countIn(typeText: string): number {
  const words = typeText.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\bunknown\b(?!\??:)/g);
  return [...words].filter(([word]) => word === 'unknown').length;
}
