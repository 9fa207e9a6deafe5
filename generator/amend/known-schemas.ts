import type { KnownDocuments } from '../2-parse/index.js';
import { NotKnown } from '../incremental/not-known.js';
import type { Type } from '../model/schema.js';
import type { SchemaAsk } from './record/run-record.js';

/** Schemas, as far as a page before asked of them. */
export class KnownSchemas {
  readonly #asks: readonly SchemaAsk[];
  readonly #objects: ReadonlySet<string>;
  readonly #asked = new Set<string>();

  constructor(asks: readonly SchemaAsk[], objects: ReadonlySet<string>) {
    this.#asks = asks;
    this.#objects = objects;
  }

  get links(): KnownDocuments['schemas'] {
    return {
      get: (key) => ({ type: this.#objects.has(key) ? anObject : { kind: 'unknown' } }),
      slugs: () => {
        const ask = this.#ask('slugs');
        if (ask[0] === 'slugs') return ask[2][0];
        throw new NotKnown();
      },
      linked: (document, url) => {
        const ask = this.#ask('linked', document, url);
        if (ask[0] === 'linked') return ask[2][0];
        throw new NotKnown();
      },
      example: (document, url) => {
        const ask = this.#ask('example', document, url);
        if (ask[0] === 'example') return ask[2][0];
        throw new NotKnown();
      },
    };
  }

  /**
   * Whether the page asked the same questions as before, in that order: who asks first is told what is
   * wrong with a schema's file, and a schema has the definitions that somebody asked for.
   */
  get areAsksSame(): boolean {
    const asked = [...this.#asked];
    return (
      asked.length === this.#asks.length &&
      this.#asks.every((ask, index) => asked[index] === keyOf(ask[0], ask[1]))
    );
  }

  #ask(name: SchemaAsk[0], ...words: readonly string[]): SchemaAsk {
    const key = keyOf(name, words);
    const found = this.#asks.find((ask) => keyOf(ask[0], ask[1]) === key);
    if (found === undefined) throw new NotKnown();
    this.#asked.add(key);
    return found;
  }
}

const anObject: Type = {
  kind: 'object',
  properties: [],
  patterns: [],
  additional: { kind: 'unstated' },
};

function keyOf(name: string, words: readonly string[]): string {
  return [name, ...words].join('\n');
}
