import type { Api } from '../../model/api.js';
import type { ObjectType } from '../../model/schema.js';
import type {
  DeclarationPlan,
  InterfacePlan,
  PropertyPlan,
  SchemaFilePlan,
} from '../../model/plan.js';
import { planDoc, planDocWithExample } from '../../text/doc-text.js';
import { propertyKeyText } from '../../text/property-key.js';
import { sentenceText } from '../../text/sentence-text.js';
import { planLimitsSentences } from '../docs/limits-sentences.js';
import { planPropertyDoc } from '../docs/property-doc.js';
import { planImports } from './imports.js';
import { hasProperties, type DeclaredType, type TypeNames } from '../names/name-types.js';
import { TypeWriter } from './type-writer.js';

/** A file for each schema with a heading: its type, and the types that are at home in it, if any. */
export function planSchemaFiles(
  api: Api,
  names: TypeNames,
  files: ReadonlyMap<string, string>,
): readonly SchemaFilePlan[] {
  const roots = api.schemas.filter((schema) => schema.owner === null);
  return roots.flatMap((root) => {
    const writer = new TypeWriter(names);
    const declared = names.declarations.get(root.key) ?? [];
    if (declared.length === 0) return [];
    const declarations = declared.map((type) => planDeclaration(type, names, writer));
    return [
      {
        fileName: fileOf(root.key, files),
        document: root.source.document,
        imports: planImports(writer.used, files, { directory: './', home: root.key }),
        declarations,
      },
    ];
  });
}

function fileOf(key: string, files: ReadonlyMap<string, string>): string {
  const file = files.get(key);
  if (file === undefined) throw new Error(`bug in the generator: no file for the schema ${key}`);
  return file;
}

function planDeclaration(
  declared: DeclaredType,
  names: TypeNames,
  writer: TypeWriter,
): DeclarationPlan {
  const { name, type, description, example } = declared;
  const owner = names.sharedDeclarationOf(type);
  const shared = owner !== null && owner !== declared;
  const limits = type.kind === 'object' ? [] : planLimitsSentences(type);
  const sentences = [sentenceText(description), ...limits].filter((sentence) => sentence !== '');
  const doc = planDocWithExample([sentences.join(' ')], example, 0);
  if (!shared && hasProperties(type)) {
    return planInterface(name, doc, type, writer);
  }
  const typeText = shared ? writer.text(type) : writer.structureText(type);
  return { kind: 'alias', name, doc, typeText };
}

function planInterface(
  name: string,
  doc: string,
  type: ObjectType,
  writer: TypeWriter,
): InterfacePlan {
  const properties = type.properties.map((property): PropertyPlan => ({
    keyText: propertyKeyText(property.name),
    typeText: writer.text(property.type),
    optional: !property.required,
    doc: planPropertyDoc({ ...property, example: null }, 2),
  }));
  const indexText = writer.indexText(type);
  const indexDocs = type.patterns.map((pattern) => pattern.description);
  const index =
    indexText === null
      ? null
      : { typeText: indexText, doc: planDoc(indexDocs.map(sentenceText), 2) };
  return { kind: 'interface', name, doc, extendsTexts: [], properties, index };
}
