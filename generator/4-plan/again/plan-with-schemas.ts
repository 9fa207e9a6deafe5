import { byIdentity } from '../../incremental/by-identity.js';
import { isExact } from '../../incremental/is-exact.js';
import { NotKnown } from '../../incremental/not-known.js';
import { isSameJson } from '../../incremental/same-json.js';
import type { Plan } from '../../model/plan.js';
import type { Schema, Type } from '../../model/schema.js';
import { countInFile } from '../count-unknown.js';
import type { FileOf } from '../declarations/imports.js';
import { planSchemaFile } from '../declarations/schema-file.js';
import { findMereHomes } from '../names/mere-homes.js';
import { nameResources } from '../names/name-resources.js';
import { nameTypes, type TypeNames } from '../names/name-types.js';
import { schemaFileNames } from '../declarations/schema-file-names.js';
import { planErrors } from '../operations/error-classes.js';
import { planGlobals } from '../operations/global-params.js';
import { planResource, type PlannedResource } from '../operations/plan-resource.js';
import { childTypes } from '../types/child-types.js';
import { simplified, simplifyType } from '../types/simplify-types.js';
import { StructureTable } from '../types/structure-table.js';
import { typeSamples } from '../types/type-samples.js';
import { placeless, withoutPlaces } from '../without-places.js';
import { askedTypes } from './asked-types.js';
import { byQuestion, type TypeAnswer } from './known-types.js';
import type { KnownPlan } from './plan-again.js';
import { withResources } from './with-resources.js';

/**
 * The plan of an Api in which schemas say something else, and what was asked of their types. Parts
 * that say what they said are the same objects.
 * @param schemas whose parts that are the same are the same objects, before and after
 * @throws {NotKnown} where more of the plan would be another one
 */
export function planWithSchemas(
  { api, plan, answers }: KnownPlan,
  schemas: { readonly before: readonly Schema[]; readonly after: readonly Schema[] },
): { readonly plan: Plan; readonly answers: readonly TypeAnswer[] } {
  const simplify = byIdentity((type: Type): Type => simplifyType(type, simplify));
  const structures = new StructureTable();
  const named = (documented: readonly Schema[]): NamedSchemas => {
    const simple = simplified(documented, simplify);
    const types = nameTypes(
      { schemas: simple },
      findMereHomes({ ...api, schemas: simple }),
      structures,
    );
    return { schemas: simple, types, fileOf: schemaFileNames(simple) };
  };
  const [before, after] = [named(schemas.before), named(schemas.after)];
  const { types, fileOf } = after;

  const globals = planGlobals(api, types, fileOf);
  const errors = planErrors(api, types, fileOf);
  if (!isSameJson(globals, plan.client.globals)) throw new NotKnown();
  let { unknownCount } = plan;
  const schemaFiles = [...plan.schemaFiles];
  for (const { index, old, file } of filesAgain(before, after)) {
    schemaFiles[index] = file;
    unknownCount += countInFile(file) - countInFile(old);
  }

  const asked = askedTypes(types, typeSamples(types), fileOf);
  const isChanged = changedTypes(before.schemas, after.schemas);
  const renewed = answers.map((answer) =>
    isOfNames(answer) || isChanged(answer[1][0]) ? asked.again(answer) : answer,
  );
  const other = answers.filter((answer, index) => !isSameJson(answer, renewed[index]));
  const names = nameResources(api, typeNamesOf(types));
  const oldNames = nameResources(api, typeNamesOf(before.types));
  const facts = {
    settings: api.settings,
    headers: api.headers.map(placeless),
    globalParameters: api.globalParameters.map(placeless),
  };
  const planned = new Map<number, PlannedResource>();
  const isAsking = askersOf(other, answers, facts);
  for (const [index, placed] of api.resources.entries()) {
    const own = names[index];
    if (own === undefined) throw new Error('bug in the generator: resources');
    if (!isSameJson(own, oldNames[index])) throw new NotKnown();
    const resource = withoutPlaces(placed);
    if (!isAsking(resource)) continue;
    planned.set(index, planResource(resource, own, facts, asked, asked.fileOf));
  }
  return {
    plan: {
      ...withResources({ ...plan, unknownCount }, planned),
      errors: isSameJson(errors, plan.errors) ? plan.errors : errors,
      schemaFiles,
    },
    answers: [...byQuestion([...renewed, ...asked.answers]).values()].filter((answer) =>
      isExact(answer[2]),
    ),
  };
}

