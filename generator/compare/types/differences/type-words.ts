import type { Schema, Type } from '../../../model/schema.js';

const most = 5;

/** A type in a few words, as the documents spell its names: not safe to print. */
export function typeWords(type: Type, schemas: ReadonlyMap<string, Schema>): string {
  const words = (part: Type): string => typeWords(part, schemas);
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'file':
      return type.kind;
    case 'primitive':
      return type.name;
    case 'literal':
      return JSON.stringify(type.value);
    case 'reference':
      return schemas.get(type.schema)?.name ?? 'unknown';
    case 'array':
      return `array of ${words(type.items)}`;
    case 'tuple':
      return `[${listed(type.items.map(words), ', ')}]`;
    case 'union':
      return listed(type.members.map(words), ' | ');
    case 'intersection':
      return listed(type.members.map(words), ' & ');
    case 'object': {
      const names = type.properties.map(({ name, required }) => (required ? name : `${name}?`));
      // What tells one variant from another comes first.
      const telling = type.properties.flatMap((property) =>
        property.type.kind === 'literal' ? [`${property.name}: ${words(property.type)}`] : [],
      );
      const rest = names.filter((_, index) => type.properties[index]?.type.kind !== 'literal');
      return names.length === 0 ? 'object' : `{ ${listed([...telling, ...rest], ', ')} }`;
    }
  }
}

function listed(words: readonly string[], separator: string): string {
  const shown = words.length > most ? [...words.slice(0, most - 1), '…'] : words;
  return shown.join(separator);
}
