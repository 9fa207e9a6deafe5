/** A function that is called once for each object. */
export interface ByIdentity<Input extends object, Value> {
  (input: Input): Value;
  /** What it would give, known from elsewhere. */
  readonly know: (input: Input, value: Value) => void;
}

/**
 * The function, which is called once for each object and remembers what it gave as long as the object
 * is alive. Only for what depends on its argument alone, and on objects that nobody changes.
 */
export function byIdentity<Input extends object, Value>(
  make: (input: Input) => Value,
): ByIdentity<Input, Value> {
  const made = new WeakMap<Input, { readonly value: Value }>();
  const know = (input: Input, value: Value): void => {
    made.set(input, { value });
  };
  const remembered = (input: Input): Value => {
    const known = made.get(input);
    if (known !== undefined) return known.value;
    const value = make(input);
    know(input, value);
    return value;
  };
  return Object.assign(remembered, { know });
}
