/** How `instanceof` comes to know what the body of each status is. */
import { StatusError } from './status-error.js';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** Every status that is no success, one by one: so that a comparison with one rules out the others. */
export type FailureStatus = NumberOf<`${1 | 3 | 4 | 5}${Digit}${Digit}`>;

/** What stands right of `instanceof`. It makes no objects. */
export interface StatusErrorGuard<Kind extends StatusError> {
  new (): object;
  [Symbol.hasInstance](value: unknown): value is Kind;
}

/** @param status that makes an error one of the kind; all do if unset */
export function statusErrorGuard<Kind extends StatusError>(
  status?: Kind['status'],
): StatusErrorGuard<Kind> {
  return class {
    static [Symbol.hasInstance](value: unknown): value is Kind {
      return value instanceof StatusError && (status === undefined || value.status === status);
    }
  };
}
