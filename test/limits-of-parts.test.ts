import { describe, expect, test } from '@jest/globals';
import { eachInTime } from '../generator/limits/in-time.js';
import { within } from '../generator/limits/patience.js';
import { work } from './limits/work.js';

describe('one time within another', () => {
  test('is its own', () => {
    const outer = within(20_000, () => within(20, work).kind);
    expect(outer).toEqual({ kind: 'done', value: 'late' });
  });

  test('ends with it, whatever would go on', () => {
    const start = performance.now();
    const outer = within(100, () => {
      try {
        return within(10_000, work).kind;
      } finally {
        work();
      }
    });
    expect(outer).toEqual({ kind: 'late' });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('that ends at once with it, leaves it nothing to do', () => {
    for (let round = 0; round < 20; round += 1) {
      const outer = within(30, () => {
        within(30, work);
        work(3000);
      });
      expect(outer).toEqual({ kind: 'late' });
    }
  });

  test('gives what it throws', () => {
    const fail = (): never => {
      throw new TypeError('x');
    };
    expect(() => within(1000, () => within(1000, fail))).toThrow(TypeError);
  });
});

describe('of parts that are watched together', () => {
  const tell = (seconds: number, times: readonly number[]): readonly (number | 'late')[] =>
    eachInTime<number, number | 'late'>(
      seconds,
      times,
      (time) => {
        work(time);
        return time;
      },
      () => 'late',
    );

  test('those that take too long are named, and all others are made', () => {
    expect(tell(0.3, [0, 1, 20_000, 2, 20_001, 3])).toEqual([0, 1, 'late', 2, 'late', 3]);
    expect(tell(1, [])).toEqual([]);
  });

  test('all are made where all together take longer', () => {
    expect(tell(1, [400, 401, 402, 403, 404, 405])).toEqual([400, 401, 402, 403, 404, 405]);
  });

  test('each is made where there is no time at all', () => {
    expect(tell(0.000_001, [0, 0, 0])).toHaveLength(3);
  });
});
