import type { MistakeKind, Spot } from './mistake.js';
import { misspelt } from './misspelt-names.js';

/** Keywords of JSON Schema that the pages use. */
const keywords = new Set(
  ['type', 'properties', 'required', 'items', 'enum', 'additionalProperties', 'patternProperties']
    .concat([
      'definitions',
      'minLength',
      'maxLength',
      'format',
      'pattern',
      'oneOf',
      'anyOf',
      'allOf',
    ])
    .concat(['minimum', 'maximum', 'minItems', 'maxItems', 'description', 'default', '$ref']),
);

/** In fences of schemas: keywords, properties, names in `required`, types and references. */
export const misspeltSchemaWords: MistakeKind = {
  name: 'a name in a schema is misspelt',
  spots: (page) => {
    if (!page.document.endsWith('_schemas.md')) return [];
    let list = '';
    return page.lines.flatMap((line, index): readonly Spot[] => {
      if (line.kind !== 'code' || /example/i.test(line.above.at(-1) ?? '')) return [];
      const { text } = line;
      const spot = (what: string, start: number, name: string): Spot =>
        misspelt(what, index + 1, text, start, name, true);
      const [, spaces = '', key] = /^(\s*)"([^"]+)":/.exec(text) ?? [];
      const [, before = '', item] = /^(\s*")([\w$-]+)",?$/.exec(text) ?? [];
      if (key === undefined) {
        return item !== undefined && list === 'required'
          ? [spot('name in `required`', before.length, item)]
          : [];
      }
      list = key;
      const spots = [spot(keywords.has(key) ? 'keyword' : 'property', spaces.length + 1, key)];
      const [, head = '', value] = /^(\s*"(?:type|\$ref)": ")([^"]+)"/.exec(text) ?? [];
      if (value !== undefined) spots.push(spot(`value of \`${key}\``, head.length, value));
      return spots;
    });
  },
};
