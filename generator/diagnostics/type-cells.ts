import type { Diagnostic, FixableDiagnostic } from '../model/messages.js';
import { certainWord } from '../text/near-word.js';
import { didYouMean, oneOf, quoted, replaceText, replaceWord } from './text.js';

/** A type cell names no type. */
export function unknownType(name: string, known: readonly string[]): FixableDiagnostic {
  return {
    rule: 'unknown-type',
    severity: 'warning',
    reason: `Unexpected type ${quoted(name)}, expected ${oneOf(known)}, or a link to a schema`,
    note: `${didYouMean(name, known)}Until then the type is \`unknown\`.`,
    replacement: replaceWord(name, known),
  };
}

/** `undefined` in a type cell: the documentation itself does not know. */
export function undefinedType(): Diagnostic {
  return {
    rule: 'undefined-type',
    severity: 'info',
    reason: 'Unexpected type `undefined`, expected what it is',
    note: 'Where no default and no example tell what it is, its type is `unknown`.',
  };
}

/** A type cell links to a heading or a file that does not exist. */
export function deadSchemaLink(url: string, known: readonly string[]): FixableDiagnostic {
  const at = url.indexOf('#') + 1;
  const slug = url.slice(at);
  const meant = at === 0 ? null : certainWord(slug, known);
  return {
    rule: 'dead-schema-link',
    severity: 'error',
    reason: `Unexpected link to ${quoted(url)}, expected the heading or the file of a schema`,
    note:
      `${didYouMean(slug, known)}A heading is linked as GitHub does it, \`_schemas.md#heading\`, ` +
      'a file relative to the page.',
    replacement: meant === null ? null : replaceText(url, url.slice(0, at) + meant),
  };
}

/** A link or a `$ref` leads to a file above the folder that documents may lead to. */
export function linkLeavesRoot(url: string): Diagnostic {
  return {
    rule: 'link-leaves-root',
    severity: 'error',
    reason: `Unexpected link to ${quoted(url)}, expected a file below the root of the documents`,
    note: 'The root is the folder of the pages; `--root DIR` names one further up.',
  };
}
