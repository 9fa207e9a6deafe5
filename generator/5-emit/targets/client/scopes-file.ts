import { byIdentity } from '../../../incremental/by-identity.js';
import type { ScopesPlan } from '../../../model/plan.js';
import type { Code, DocumentText } from '../../../model/quoted.js';
import { code } from '../../../text/tags.js';
import { valueText } from '../../../text/value-text.js';
import { printFile } from '../../print-file.js';

/** `src/scopes.ts`: a module of its own, so that whoever does not ask for them does not load them. */
export function printScopes(document: DocumentText, scopes: readonly ScopesPlan[]): Code {
  const declaration = code`/** What an access token may need to be allowed for each action, as its page lists it. */
export const scopes = ${scopesText(scopes)} as const;`;
  return printFile(document, [], [declaration]);
}

const scopesText = byIdentity((scopes: readonly ScopesPlan[]): Code =>
  valueText(Object.fromEntries(scopes.map(({ action, scopes: list }) => [action, list])), 0, 0),
);
