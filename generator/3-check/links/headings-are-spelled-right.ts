import { misspeltAnchor, misspeltTitle } from '../../diagnostics.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Report } from '../../model/messages.js';
import type { Findings } from '../findings.js';
import { deadLinksOf } from './links-lead-somewhere.js';
import { anchorSpellings, placeOf, titleSpellings } from './heading-spellings.js';
import { wordSpellings } from './heading-words.js';

/** A heading is told once, whether links or calls spell it otherwise. */
export function checkHeadingsAreSpelledRight(
  api: CheckedApi,
  report: Report,
  { gaps }: Findings,
): void {
  const told = new Set<string>();
  for (const { heading, wanted, links } of anchorSpellings(api, deadLinksOf(api, gaps))) {
    const isType = links.some(({ use }) => use === 'type');
    told.add(placeOf(heading.source));
    report(heading.source, misspeltAnchor(heading.title, wanted, links.length, isType));
  }
  for (const { heading, wanted } of titleSpellings(api)) {
    const place = placeOf(heading.source);
    if (!told.has(place)) report(heading.source, misspeltTitle(heading.title, wanted));
    told.add(place);
  }
  for (const { heading, wanted } of wordSpellings(api)) {
    if (!told.has(placeOf(heading.source))) {
      report(heading.source, misspeltTitle(heading.title, wanted, true));
    }
  }
}
