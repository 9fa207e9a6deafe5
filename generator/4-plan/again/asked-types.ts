import type { TypeLookup } from '../names/name-types.js';
import type { FileOf } from '../declarations/imports.js';
import type { TypeSamples } from '../types/type-samples.js';
import type { TypeAnswer } from './known-types.js';

/** All types, with what was asked of them. */
export interface AskedTypes extends TypeLookup, TypeSamples {
  readonly fileOf: FileOf;
  readonly answers: readonly TypeAnswer[];
  /** What the question of another time is answered now. */
  readonly again: (answer: TypeAnswer) => TypeAnswer;
}

export function askedTypes(types: TypeLookup, samples: TypeSamples, fileOf: FileOf): AskedTypes {
  const answers: TypeAnswer[] = [];
  const hear = <Answer extends TypeAnswer>(answer: Answer): Answer[2] => {
    answers.push(answer);
    return answer[2];
  };
  return {
    ...types,
    answers,
    declarationOf: (type) => hear(['declarationOf', [type], types.declarationOf(type)]),
    sample: (type, word) => hear(['sample', [type, word], samples.sample(type, word)]),
    samples: (type, word) => hear(['samples', [type, word], samples.samples(type, word)]),
    isFree: (type) => hear(['isFree', [type], samples.isFree(type)]),
    isPossible: (type) => hear(['isPossible', [type], samples.isPossible(type)]),
    page: (type) => hear(['page', [type], samples.page(type)]),
    fileOf: (key) => hear(['fileOf', [key], fileOf(key)]),
    again: (answer) => {
      switch (answer[0]) {
        case 'declarationOf':
          return [answer[0], answer[1], types.declarationOf(answer[1][0])];
        case 'sample':
          return [answer[0], answer[1], samples.sample(...answer[1])];
        case 'samples':
          return [answer[0], answer[1], samples.samples(...answer[1])];
        case 'isFree':
        case 'isPossible':
          return [answer[0], answer[1], samples[answer[0]](answer[1][0])];
        case 'page':
          return [answer[0], answer[1], samples.page(answer[1][0])];
        case 'fileOf':
          return [answer[0], answer[1], fileOf(answer[1][0])];
      }
    },
  };
}
