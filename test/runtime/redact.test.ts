import { expect, test } from '@jest/globals';
import { isSecretName, redactText, redactUrl } from '../../templates/runtime/hooks/redact.js';

test.each([
  ['access_token', true],
  ['X-Api-Key', true],
  ['apikeys', true],
  ['keys[0]', true],
  ['keys[]', true],
  ['user[password]', true],
  ['user[passwd][1]', true],
  ['Authorization', true],
  ['Set-Cookie', true],
  ['PIN', true],
  ['X-Amz-Signature', true],
  ['client_secret', true],
  ['sessionId', true],
  ['deviceId', false],
  ['keyboard', false],
  ['tokenize', false],
  ['page[0]', false],
  ['', false],
])('whether %s is the name of a secret: %s', (name, expected) => {
  expect(isSecretName(name)).toBe(expected);
});

test.each([
  ['https://a.b/c?d=e', 'https://a.b/c?d=e'],
  ['https://a.b/c?key=e', 'https://a.b/c?key=[redacted]'],
  [
    'https://a.b/c?x=1&user%5Bpassword%5D=e&y=2',
    'https://a.b/c?x=1&user%5Bpassword%5D=[redacted]&y=2',
  ],
  ['https://a.b/c?%=1&token', 'https://a.b/c?%=1&token=[redacted]'],
  ['https://a.b/s3cret/c?d=s3cret', 'https://a.b/[redacted]/c?d=[redacted]'],
  ['https://a.b/c?d=a%2Fb%20c', 'https://a.b/c?d=[redacted]'],
  ['https://me:pass@a.b/c@d', 'https://[redacted]@a.b/c@d'],
  ['https://a.b/c?d=why?key=e', 'https://a.b/c?d=why?key=e'],
])('%s is told as %s', (url, expected) => {
  expect(redactUrl(url, ['s3cret', 'a/b c'])).toBe(expected);
});

test('a text is told without secrets, but short ones, which may be any word', () => {
  expect(
    redactText('the s3cret of a, a%2Fb and \ud800', ['s3cret', 'a/b!', 'the', '\ud800xyz']),
  ).toBe('the [redacted] of a, a%2Fb and \ud800');
  expect(redactText('a%2Fbc', ['a/bc'])).toBe('[redacted]');
});
