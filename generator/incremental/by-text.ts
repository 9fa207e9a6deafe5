/** More texts than a large API has words; beyond, all are forgotten. */
const most = 50_000;

/**
 * The function, which is called once for each text, of one run or of several. Only for what depends on
 * the text alone, and on values that nobody changes.
 */
export function byText<Value>(make: (text: string) => Value, room = most): (text: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.value;
    if (made.size >= room) made.clear();
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}
