/**
 * Undoes an encoding of each half of a character beyond U+FFFF as a character of three bytes:
 * `%ED%A0%BD%ED%B8%80` is `😀`. All else is left as it is.
 * @see https://www.unicode.org/reports/tr26/ (CESU-8)
 */
export function decodeHalves(segment: string): string {
  if (!/%ED%[AB]\w%\w\w/.test(segment)) return segment;
  const bytes = [...segment.matchAll(/%(\w\w)|([^%])/g)].map(([, hex, plain]) =>
    hex === undefined ? (plain?.codePointAt(0) ?? 0) : parseInt(hex, 16),
  );
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3);
    if (one < 0x80) {
      text += String.fromCharCode(one);
      at += 1;
    } else if (one < 0xe0) {
      text += String.fromCharCode(((one & 0x1f) << 6) | (two & 0x3f));
      at += 2;
    } else {
      text += String.fromCharCode(((one & 0xf) << 12) | ((two & 0x3f) << 6) | (three & 0x3f));
      at += 3;
    }
  }
  return text;
}
