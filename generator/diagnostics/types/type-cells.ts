import type { Diagnostic, FixableDiagnostic } from '../../model/messages.js';
import { didYouMean, oneOf, quoted, replaceWord } from '../text.js';

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

/** A link or a `$ref` leads to a file above the folder that documents may lead to. */
export function linkLeavesRoot(url: string): Diagnostic {
  return {
    rule: 'link-leaves-root',
    severity: 'error',
    reason: `Unexpected link to ${quoted(url)}, expected a file below the root of the documents`,
    note: 'The root is the folder of the pages; `--root DIR` names one further up.',
  };
}
