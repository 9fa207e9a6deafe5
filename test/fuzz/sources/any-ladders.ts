import fc from 'fast-check';

/** `next` stands for the definition below, `own` for a name that no other rung has. */
const { rung } = fc.letrec<{ rung: unknown }>((tie) => {
  const next = fc.constant({ $ref: 'next' });
  const inner = fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: next },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ type: 'null' }, { type: 'string' }, { enum: ['own'] }),
    },
    { weight: 2, arbitrary: tie('rung') },
  );
  const few = fc.array(inner, { minLength: 1, maxLength: 3 });
  const own = fc.constantFrom('a', 'b', 'own');
  const names = fc.uniqueArray(own, { maxLength: 2 });
  const choice = fc.record({ properties: fc.dictionary(own, inner, { maxKeys: 3 }) });
  return {
    rung: fc.oneof(
      { maxDepth: 2 },
      ...['oneOf', 'anyOf', 'allOf'].map((word) => few.map((members) => ({ [word]: members }))),
      fc.tuple(few, fc.nat(2)).map(([items, minItems]) => ({ type: 'array', items, minItems })),
      fc.tuple(inner, fc.nat(2)).map(([items, minItems]) => ({ type: 'array', items, minItems })),
      fc.tuple(inner, inner).map(([one, other]) => ({
        patternProperties: { '^a': one },
        additionalProperties: other,
      })),
      fc
        .tuple(choice, names)
        .map(([object, required]) => ({ type: 'object', ...object, required })),
      fc.tuple(choice, few, names).map(([object, members, required]) => ({
        ...object,
        anyOf: [...members, ...required.map((name) => ({ required: [name] }))],
      })),
    ),
  };
});

const last = fc.constantFrom<unknown>(
  { type: 'string' },
  {},
  { enum: ['a', 1] },
  { type: 'object' },
  { $ref: '#/definitions/0' },
);

/**
 * Definitions of which each leads to the next in more ways than one: as many ways lead to the last as
 * nobody could go.
 */
export const ladder: fc.Arbitrary<unknown> = fc
  .tuple(fc.array(rung, { minLength: 1, maxLength: 4 }), fc.integer({ min: 2, max: 130 }), last)
  .map(([kinds, levels, end]) => {
    const definitions: [string, unknown][] = [[String(levels), end]];
    for (let level = 0; level < levels; level += 1) {
      const text = JSON.stringify(kinds[level % kinds.length])
        .replaceAll('"next"', `"#/definitions/${level + 1}"`)
        .replaceAll('"own"', `"k${level}"`);
      definitions.push([String(level), JSON.parse(text)]);
    }
    return { definitions: Object.fromEntries(definitions), allOf: [{ $ref: '#/definitions/0' }] };
  });
