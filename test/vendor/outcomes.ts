import { callMethod } from './call-method.js';
import type { Params } from './random-calls.js';

/** What a caller sees of a call. */
export type Outcome =
  | { readonly kind: 'result'; readonly value: unknown }
  | {
      readonly kind: 'error';
      readonly status: unknown;
      readonly type: unknown;
      readonly message: string;
    };

export async function outcomeOf(client: unknown, action: string, params: Params): Promise<Outcome> {
  try {
    return { kind: 'result', value: await callMethod(client, action, [params]) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const status: unknown = Reflect.get(error, 'statusCode');
    // Without an answer, what matters is which error it is.
    const message = status === undefined ? error.name : error.message;
    return { kind: 'error', status, type: Reflect.get(error, 'type'), message };
  }
}
