import type { Operation, Security } from '../../model/api.js';
import type { Change, Subject } from '../../model/diff/change.js';
import { joinPlaces, makeChange } from '../make-change.js';

/** A token needs one of the scopes, whichever. */
export function compareSecurity(
  old: Operation,
  next: Operation,
  subject: Subject,
): readonly Change[] {
  const [from, to] = [old.security, next.security];
  const places = joinPlaces(from?.source ?? old.source, to?.source ?? next.source);
  if (from === null || to === null) {
    if (to !== null) return [makeChange('scopes-stated', subject, places)];
    return from === null ? [] : [makeChange('scopes-unstated', subject, places)];
  }
  return [
    ...compareScopes(from, to, subject),
    ...(wordsOf(from) === wordsOf(to) ? [] : [makeChange('security-described', subject, places)]),
  ];
}

function compareScopes(old: Security, next: Security, subject: Subject): readonly Change[] {
  const places = joinPlaces(old.source, next.source);
  if (old.scopes.length > 0 && next.scopes.length === 0) {
    return [makeChange('scopes-lifted', subject, places)];
  }
  if (old.scopes.length === 0 && next.scopes.length > 0) {
    return [makeChange('scopes-demanded', subject, places)];
  }
  const [olds, news] = [new Set(old.scopes), new Set(next.scopes)];
  return [
    ...old.scopes.flatMap((name) =>
      news.has(name) ? [] : [makeChange('scope-removed', subject, places, { name })],
    ),
    ...next.scopes.flatMap((name) =>
      olds.has(name) ? [] : [makeChange('scope-added', subject, places, { name })],
    ),
  ];
}

/** Without the scopes, which are compared one by one. */
function wordsOf({ description, scopes }: Security): string {
  return scopes
    .reduce((text, scope) => text.replace(scope, ''), description)
    .replace(/[\s,]+|or/g, '');
}
