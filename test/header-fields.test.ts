import { expect, test } from '@jest/globals';
import { isFieldName, isFieldValue } from '../generator/requests/header-fields.js';
import { mergeHeaders } from '../templates/runtime/request/headers.js';

/** Latin-1, and some of what no byte holds. */
const characters = [...Array(256).keys(), 0x100, 0x2028, 0xd800].map((unit) =>
  String.fromCharCode(unit),
);

function isSent(name: string, value: string): boolean {
  try {
    mergeHeaders([{ [name]: value }]);
    return true;
  } catch {
    return false;
  }
}

function isKnownToFetch(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).get(name) === value;
  } catch {
    return false;
  }
}

// The runtime is copied, and has grammars of its own.
test('a header is called what clients and `fetch` send', () => {
  for (const name of ['', ...characters, ...characters.map((character) => `a${character}b`)]) {
    const found = { name, is: isFieldName(name) };
    expect(found).toEqual({ name, is: isSent(name, 'x') });
    expect(found).toEqual({ name, is: isKnownToFetch(name, 'x') });
  }
});

test('a header holds what clients send', () => {
  for (const value of ['', ...characters.map((character) => `a${character}b`)]) {
    const found = { value, is: isFieldValue(value) };
    expect(found).toEqual({ value, is: isSent('x', value) });
    // `fetch` alone would also send control characters.
    expect(!found.is || isKnownToFetch('x', value)).toBe(true);
  }
});
