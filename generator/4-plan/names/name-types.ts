import { byIdentity } from '../../incremental/by-identity.js';
import type { Api } from '../../model/api.js';
import type { Name } from '../../model/quoted.js';
import type { JsonValue, ObjectType, Schema, Type } from '../../model/schema.js';
import { ownName } from '../../text/tags.js';
import { NameAllocator } from './allocator.js';
import { planTypeName } from './identifiers.js';
import { nestedTypes } from './nested-types.js';
import { reservedTypeNames } from './reserved.js';
import { unwritable } from './unwritable.js';
import { resolveType, type SchemaTypes } from '../types/child-types.js';
import { numberTypes } from '../types/number-types.js';
import type { StructureTable } from '../types/structure-table.js';

/** A type that is exported under a name. */
export interface NamedType {
  readonly name: Name;
  /** The key of the schema in whose file it stands. */
  readonly home: string;
  /** Declared as an interface, else as an alias. */
  readonly isInterface: boolean;
}

/** With what is said of it where it is declared. */
export interface DeclaredType {
  readonly name: Name;
  readonly home: string;
  readonly type: Type;
  readonly description: string;
  readonly example: JsonValue | null;
}

/** What can be asked of all types; nothing of it depends on who asks, or when. */
export interface TypeLookup extends SchemaTypes {
  /** The declaration that stands for this type; `null` where the type is written out in place. */
  readonly declarationOf: (type: Type) => NamedType | null;
  /** The declaration that all types of this structure share; of equal schemas, the first one's. */
  readonly sharedDeclarationOf: (type: Type) => NamedType | null;
}

export interface TypeNames extends TypeLookup {
  /** What each schema's file declares, by the schema's key; the schema itself comes first if it does. */
  readonly declarations: ReadonlyMap<string, readonly DeclaredType[]>;
}

interface Candidate {
  readonly name: Name;
  readonly type: Type;
  readonly description: string;
  readonly example: JsonValue | null;
  readonly home: string;
}

/**
 * Decides which types have names. Every schema with a heading has its own. An object inside of one
 * is named by the path to it (`Device` + `tags` → `DeviceTag`); where equal objects stand in several
 * places they share the first of these names. A definition that is no object is written out in
 * place, unless it contains itself or is longer than anybody reads.
 */
export function nameTypes(
  api: Pick<Api, 'schemas'>,
  mereHomes: readonly string[],
  structures: StructureTable,
): TypeNames {
  const allocator = NameAllocator.forIdentifiers(reservedTypeNames);
  const schemas = new Map(api.schemas.map((schema) => [schema.key, schema]));
  const numberOf = numberTypes(api, structures);
  const roots = api.schemas.filter(({ key, owner }) => owner === null && !mereHomes.includes(key));
  const declarations = new Map<string, DeclaredType[]>();
  const byKey = new Map<string, DeclaredType>();
  const byNumber = new Map<number, DeclaredType>();

  const declare = (candidate: Candidate, name: Name): DeclaredType => {
    const declared = { ...candidate, name };
    const home = declarations.get(candidate.home) ?? [];
    declarations.set(candidate.home, [...home, declared]);
    return declared;
  };

  for (const root of roots) {
    const wanted = planTypeName(root.name);
    const { key, description, example } = root;
    const type = resolveType(root.type, schemas);
    const declared = declare(
      { name: wanted, type, description, example, home: key },
      allocator.allocate(wanted, ownName`Schema`),
    );
    byKey.set(key, declared);
    const number = numberOf(type);
    if (deservesSharing(type, schemas) && !byNumber.has(number)) {
      byNumber.set(number, declared);
    }
  }

  const candidates = new Map<number, Candidate>();
  for (const schema of api.schemas) {
    const home = rootOf(schema, schemas);
    const words = home === schema ? [home.name] : definitionWords(home.name, schema.name);
    const start = { type: schema.type, words, description: schema.description };
    for (const nested of nestedTypes(start, numberOf)) {
      const number = numberOf(nested.type);
      if (byNumber.has(number) || candidates.has(number)) continue;
      const name = planTypeName(...nested.words);
      candidates.set(number, { ...nested, name, example: null, home: home.key });
    }
  }
  for (const [number, candidate] of candidates) {
    byNumber.set(number, declare(candidate, allocator.allocate(candidate.name, ownName`Type`)));
  }

  for (const schema of unwritable(api.schemas, schemas, (type) => byNumber.has(numberOf(type)))) {
    const home = rootOf(schema, schemas);
    const name = planTypeName(...definitionWords(home.name, schema.name));
    const candidate = {
      name,
      type: resolveType(schema.type, schemas),
      description: schema.description,
      example: schema.example,
      home: home.key,
    };
    byKey.set(schema.key, declare(candidate, allocator.allocate(name, ownName`Type`)));
  }

  // Who asks for a type is not to depend on what is said of it.
  const named = byIdentity(({ name, type, home }: DeclaredType): NamedType => ({
    name,
    home,
    isInterface: hasProperties(resolveType(type, schemas)),
  }));
  const lookedUp = (declared: DeclaredType | undefined): NamedType | null =>
    declared === undefined ? null : named(declared);
  const types = new Map(api.schemas.map(({ key, type }) => [key, { type }]));
  return {
    declarationOf: (type) =>
      isLeaf(type)
        ? null
        : lookedUp(
            (type.kind === 'reference' ? byKey.get(type.schema) : undefined) ??
              byNumber.get(numberOf(type)),
          ),
    sharedDeclarationOf: (type) => lookedUp(byNumber.get(numberOf(type))),
    declarations,
    get: (key) => types.get(key),
  };
}

/** Types that are never shared; most are such, and nobody asks for their structure. */
function isLeaf({ kind }: Type): boolean {
  return kind === 'primitive' || kind === 'literal' || kind === 'unknown';
}

/** Objects that are worth a declaration; others are a `Record`. */
export function hasProperties(type: Type): type is ObjectType {
  return type.kind === 'object' && type.properties.length > 0;
}

/**
 * Whether a type that equals a schema by chance is the same thing: a plain string may be anything.
 * @param around lists that hold the type
 */
function deservesSharing(
  type: Type,
  schemas: ReadonlyMap<string, Schema>,
  around: ReadonlySet<Type> = new Set(),
): boolean {
  switch (type.kind) {
    case 'object':
      return hasProperties(type);
    case 'array':
      return (
        around.has(type) ||
        deservesSharing(resolveType(type.items, schemas), schemas, new Set([...around, type]))
      );
    case 'union':
      return type.members.length > 1 && type.members.some((member) => member.kind !== 'primitive');
    case 'tuple':
    case 'intersection':
      return true;
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return false;
  }
}

/** `deviceTags` of `device` is `device`, `Tags`. */
function definitionWords(owner: string, name: string): readonly string[] {
  const repeats = name.toLowerCase().startsWith(owner.toLowerCase()) && name.length > owner.length;
  return [owner, repeats ? name.slice(owner.length) : name];
}

function rootOf(schema: Schema, schemas: ReadonlyMap<string, Schema>): Schema {
  let root = schema;
  while (root.owner !== null) {
    const owner = schemas.get(root.owner);
    if (owner === undefined) throw new Error(`bug in the generator: ${root.key} has no owner`);
    root = owner;
  }
  return root;
}