/** What else may be asked of a type is a matter of the type alone. */
function isOfNames([question]: TypeAnswer): boolean {
  return question === 'declarationOf' || question === 'page' || question === 'fileOf';
}

interface NamedSchemas {
  readonly schemas: readonly Schema[];
  readonly types: TypeNames;
  readonly fileOf: FileOf;
}

function typeNamesOf({ declarations }: TypeNames): Parameters<typeof nameResources>[1] {
  return [...declarations.values()].flat().map(({ name }) => name);
}

/** Files of schemas that declare something else, or say it with other names. */
function filesAgain(before: NamedSchemas, after: NamedSchemas) {
  const isSpelledAlike = spelledAlike(before.types, after.types);
  const [oldHomes, homes] = [homesIn(before), homesIn(after)];
  if (!isSameJson(oldHomes, homes)) throw new NotKnown();
  return homes.flatMap(({ key, document }, index) => {
    const [old, declared] = [before, after].map(({ types }) => types.declarations.get(key) ?? []);
    if (old === undefined || declared === undefined) return [];
    if (isSameJson(old, declared) && declared.every(({ type }) => isSpelledAlike(type))) return [];
    const [oldFile, file] = [
      planSchemaFile(key, document, old, before.types, before.fileOf),
      planSchemaFile(key, document, declared, after.types, after.fileOf),
    ];
    return isSameJson(oldFile, file) ? [] : [{ index, old: oldFile, file }];
  });
}

/** The schemas that have a file, and the documents that those name. */
function homesIn({ schemas, types }: NamedSchemas) {
  return schemas.flatMap(({ key, owner, source }) =>
    owner === null && types.declarations.has(key) ? [{ key, document: source.document }] : [],
  );
}

/** Whether a type that is the same is spelled with the same names. */
function spelledAlike(before: TypeNames, after: TypeNames): (type: Type) => boolean {
  const met = new Set<string>();
  const isAlike = byIdentity((type: Type): boolean => {
    const declared = after.declarationOf(type);
    if (!isSameJson(before.declarationOf(type), declared)) return false;
    if (!isSameJson(before.sharedDeclarationOf(type), after.sharedDeclarationOf(type)))
      return false;
    if (type.kind !== 'reference' || declared !== null) return childTypes(type).every(isAlike);
    // What has no name of its own is written out.
    if (met.has(type.schema)) return true;
    met.add(type.schema);
    const [old, target] = [before.get(type.schema), after.get(type.schema)];
    return isSameJson(old, target) && (target === undefined || isAlike(target.type));
  });
  return isAlike;
}

/** Whether a type leads to a schema that is another one. */
function changedTypes(
  before: readonly Schema[],
  after: readonly Schema[],
): (type: Type | string) => boolean {
  const old = new Map(before.map(({ key, type }) => [key, type]));
  const referred = byIdentity((type: Type): ReadonlySet<string> => {
    const inner = childTypes(type).flatMap((child) => [...referred(child)]);
    return new Set(type.kind === 'reference' ? [type.schema] : inner);
  });
  const users = new Map<string, string[]>();
  for (const { key, type } of after) {
    for (const target of referred(type)) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [key]);
      else known.push(key);
    }
  }
  const changed = new Set(
    after.filter(({ key, type }) => !isSameJson(old.get(key), type)).map(({ key }) => key),
  );
  for (const key of changed) for (const user of users.get(key) ?? []) changed.add(user);
  return (type) =>
    typeof type !== 'string' && [...referred(type)].some((target) => changed.has(target));
}

/**
 * Which resources ask a question that has another answer: they say the type that it is about, or were
 * told of it.
 */
function askersOf(
  questions: readonly TypeAnswer[],
  answers: readonly TypeAnswer[],
  facts: unknown,
): (resource: object) => boolean {
  if (questions.length === 0) return () => false;
  const words = questions.map(wordsOf);
  const told = answers.flatMap((answer) =>
    answer[0] === 'page' || answer[0] === 'declarationOf'
      ? [[wordsOf(answer), JSON.stringify(answer[2])] as const]
      : [],
  );
  const shared = JSON.stringify(facts);
  return (resource) => {
    let text = JSON.stringify(resource) + shared;
    for (const [question, answer] of told) if (text.includes(question)) text += answer;
    return words.some((word) => text.includes(word));
  };
}

/** The JSON of what a question is about. */
function wordsOf([, [word]]: TypeAnswer): string {
  return JSON.stringify(word);
}
