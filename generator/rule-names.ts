import * as diagnostics from './diagnostics.js';

/** Sorted. A diagnostic's function is called as its rule: `raggedRow` says `ragged-row`. */
export const ruleNames: readonly string[] = Object.keys(diagnostics)
  .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  .sort();

/**
 * Where one of these is broken there is no request to send, or no package to put it in: whatever the
 * severity, nothing right could be generated.
 */
const unchangeable: ReadonlySet<string> = new Set([
  'action-without-request',
  'body-of-get',
  'broken-table',
  'duplicate-action',
  'file-outside-body',
  'invalid-header',
  'invalid-request',
  'invalid-setting',
  'missing-companion',
  'missing-setting',
  'misspelt-action',
  'misspelt-path-parameter',
  'optional-path-parameter',
  'over-limit',
  'parameter-not-in-path',
  'path-parameter-elsewhere',
  'second-body',
  'undocumented-path-parameter',
  'unread-row',
]);

/** Whether a rule stays an error, whatever anybody says. */
export function isUnchangeable(rule: string): boolean {
  return unchangeable.has(rule);
}
