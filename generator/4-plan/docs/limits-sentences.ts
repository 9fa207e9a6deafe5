import type { JsonValue, Limits, PrimitiveType, Type } from '../../model/schema.js';
import { codeText } from '../../text/code-text.js';
import { isList } from '../../text/literal-text.js';

/** What a type's text cannot say: `1 to 255 characters.`, `Integer, 5 to 600.`, ``Matches `^a+$`.`` */
export function planLimitsSentences(type: Type): readonly string[] {
  switch (type.kind) {
    case 'primitive':
      return primitiveSentences(type);
    case 'array':
      return [
        ...countSentence(type.minItems, type.maxItems, 'item'),
        ...planLimitsSentences(type.items).map(
          (sentence) => `Each: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
        ),
      ];
    case 'union': {
      const [only, ...others] = type.members.filter(
        (member) => member.kind !== 'primitive' || member.name !== 'null',
      );
      return only !== undefined && others.length === 0 ? planLimitsSentences(only) : [];
    }
    case 'unknown':
    case 'never':
    case 'file':
    case 'literal':
    case 'tuple':
    case 'object':
    case 'intersection':
    case 'reference':
      return [];
  }
}

/** ``Default: `false`.`` */
export function planDefaultSentences(value: JsonValue | null): readonly string[] {
  return value === null ? [] : [`Default: ${codeText(JSON.stringify(value))}.`];
}

/** ``Example: `"fileA"`.`` An example of many lines stands at its schema. */
export function planExampleSentences(value: JsonValue | null): readonly string[] {
  const text = JSON.stringify(value);
  const isLong = text.length > longestExample || (typeof value === 'object' && !isList(value));
  return value === null || isLong ? [] : [`Example: ${codeText(text)}.`];
}

/** In characters. */
const longestExample = 80;

function primitiveSentences({ name, limits }: PrimitiveType): readonly string[] {
  const range = rangePhrase(limits);
  const whole = name === 'integer' ? ['an integer'] : [];
  const phrases = [...whole, ...range];
  const { format, pattern, multipleOf } = limits;
  return [
    ...(phrases.length === 0 ? [] : [`${capitalized(phrases.join(', '))}.`]),
    ...(multipleOf === null ? [] : [`A multiple of ${multipleOf}.`]),
    ...countSentence(limits.minLength, limits.maxLength, 'character'),
    ...(format === null ? [] : [`In the format ${codeText(format)}.`]),
    ...(pattern === null ? [] : [`Matches ${codeText(pattern)}.`]),
  ];
}

function rangePhrase(limits: Limits): readonly string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = limits;
  if (minimum !== null && maximum !== null && !exclusiveMinimum && !exclusiveMaximum) {
    return [minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`];
  }
  return [
    ...(minimum === null ? [] : [`${exclusiveMinimum ? 'more than' : 'at least'} ${minimum}`]),
    ...(maximum === null ? [] : [`${exclusiveMaximum ? 'less than' : 'at most'} ${maximum}`]),
  ];
}

function countSentence(
  minimum: number | null,
  maximum: number | null,
  noun: string,
): readonly string[] {
  const nouns = (count: number): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  if (minimum !== null && maximum !== null) {
    return [
      minimum === maximum ? `Exactly ${nouns(maximum)}.` : `${minimum} to ${nouns(maximum)}.`,
    ];
  }
  if (minimum !== null) return [`At least ${nouns(minimum)}.`];
  if (maximum !== null) return [`At most ${nouns(maximum)}.`];
  return [];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
