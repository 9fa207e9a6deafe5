import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
  RetryBudget,
  retryCost,
  retryDelay,
} from '../../templates/runtime/exchange/retry-policy.js';

afterEach(() => {
  jest.restoreAllMocks();
});

describe('without a word of the server, the wait', () => {
  test.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 8000],
    [60, 8000],
  ])('after attempt %i is anything up to %i ms', (number, bound) => {
    const random = jest.spyOn(Math, 'random');
    for (const part of [0, 0.25, 0.999]) {
      random.mockReturnValue(part);
      expect(retryDelay(undefined, number)).toBe(part * bound);
      expect(retryDelay(new Headers(), number)).toBe(part * bound);
    }
  });
});

const inFiveSeconds = new Date('2030-01-01T00:00:05Z').toUTCString();

describe('a server that asks for a wait', () => {
  test.each<[string, Record<string, string>, number | null]>([
    ['in seconds', { 'retry-after': '3' }, 3000],
    ['in parts of seconds', { 'retry-after': ' 0.25 ' }, 250],
    ['of no seconds', { 'retry-after': '0' }, 0],
    ['until a date', { 'retry-after': inFiveSeconds }, 5000],
    ['until a date in the past', { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' }, 0],
    ['in milliseconds', { 'retry-after-ms': '17.5' }, 17.5],
    ['in milliseconds rather than seconds', { 'retry-after-ms': '7', 'retry-after': '3' }, 7],
    ['of a minute', { 'retry-after': '60' }, 60_000],
    ['of more than a minute', { 'retry-after': '60.5' }, null],
    ['of more than a minute, in milliseconds', { 'retry-after-ms': '60001' }, null],
    ['until a date in an hour', { 'retry-after': 'Tue, 01 Jan 2030 01:00:00 GMT' }, null],
    [
      'in seconds, with milliseconds that are none',
      { 'retry-after-ms': '-1', 'retry-after': '3' },
      3000,
    ],
  ])('%s is obeyed', (_, headers, expected) => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2030-01-01T00:00:00Z'));
    expect(retryDelay(new Headers(headers), 1)).toBe(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['negative', { 'retry-after': '-5' }],
    ['no number', { 'retry-after': 'soon' }],
    ['a word and a number', { 'retry-after': 'soon 5' }],
    ['several numbers', { 'retry-after': '1.2.3' }],
    ['a list', { 'retry-after': '2, 5' }],
    ['empty', { 'retry-after': '', 'retry-after-ms': '' }],
    ['no end', { 'retry-after': 'Infinity', 'retry-after-ms': 'Infinity' }],
    ['no milliseconds', { 'retry-after-ms': '5s' }],
  ])('in what is %s, is not heard', (_, headers) => {
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(retryDelay(new Headers(headers), 1)).toBe(250);
  });
});

describe('a budget', () => {
  test('is spent after a hundred retries', () => {
    const budget = new RetryBudget();
    expect(countOf(budget)).toBe(100);
    expect(budget.add(-retryCost)).toBe(false);
  });

  test('earns a retry with each five successes', () => {
    const budget = new RetryBudget();
    countOf(budget);
    for (let count = 0; count < 14; count += 1) budget.add(1);
    expect(countOf(budget)).toBe(2);
  });

  test('is never more than full', () => {
    const budget = new RetryBudget();
    for (let count = 0; count < 1000; count += 1) budget.add(1);
    expect(countOf(budget)).toBe(100);
  });
});

function countOf(budget: RetryBudget): number {
  let count = 0;
  while (count < 1000 && budget.add(-retryCost)) count += 1;
  return count;
}
