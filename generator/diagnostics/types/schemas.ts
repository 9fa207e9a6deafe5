import type { Diagnostic, FixableDiagnostic } from '../../model/messages.js';
import { certainWord } from '../../spelling/near-word.js';
import { didYouMean, oneOf, quoted, replaceText, replaceWord } from '../text.js';

/** The fence of a schema cannot be read as JSON; the message stands where the reader stopped. */
export function schemaFenceNotJson(problem: string): Diagnostic {
  return {
    rule: 'schema-fence-not-json',
    severity: 'error',
    reason: `Unexpected ${problem} in the schema, expected JSON`,
    note: 'JSON has no comments, no trailing commas, and only double quotes.',
  };
}

/** The fence is JSON, but not an object. */
export function invalidSchema(): Diagnostic {
  return {
    rule: 'invalid-schema',
    severity: 'error',
    reason: 'Unexpected value in the schema fence, expected a JSON object',
    note: 'A schema that accepts everything is `{}`.',
  };
}

/** A key stands twice in one object; JSON takes the last one. */
export function duplicateKey(key: string): Diagnostic {
  return {
    rule: 'duplicate-key',
    severity: 'warning',
    reason: `Unexpected second key ${quoted(key)} in one object, expected one`,
    note: 'The last one counts.',
  };
}

/** A heading of `_schemas.md` has no fence below it. */
export function schemaWithoutFence(name: string): Diagnostic {
  return {
    rule: 'schema-without-fence',
    severity: 'error',
    reason: `Unexpected heading ${quoted(name)} without a fence, expected a JSON Schema below it`,
    note: 'Three backticks and `json`, the schema, three backticks.',
  };
}

/** Two headings of `_schemas.md` have one name. */
export function duplicateSchema(name: string, line: number): Diagnostic {
  return {
    rule: 'duplicate-schema',
    severity: 'error',
    reason: `Unexpected second schema ${quoted(name)}, expected one`,
    note: `The first one stands in line ${line}.`,
  };
}

/**
 * `type` in a schema names no type of JSON Schema.
 * @param isNeeded whether nothing else tells the type
 */
export function unknownSchemaType(
  name: string,
  known: readonly string[],
  isNeeded = true,
): FixableDiagnostic {
  return {
    rule: 'unknown-schema-type',
    severity: 'warning',
    reason: `Unexpected \`type\` ${quoted(name)}, expected ${oneOf(known)}`,
    note:
      (name.includes('#') ? 'A reference is written `"$ref"`, not `"type"`. ' : '') +
      `${didYouMean(name, known)}Until then ${isNeeded ? 'it is `unknown`' : 'its values tell what it is'}.`,
    replacement: replaceWord(
      JSON.stringify(name),
      known.map((word) => JSON.stringify(word)),
    ),
  };
}

/** A schema holds other schemas by name, but no keyword that says what they are. */
export function schemaWithoutKeyword(name: string): Diagnostic {
  return {
    rule: 'schema-without-keyword',
    severity: 'warning',
    reason: `Unexpected ${quoted(name)} in a schema without a keyword, expected \`properties\` around it`,
    note: 'A schema without a keyword accepts everything; until then it is `unknown`.',
  };
}

/**
 * A `$ref` leads to nothing.
 * @param definitions those of `known` that the schema itself has
 */
export function deadSchemaReference(
  reference: string,
  known: readonly string[],
  definitions: readonly string[],
): FixableDiagnostic {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  const isOwn = /^#\/definitions\/[^/]+$/.test(reference);
  const meant = isOwn ? certainWord(name, definitions) : null;
  return {
    rule: 'dead-schema-reference',
    severity: 'warning',
    reason: `Unexpected \`$ref\` to ${quoted(reference)}, expected one that leads to a schema`,
    note: `${didYouMean(name, known)}Until then its type is \`unknown\`.`,
    replacement:
      meant === null ? null : replaceText(reference, reference.slice(0, -name.length) + meant),
  };
}

/** `required` names a property that `properties` does not have. */
export function undeclaredRequiredProperty(name: string, known: readonly string[]): Diagnostic {
  return {
    rule: 'undeclared-required-property',
    severity: 'warning',
    reason: `Unexpected ${quoted(name)} in \`required\`, expected one of the properties`,
    note: `${didYouMean(name, known)}Until then it is a property of type \`unknown\`.`,
  };
}

/** A heading of `_schemas.md` and the file of the same schema say different things. */
export function schemaDiffersFromFile(name: string, file: string): Diagnostic {
  return {
    rule: 'schema-differs-from-file',
    severity: 'warning',
    reason: `Unexpected fence of ${quoted(name)}, expected the schema of ${quoted(file)}`,
    note: 'Types are made from the file, to which pages link; the fence is out of date.',
  };
}

/** `properties` holds `additionalProperties: false` or the like, which is no schema. */
export function misplacedKeyword(name: string): Diagnostic {
  return {
    rule: 'misplaced-keyword',
    severity: 'warning',
    reason: `Unexpected keyword ${quoted(name)} among the properties, expected a schema`,
    note: 'It belongs beside `properties`, a brace further out. Here it is not read.',
  };
}
