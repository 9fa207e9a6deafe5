/** Calls what stands at the end of a dotted path: `device.get`. */
export function callMethod(holder: unknown, path: string, args: readonly unknown[]): unknown {
  let held = holder;
  let self: unknown;
  for (const name of path.split('.')) {
    if ((typeof held !== 'object' && typeof held !== 'function') || held === null) {
      throw new Error(`nothing holds ${name} of ${path}`);
    }
    self = held;
    held = Reflect.get(held, name);
  }
  if (typeof held !== 'function') throw new Error(`${path} is no function`);
  return Reflect.apply(held, self, args);
}
