import { matchesPattern } from '../../../limits/patience.js';

/** What an RFC 3339, RFC 5321 or RFC 3986 string looks like. */
const formats: ReadonlyMap<string, string> = new Map([
  ['date-time', '2016-06-13T04:00:00.000Z'],
  ['date', '2016-06-13'],
  ['time', '04:00:00'],
  ['email', 'ada@example.com'],
  ['hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com/'],
  ['url', 'https://example.com/'],
  ['uuid', '123e4567-e89b-42d3-a456-426614174000'],
]);

/** Tried in this order where a schema states a pattern. */
const patternSamples = [
  '575ecf887ae143cd83dc4aa2',
  'abc',
  'a1',
  'A1',
  '1',
  '12:30',
  '#8db63c',
  'a-b',
  'a.b.c',
  'a@example.com',
  'https://example.com/',
  '+15555550100',
  '1.0.0',
  '2016-06-13',
  ' ',
  '',
];

/** A string that asks for more is sent too short. */
const longest = 10_000;

export interface StringLimits {
  readonly format: string | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
}

/**
 * A string made of the given word, with characters outside of ASCII where nothing forbids them.
 * Generated tests only need it to arrive as it was sent, so a pattern that none of our samples
 * matches is left unmatched.
 */
export function sampleString(
  word: string,
  pattern: string | null,
  limits: StringLimits = { format: null, minLength: null, maxLength: null },
): string {
  const known = limits.format === null ? undefined : formats.get(limits.format);
  const plain = known ?? `${word} é例`;
  if (pattern !== null) {
    const fitting = [word, ...patternSamples].filter((sample) => fits(sample, limits));
    return fitting.find((sample) => matchesPattern(pattern, sample, '')) ?? word;
  }
  if (limits.maxLength !== null && plain.length > limits.maxLength) {
    return plain.slice(0, limits.maxLength).trim();
  }
  return plain.padEnd(Math.min(limits.minLength ?? 0, longest), '.');
}

function fits(sample: string, limits: StringLimits): boolean {
  return (
    sample.length >= (limits.minLength ?? 0) && sample.length <= (limits.maxLength ?? Infinity)
  );
}
