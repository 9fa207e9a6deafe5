import { expect, test } from '@jest/globals';
import { Attempt } from '../../templates/runtime/hooks/hooks.js';

test('a URL that is quoted is redacted as it is, also with what patterns of texts mean', () => {
  const url = "https://api.example.com/a$&b$'?api_key=abc&page=1";
  const attempt = new Attempt('bed.get', 1, {
    method: 'GET',
    url,
    headers: {},
    body: null,
    signal: new AbortController().signal,
    secrets: () => [],
    token: '',
  });
  const { summary } = attempt;
  expect(summary.url).not.toContain('abc');
  expect(attempt.redact(`failed: ${url}, twice: ${url}`)).toBe(
    `failed: ${summary.url}, twice: ${summary.url}`,
  );
});
