import type { Diagnostic } from '../model/messages.js';
import { didYouMean, oneOf, quoted } from './text.js';

/** A type cell names no type. */
export function unknownType(name: string, known: readonly string[]): Diagnostic {
  return {
    rule: 'unknown-type',
    severity: 'warning',
    reason: `Unexpected type ${quoted(name)}, expected ${oneOf(known)}, or a link to a schema`,
    note: `${didYouMean(name, known)}Until then the type is \`unknown\`.`,
  };
}

/** `undefined` in a type cell: the documentation itself does not know. */
export function undefinedType(): Diagnostic {
  return {
    rule: 'undefined-type',
    severity: 'info',
    reason: 'Unexpected type `undefined`, expected what it is',
    note: 'It becomes `unknown`, which callers must check before they use it.',
  };
}

/** A type cell links to a heading that does not exist. */
export function deadSchemaLink(url: string, known: readonly string[]): Diagnostic {
  const slug = url.slice(url.indexOf('#') + 1);
  return {
    rule: 'dead-schema-link',
    severity: 'error',
    reason: `Unexpected link to ${quoted(url)}, expected the heading of a schema`,
    note: `${didYouMean(slug, known)}A heading is linked as GitHub does it: \`_schemas.md#heading\`.`,
  };
}

/** A type cell links to a schema in a file of its own. */
export function unsupportedSchemaFile(url: string): Diagnostic {
  return {
    rule: 'unsupported-schema-file',
    severity: 'error',
    reason: `Unexpected link to the file ${quoted(url)}, expected a heading of \`_schemas.md\``,
    note: 'Put the schema below a heading of its own there, and link to the heading.',
  };
}
