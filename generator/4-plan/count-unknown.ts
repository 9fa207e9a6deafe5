import { byIdentity } from '../incremental/by-identity.js';
import type {
  DeclarationPlan,
  InterfacePlan,
  Plan,
  ResourcePlan,
  SchemaFilePlan,
} from '../model/plan.js';

/** How often the output says `unknown`, where the documents do not say what a value is. */
export function countUnknown({
  client,
  resources,
  schemaFiles,
}: Omit<Plan, 'unknownCount'>): number {
  const { params } = client.globals;
  return sumOf([
    ...(params === null ? [] : typeTextsOf(params).map(countIn)),
    ...resources.map(countInResource),
    ...schemaFiles.map(countInFile),
  ]);
}

export const countInResource = byIdentity(({ params, operations }: ResourcePlan) =>
  sumOf([
    ...params.flatMap(typeTextsOf).map(countIn),
    ...operations.map(({ resultTypeText }) => countIn(resultTypeText)),
  ]),
);

export const countInFile = byIdentity(({ declarations }: SchemaFilePlan) =>
  sumOf(declarations.flatMap(typeTextsOf).map(countIn)),
);

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
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
