/** What the tests ask of a call, each in one word. */

/** The error that a call fails with. */
export async function failureOf(call: unknown): Promise<unknown> {
  let result: unknown;
  try {
    result = await call;
  } catch (error) {
    return error;
  }
  throw new Error(`the call succeeded with ${JSON.stringify(result)}`);
}

/** What a callback was called with, after time enough for a second call. */
export async function calledBack(
  call: (callback: (...outcome: readonly unknown[]) => void) => void,
): Promise<readonly unknown[]> {
  const calls: (readonly unknown[])[] = [];
  await new Promise<void>((resolve) => {
    call((...outcome) => {
      calls.push(outcome);
      setTimeout(resolve, 1);
    });
  });
  if (calls.length !== 1) throw new Error(`the callback was called ${calls.length} times`);
  return calls[0] ?? [];
}

/** A copy that lacks one property. */
export function without<Params extends object, Name extends keyof Params>(
  params: Params,
  name: Name,
): Omit<Params, Name> {
  const { [name]: _, ...others } = params;
  return others;
}

/** The items of all pages. */
export async function itemsOf<Item>(pages: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

/** The data of all events. */
export async function dataOf<Data>(
  stream: AsyncIterable<{ readonly data: Data }>,
): Promise<readonly Data[]> {
  const events = await itemsOf(stream);
  return events.map(({ data }) => data);
}
