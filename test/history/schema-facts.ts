/** What two JSON Schemas differ in at places that both have and that no choice surrounds. */
export interface SchemaFacts {
  /** `rule path value`, as far as the place decides them. */
  readonly facts: ReadonlySet<string>;
  /** The objects that are compared, by their paths; `''` is the top. */
  readonly objects: ReadonlySet<string>;
  /** The enums that are compared. */
  readonly enums: ReadonlySet<string>;
  /** What is of one type, and the same on both sides. */
  readonly limited: ReadonlySet<string>;
}

const limits = [
  ...['minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'multipleOf'],
  ...['minItems', 'maxItems'],
];

/** A walk over JSON that knows nothing of the types of the generator. */
export function schemaFacts(old: unknown, next: unknown): SchemaFacts {
  const facts = new Set<string>();
  const objects = new Set<string>();
  const enums = new Set<string>();
  const limited = new Set<string>();
  const visit = (from: unknown, to: unknown, path: string): void => {
    if (!isPlain(from) || !isPlain(to)) return;
    if (Array.isArray(from['enum']) && Array.isArray(to['enum'])) {
      enums.add(path);
      const [before, after] = [values(from['enum']), values(to['enum'])];
      for (const value of before)
        if (!after.has(value)) facts.add(`value-removed ${path} ${value}`);
      for (const value of after) if (!before.has(value)) facts.add(`value-added ${path} ${value}`);
    }
    if (typeof from['type'] === 'string' && from['type'] === to['type'] && !hasValues(from, to)) {
      limited.add(path);
      for (const name of limits) {
        if (from[name] !== to[name]) facts.add(`limit ${name} of ${path}`);
      }
    }
    const [olds, news] = [from['properties'], to['properties']];
    if (isRecord(olds) && isRecord(news)) {
      objects.add(path);
      const isRequired = (schema: Record, name: string): boolean =>
        Array.isArray(schema['required']) && schema['required'].includes(name);
      for (const name of new Set([...Object.keys(olds), ...Object.keys(news)])) {
        const place = path === '' ? name : `${path}.${name}`;
        const [was, is] = [isRequired(from, name), isRequired(to, name)];
        if (!Object.hasOwn(news, name)) facts.add(`property-removed ${place}`);
        else if (!Object.hasOwn(olds, name)) {
          facts.add(`${is ? 'required-' : ''}property-added ${place}`);
        } else {
          if (is && !was) facts.add(`property-required ${place}`);
          if (was && !is) facts.add(`property-optional ${place}`);
          visit(olds[name], news[name], place);
        }
      }
    }
    visit(from['items'], to['items'], `${path}[]`);
  };
  visit(old, next, '');
  return { facts, objects, enums, limited };
}

/** An enum says all that a limit could. */
function hasValues(...schemas: readonly Record[]): boolean {
  return schemas.some((schema) => Object.hasOwn(schema, 'enum'));
}

interface Record {
  readonly [key: string]: unknown;
}

/** A choice or a reference may say the same in another way: nothing is said of what it holds. */
function isPlain(schema: unknown): schema is Record {
  const keywords = ['oneOf', 'anyOf', 'allOf', '$ref', 'patternProperties'];
  return (
    isRecord(schema) &&
    !keywords.some((name) => Object.hasOwn(schema, name)) &&
    (schema['additionalProperties'] === undefined ||
      typeof schema['additionalProperties'] === 'boolean')
  );
}

function isRecord(value: unknown): value is Record {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function values(list: readonly unknown[]): ReadonlySet<string> {
  return new Set(list.filter((value) => value !== null).map((value) => JSON.stringify(value)));
}
