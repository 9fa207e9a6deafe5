/**
 * The JSON of plain data, in ASCII, made of the JSON of its parts: one text of several megabytes, of
 * which a single character is not in Latin 1, takes twice the room, and five times as long to encode.
 * Whoever reads it may take each byte for a character.
 * @param depth how far down parts are written apart
 */
export function jsonBytes(value: object, depth: number): Buffer {
  return Buffer.concat([...piecesOf(value, depth)].map(asciiBytes));
}

/** Outside of ASCII, JSON has characters in strings alone, where they may stand as `\u` and four digits. */
function asciiBytes(json: string): Buffer {
  const ascii = json.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(ascii, 'latin1');
}

function* piecesOf(value: unknown, depth: number): Iterable<string> {
  if (typeof value !== 'object' || value === null || depth === 0) {
    yield value === undefined ? 'null' : JSON.stringify(value);
  } else if (Array.isArray(value)) {
    let start = '[';
    for (const item of value) {
      yield start;
      yield* piecesOf(item, depth - 1);
      start = ',';
    }
    yield start === '[' ? '[]' : ']';
  } else {
    let start = '{';
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined) continue;
      yield `${start}${JSON.stringify(key)}:`;
      yield* piecesOf(field, depth - 1);
      start = ',';
    }
    yield start === '{' ? '{}' : '}';
  }
}
