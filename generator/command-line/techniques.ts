import { CommandError } from '../model/command-error.js';
import type { Technique } from '../model/technique.js';

const techniques: readonly Technique[] = ['fences', 'plain', 'thread', 'cache'];

/**
 * @param names `fences,plain`, or `all`
 * @throws {CommandError} for a name that is none
 */
export function parseTechniques(names: string): readonly Technique[] {
  if (names === 'all') return techniques;
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const technique = techniques.find((known) => known === name);
      if (technique !== undefined) return technique;
      const all = [...techniques, 'all'].join(', ');
      throw new CommandError(`unknown technique \`${name}\` in SDKDOWN_WITHOUT: there is ${all}`);
    });
}
