/**
 * The function, which is called once for each object and remembers what it gave as long as the object
 * is alive. Only for what depends on its argument alone, and on objects that nobody changes.
 */
export function byIdentity<Input extends object, Value>(
  make: (input: Input) => Value,
): (input: Input) => Value {
  const made = new WeakMap<Input, { readonly value: Value }>();
  return (input) => {
    const known = made.get(input);
    if (known !== undefined) return known.value;
    const value = make(input);
    made.set(input, { value });
    return value;
  };
}
