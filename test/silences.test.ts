import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Silences } from '../generator/messages/silences.js';
import type { Directive } from '../generator/model/messages/controls.js';
import type { Message } from '../generator/model/messages.js';

const rules = ['ragged-row', 'unknown-type', 'empty-cell'];
const line = fc.integer({ min: 1, max: 12 });
const document = fc.constantFrom('docs/a.md', 'docs/b.md');

function sourceOf(path: string, at: number): Directive['source'] {
  return { document: path, start: { line: at, column: 1 }, end: { line: at, column: 9 } };
}

const directives = fc
  .array(
    fc.record({
      name: fc.constantFrom('disable', 'disable-line', 'disable-next-line', 'enable'),
      rules: fc.subarray(rules),
      document,
      line,
    }),
    { maxLength: 12 },
  )
  // As they stand in documents.
  .map((all) => all.toSorted((one, two) => one.line - two.line))
  .map((all) =>
    all.map((one): Directive => {
      const last = one.name === 'disable' ? 12 : one.line;
      const { name, rules: own } = one;
      const source = sourceOf(one.document, one.line);
      return {
        name,
        rules: own,
        lines: { first: one.line, last },
        isAlone: true,
        source,
        text: '',
      };
    }),
  );

const messages = fc.array(
  fc.record({ rule: fc.constantFrom(...rules), document, line }).map((one): Message => ({
    rule: one.rule,
    severity: 'warning',
    reason: 'Unexpected',
    note: '',
    fix: null,
    source: sourceOf(one.document, one.line),
  })),
  { maxLength: 20 },
);

/** Each comment beside each message, as the documentation of the comments says it. */
function compareAll(all: readonly Directive[], told: readonly Message[]): unknown {
  const silences = all.flatMap((directive, index) =>
    directive.name === 'enable'
      ? []
      : directive.rules.map((rule) => {
          const { document: path } = directive.source;
          const end = all.find(
            (other, at) =>
              at > index &&
              other.name === 'enable' &&
              other.source.document === path &&
              (other.rules.length === 0 || other.rules.includes(rule)),
          );
          const isOpen = directive.name === 'disable';
          const last = isOpen && end ? end.source.start.line : directive.lines.last;
          return { directive, rule, path, first: directive.lines.first, last };
        }),
  );
  const hit = (silence: (typeof silences)[number], { rule, source }: Message): boolean =>
    silence.rule === rule &&
    silence.path === source.document &&
    silence.first <= source.start.line &&
    source.start.line <= silence.last;
  return {
    told: told.filter((message) => !silences.some((silence) => hit(silence, message))),
    idle: all.map((directive) =>
      silences
        .filter((one) => one.directive === directive && !told.some((message) => hit(one, message)))
        .map(({ rule }) => rule),
    ),
  };
}

test('what is silenced, and what silences nothing, is what comparing all with all says', () => {
  fc.assert(
    fc.property(directives, messages, (all, told) => {
      const silences = new Silences();
      for (const directive of all) {
        if (directive.name === 'enable') silences.close(directive);
        else for (const rule of directive.rules) silences.open(directive, rule);
      }
      const left = silences.withoutSilenced(told);
      const idle = all.map((directive) => silences.idleOf(directive));
      expect({ told: left, idle }).toEqual(compareAll(all, told));
    }),
    { numRuns: 1000 },
  );
});
