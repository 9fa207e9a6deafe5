/**
 * The JSON of plain data, in ASCII, made of the JSON of its parts: one text of several megabytes, of
 * which a single character is not in Latin 1, takes twice the room, and five times as long to encode.
 * Whoever reads it may take each byte for a character.
 * @param depth how far down parts are written apart
 */
export function jsonBytes(value: object, depth: number): Buffer {
  const blocks: Buffer[] = [];
  let block = '';
  writeJson(value, depth, (text) => {
    block += text;
    if (block.length < blockLength) return;
    blocks.push(asciiBytes(block));
    block = '';
  });
  return Buffer.concat([...blocks, asciiBytes(block)]);
}

/** Long enough that few are made, and short beside what they are made of. */
const blockLength = 2 ** 16;

/** Outside of ASCII, JSON has characters in strings alone, where they may stand as `\u` and four digits. */
function asciiBytes(json: string): Buffer {
  const ascii = json.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(ascii, 'latin1');
}

function writeJson(value: unknown, depth: number, write: (text: string) => void): void {
  if (typeof value !== 'object' || value === null || depth === 0) {
    write(value === undefined ? 'null' : JSON.stringify(value));
  } else if (Array.isArray(value)) {
    let start = '[';
    for (const item of value) {
      write(start);
      writeJson(item, depth - 1, write);
      start = ',';
    }
    write(start === '[' ? '[]' : ']');
  } else {
    let start = '{';
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined) continue;
      write(`${start}${JSON.stringify(key)}:`);
      writeJson(field, depth - 1, write);
      start = ',';
    }
    write(start === '{' ? '{}' : '}');
  }
}
