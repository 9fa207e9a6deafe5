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

/** How a method is called: what beside the parameters it is given. */
export const ways = ['promise', 'callback', 'token', 'version', 'slash'] as const;
export type Way = (typeof ways)[number];

export async function outcomeOf(
  client: unknown,
  action: string,
  params: Params,
  way: Way = 'promise',
): Promise<Outcome> {
  try {
    return { kind: 'result', value: await answerTo(client, action, params, way) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const status: unknown = Reflect.get(error, 'statusCode');
    // Without an answer, what matters is which error it is.
    const message = status === undefined ? error.name : error.message;
    return { kind: 'error', status, type: Reflect.get(error, 'type'), message };
  }
}

function answerTo(client: unknown, action: string, params: Params, way: Way): unknown {
  switch (way) {
    case 'promise':
      return callMethod(client, action, [params]);
    case 'callback':
      return new Promise((resolve, reject) => {
        const callback = (error: Error | null, result: unknown): void => {
          if (error === null) resolve(result);
          else reject(error);
        };
        callMethod(client, action, [params, callback]);
      });
    case 'token':
      return callMethod(client, action, [params, { accessToken: 'another' }]);
    case 'version':
      return callMethod(client, action, [params, { acceptVersion: '^9.0.0' }]);
    case 'slash': {
      const url = String(callMethod(client, 'getOption', ['url']));
      return callMethod(client, action, [params, { url: `${url}/` }]);
    }
  }
}
