import type { GlobalPlacesPlan } from '../../../../model/plan.js';
import type { Code } from '../../../../model/quoted.js';
import { objectText, valueText } from '../../../../text/value-text.js';

/** Parameters that every method takes, as an expression on a line that is indented so far. */
export function globalsText(globals: GlobalPlacesPlan, indent: number): Code {
  const { query, headers, styles, defaults } = globals;
  const functions = Object.fromEntries(
    styles.map(({ name, functionName }) => [name, functionName]),
  );
  const values = Object.fromEntries(defaults.map(({ name, value }) => [name, value]));
  const properties = {
    query: (at: number, used: number) => valueText(query, at, used),
    headers: (at: number, used: number) => valueText(headers, at, used),
    ...(styles.length === 0
      ? {}
      : { styles: (at: number) => objectText(functions, at, (functionName) => functionName) }),
    defaults: (at: number, used: number) => valueText(values, at, used),
  };
  return objectText(properties, indent, (print, at, used) => print(at, used));
}
