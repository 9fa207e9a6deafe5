import { byIdentity } from '../../incremental/by-identity.js';
import { NotKnown } from '../../incremental/not-known.js';
import type { FileName } from '../../model/quoted.js';
import type { JsonValue, Type } from '../../model/schema.js';
import type { FileOf } from '../declarations/imports.js';
import type { NamedType, TypeLookup } from '../names/name-types.js';
import type { PageShape } from '../paging/page-shape.js';
import { typeSamples, type TypeSamples } from '../types/type-samples.js';
import { childTypes } from '../types/child-types.js';

/** What a plan asked of all types, and was answered. */
export type TypeAnswer =
  | readonly ['declarationOf', readonly [Type], NamedType | null]
  | readonly ['sample', readonly [Type, string], JsonValue]
  | readonly ['samples', readonly [Type, string], readonly JsonValue[]]
  | readonly ['isFree' | 'isPossible', readonly [Type], boolean]
  | readonly ['page', readonly [Type], PageShape | null]
  | readonly ['fileOf', readonly [string], FileName];

/**
 * All types, as far as a plan before asked of them. What a type that leads to no schema is, it says of
 * itself. @throws {NotKnown} for any other question
 */
export function knownTypes(
  answers: readonly TypeAnswer[],
  hasUnions: boolean,
): TypeLookup & TypeSamples & { readonly fileOf: FileOf } {
  const known = byQuestion(answers);
  const answerTo = (name: TypeAnswer[0], ...words: readonly unknown[]): TypeAnswer | undefined =>
    known.get(JSON.stringify([name, words]));
  /** JSON has no -0 and no infinite number: what a type says itself is not looked up. */
  const answerOf = (name: TypeAnswer[0], type: Type, ...words: readonly unknown[]) =>
    isPlain(type) ? undefined : answerTo(name, type, ...words);

  const lookup: TypeLookup = {
    declarationOf: (type) => {
      const answer = answerTo('declarationOf', type);
      if (answer?.[0] === 'declarationOf') return answer[2];
      if (isPlain(type) && !(hasUnions && holdsUnion(type))) return null;
      throw new NotKnown();
    },
    sharedDeclarationOf: () => {
      throw new NotKnown();
    },
    get: () => {
      throw new NotKnown();
    },
  };
  const own = typeSamples(lookup);
  return {
    ...lookup,
    sample: (type, word) => {
      const answer = answerOf('sample', type, word);
      return answer?.[0] === 'sample' ? answer[2] : own.sample(type, word);
    },
    samples: (type, word) => {
      const answer = answerOf('samples', type, word);
      return answer?.[0] === 'samples' ? answer[2] : own.samples(type, word);
    },
    isFree: (type) => {
      const answer = answerOf('isFree', type);
      return answer?.[0] === 'isFree' ? answer[2] : own.isFree(type);
    },
    isPossible: (type) => {
      const answer = answerOf('isPossible', type);
      return answer?.[0] === 'isPossible' ? answer[2] : own.isPossible(type);
    },
    page: (type) => {
      const answer = answerOf('page', type);
      return answer?.[0] === 'page' ? answer[2] : own.page(type);
    },
    fileOf: (key) => {
      const answer = answerTo('fileOf', key);
      if (answer?.[0] === 'fileOf') return answer[2];
      throw new NotKnown();
    },
  };
}

/** The last of each; asked for again by each run of one that watches. */
export const byQuestion = byIdentity(
  (answers: readonly TypeAnswer[]): ReadonlyMap<string, TypeAnswer> =>
    new Map(answers.map((answer) => [JSON.stringify([answer[0], answer[1]]), answer])),
);

/** Of nothing that anybody would give a name, but perhaps a union. */
function isPlain(type: Type): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
      return true;
    case 'array':
    case 'union':
      return childTypes(type).every(isPlain);
    case 'tuple':
    case 'object':
    case 'intersection':
    case 'reference':
      return false;
  }
}

function holdsUnion(type: Type): boolean {
  return type.kind === 'union' || childTypes(type).some(holdsUnion);
}
