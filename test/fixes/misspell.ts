import fc from 'fast-check';

/** Words of pages that can be misspelt so that one thing only can be meant. */
const targets: readonly RegExp[] = [
  /^\| \w+ +\| (string|boolean|number|integer|object) /,
  /^\|.*\| (Description|Required|Default|Example) +\|/,
  /^\| (?:Name|Code) +\| (Type) /,
  /^#{2,4} (Parameters|Responses|Errors|Example|Routes|Headers|Client)$/,
  /_schemas\.md#([\w-]{4,})\)/,
  /^\| (Base URL|Package|Version|Authentication|Query arrays) /,
  /^\| ([\w]{4,}\.\w{4,}) +\| (?:GET|POST|PUT|PATCH|DELETE) /,
];

export interface Misspelling {
  readonly line: number;
  readonly text: string;
}

/** Some lines of a text, each with one slip of the finger in one of its words. */
export function misspellings(lines: readonly string[]): fc.Arbitrary<readonly Misspelling[]> {
  const places = lines.flatMap((text, line) => {
    const word = targets.map((target) => target.exec(text)?.[1]).find((one) => one !== undefined);
    return word === undefined ? [] : [{ line, text, word, at: text.indexOf(word) }];
  });
  if (places.length === 0) return fc.constant([]);
  return fc
    .uniqueArray(
      fc.record({
        place: fc.constantFrom(...places),
        letter: fc.nat(),
        slip: fc.constantFrom('swap', 'drop', 'double', 'replace'),
      }),
      { minLength: 1, maxLength: 4, selector: ({ place }) => place.line },
    )
    .map((slips) =>
      slips.map(({ place: { line, text, word, at }, letter, slip }) => {
        const index = letter % (word.length - 1);
        const [one = '', next = ''] = [...word.slice(index, index + 2)];
        const written = {
          swap: next + one,
          drop: next,
          double: one + one + next,
          replace: `x${next}`,
        }[slip];
        const wrong = word.slice(0, index) + written + word.slice(index + 2);
        return { line, text: text.slice(0, at) + wrong + text.slice(at + word.length) };
      }),
    );
}
