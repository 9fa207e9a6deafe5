import type { Doc, Name } from '../../model/quoted.js';
import type { ObjectType } from '../../model/schema.js';
import type {
  DeclarationPlan,
  InterfacePlan,
  PropertyPlan,
  SchemaFilePlan,
} from '../../model/plan.js';
import { planDoc, planDocWithExample } from '../../text/doc-text.js';
import { propertyKeyText } from '../../text/property-key.js';
import { sentenceText } from '../../text/words/sentence-text.js';
import { ownPath } from '../../text/tags.js';
import { planLimitsSentences } from '../docs/limits-sentences.js';
import { planPropertyDoc } from '../docs/property-doc.js';
import { planImports, type FileOf } from './imports.js';
import { hasProperties, type DeclaredType, type TypeLookup } from '../names/name-types.js';
import { TypeWriter } from './type-writer.js';

/**
 * The file of a schema with a heading.
 * @param declared its type, and the types that are at home in it
 */
export function planSchemaFile(
  key: string,
  document: string,
  declared: readonly DeclaredType[],
  types: TypeLookup,
  fileOf: FileOf,
): SchemaFilePlan {
  const writer = new TypeWriter(types);
  const declarations = declared.map((type) => planDeclaration(type, types, writer));
  return {
    fileName: fileOf(key),
    document,
    imports: planImports(writer.used, fileOf, { directory: ownPath`./`, home: key }),
    declarations,
  };
}

function planDeclaration(
  declared: DeclaredType,
  names: TypeLookup,
  writer: TypeWriter,
): DeclarationPlan {
  const { name, type, description, example } = declared;
  const owner = names.sharedDeclarationOf(type);
  const shared = owner !== null && owner.name !== name;
  const limits = type.kind === 'object' ? [] : planLimitsSentences(type);
  const sentences = [sentenceText(description), ...limits].filter((sentence) => sentence !== '');
  const doc = planDocWithExample([sentences.join(' ')], example, 0);
  if (!shared && hasProperties(type)) {
    return planInterface(name, doc, type, writer);
  }
  const typeText = shared ? writer.text(type) : writer.structureText(type);
  return { kind: 'alias', name, doc, typeText };
}

function planInterface(name: Name, doc: Doc, type: ObjectType, writer: TypeWriter): InterfacePlan {
  const properties = type.properties.map((property): PropertyPlan => ({
    keyText: propertyKeyText(property.name),
    typeText: writer.propertyText(property),
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
