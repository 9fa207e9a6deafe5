/** Lists of a kept run: what is said of a path, the path, and so on, between NULs. */

/** Whether it holds for all pairs of a list between NULs. */
export function arePairs(list: string, holds: (first: string, second: string) => boolean): boolean {
  if (list === '') return true;
  const words = list.split('\0');
  for (let at = 0; at < words.length; at += 2) {
    if (!holds(words[at] ?? '', words[at + 1] ?? '')) return false;
  }
  return true;
}

/** What is said of paths, where that is how large they are. */
export function sizesOf(list: string): readonly number[] {
  if (list === '') return [];
  return list
    .split('\0')
    .filter((_, index) => index % 2 === 0)
    .map(Number);
}

export function pathsOf(list: string): readonly string[] {
  return list.split('\0').filter((_, index) => index % 2 === 1);
}
