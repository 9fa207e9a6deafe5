import { plan } from '../../generator/4-plan/index.js';
import type { Type } from '../../generator/model/schema.js';
import type { DeclarationPlan } from '../../generator/model/plan.js';
import { apiOf, schemasOf } from './type-builders.js';

function declarationText(declaration: DeclarationPlan): string {
  if (declaration.kind === 'alias') return `${declaration.name} = ${declaration.typeText}`;
  const properties = declaration.properties.map(
    ({ keyText, optional, typeText }) => `${keyText}${optional ? '?' : ''}: ${typeText}`,
  );
  if (declaration.index !== null) properties.push(`[key: string]: ${declaration.index.typeText}`);
  return `${declaration.name} { ${properties.join('; ')} }`;
}

/** `file: declaration` for each declaration of the schemas' files. */
export function planned(types: { readonly [key: string]: Type }): readonly string[] {
  return plan(apiOf(schemasOf(types))).schemaFiles.flatMap((file) =>
    file.declarations.map((declaration) => `${file.fileName}: ${declarationText(declaration)}`),
  );
}
