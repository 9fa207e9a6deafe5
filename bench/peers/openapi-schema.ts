/** JSON Schema, draft-04, as the dialect of it that OpenAPI 3.0 knows. */
export interface Members {
  readonly [name: string]: unknown;
}

/** Keywords that mean the same in both, and hold no schema. */
const kept = [
  ...['title', 'description', 'format', 'default', 'pattern', 'required', 'uniqueItems'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
];

/** @param names of the schemas that a reference may lead to */
export function openApiSchema(value: unknown, names: ReadonlySet<string>): Members {
  const schema = membersOf(value);
  const convert = (inner: unknown): Members => openApiSchema(inner, names);
  // Two of the vendor's files have a reference where the type belongs.
  const reference = String(schema['$ref'] ?? schema['type']);
  const [, name] = /^#\/definitions\/(.+)$/.exec(reference) ?? [];
  if (name !== undefined) {
    return names.has(name) ? { $ref: `#/components/schemas/${name}` } : {};
  }
  const result: Record<string, unknown> = {};
  for (const keyword of kept) {
    const isEmpty = keyword === 'required' && listOf(schema[keyword]).length === 0;
    if (schema[keyword] !== undefined && !isEmpty) result[keyword] = schema[keyword];
  }
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const all = listOf(schema[keyword]);
    // `null` is no type, but a flag of what may be it.
    const members = all.filter((member) => membersOf(member)['type'] !== 'null').map(convert);
    if (members.length > 0) result[keyword] = members;
    if (members.length < all.length) result['nullable'] = true;
  }
  if (schema['not'] !== undefined) result['not'] = convert(schema['not']);
  if (schema['properties'] !== undefined) {
    result['properties'] = mapMembers(schema['properties'], convert);
  }
  Object.assign(result, otherProperties(schema, convert), typeOf(schema));
  if (result['type'] === 'array') result['items'] = itemsOf(schema['items'], convert);
  const values = listOf(schema['enum']);
  if (values.length > 0) result['enum'] = values;
  return result;
}

/** 3.0 knows no patterns of names: what any of them allows, every other property may be. */
function otherProperties(schema: Members, convert: (value: unknown) => Members): Members {
  const patterns = Object.values(membersOf(schema['patternProperties'])).map(convert);
  const others = schema['additionalProperties'];
  if (patterns.length === 0) {
    if (others === undefined || typeof others === 'boolean') {
      return others === undefined ? {} : { additionalProperties: others };
    }
    return { additionalProperties: convert(others) };
  }
  if (others === undefined || others === true) return { additionalProperties: true };
  const all = others === false ? patterns : [...patterns, convert(others)];
  return { additionalProperties: all.length === 1 ? all[0] : { anyOf: all } };
}

/** One type, where `null` is a flag, or one of several. */
function typeOf(schema: Members): Members {
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  const named = types.filter((type) => type !== undefined && type !== 'null').map(String);
  const nullable = types.includes('null') ? { nullable: true } : {};
  const [only] = named;
  if (only === undefined) return nullable;
  if (named.length === 1) return { type: only.toLowerCase(), ...nullable };
  return { anyOf: named.map((type) => ({ type })), ...nullable };
}

function itemsOf(items: unknown, convert: (value: unknown) => Members): Members {
  if (!Array.isArray(items)) return convert(items);
  return { anyOf: items.map(convert) };
}

export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function mapMembers<Result>(
  value: unknown,
  convert: (member: unknown, name: string) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(
    Object.entries(membersOf(value)).map(([name, member]) => [name, convert(member, name)]),
  );
}
