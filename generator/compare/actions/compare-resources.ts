import type { Resource } from '../../model/api.js';
import type { Change } from '../../model/diff/change.js';
import { joinPlaces, makeChange } from '../make-change.js';

/** What a page says beside its actions, which alone make a resource come and go. */
export function compareResources(
  old: readonly Resource[],
  next: readonly Resource[],
): readonly Change[] {
  const olds = new Map(old.map((resource) => [resource.name, resource]));
  return next.flatMap((resource) => {
    const from = olds.get(resource.name);
    if (from === undefined) return [];
    return (['title', 'description', 'examples'] as const)
      .filter((name) => wordsOf(from, name) !== wordsOf(resource, name))
      .map((name) =>
        makeChange(
          'resource-described',
          { kind: 'resource', name: resource.name },
          joinPlaces(from.source, resource.source),
          { name },
        ),
      );
  });
}

function wordsOf(resource: Resource, name: 'title' | 'description' | 'examples'): string {
  return name === 'examples'
    ? JSON.stringify(resource.examples.map(({ language, code }) => [language, code]))
    : resource[name];
}
