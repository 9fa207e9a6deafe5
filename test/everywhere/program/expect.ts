/** What a check holds its findings against. */

export function expectEqual<Value>(found: Value, expected: Value): void {
  const [foundText, expectedText] = [JSON.stringify(found), JSON.stringify(expected)];
  if (foundText !== expectedText) throw new Error(`Found ${foundText}, expected ${expectedText}`);
}

/** What a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('Succeeded, expected a failure');
}

export function expectInstance<Instance>(
  value: unknown,
  kind: abstract new (...parameters: never) => Instance,
): asserts value is Instance {
  if (!(value instanceof kind)) throw new Error(`Found ${String(value)}, expected a ${kind.name}`);
}
