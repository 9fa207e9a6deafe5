/** Where two starts have the same, the later one is kept: it is read with the start itself. */
export function wordsName(start: string): string {
  // FNV-1a, twice: node:crypto takes longer to load than all else that is done with it.
  let low = 0x811c9dc5;
  let high = start.length;
  for (let at = 0; at < start.length; at += 1) {
    low = Math.imul(low ^ start.charCodeAt(at), 0x01000193);
    high = (Math.imul(high, 31) + low) | 0;
  }
  return `${hexText(low)}${hexText(high)}.words`;
}

function hexText(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
