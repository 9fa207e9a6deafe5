import type { Code } from '../../model/quoted.js';
import { code, joinCode } from '../../text/tags.js';
import type { NamedType } from '../names/name-types.js';

/**
 * A type as TypeScript spells it, taken apart at its outermost `|` or `&`, so that whoever puts it
 * into another one knows whether it needs parentheses.
 */
export interface TypeExpression {
  readonly operator: '|' | '&' | null;
  /** One, where there is no operator. */
  readonly operands: readonly Operand[];
}

export interface Operand {
  readonly text: Code;
  /** The declarations that the text names. */
  readonly uses: readonly NamedType[];
}

export function atom(text: Code, uses: readonly NamedType[] = []): TypeExpression {
  return { operator: null, operands: [{ text, uses }] };
}

export function expressionText({ operator, operands }: TypeExpression): Code {
  const [first = { text: code`` }, ...others] = operands;
  if (others.length === 0) return first.text;
  const texts = operands.map(({ text }) => text);
  return joinCode(texts, operator === '|' ? code` | ` : code` & `);
}

export function usesOf(...expressions: readonly TypeExpression[]): readonly NamedType[] {
  return expressions.flatMap(({ operands }) => operands.flatMap(({ uses }) => uses));
}

/** `A | B` → `(A | B)`: as an operand of `[]`, `?` or another operator. */
export function operandText(expression: TypeExpression): Code {
  const text = expressionText(expression);
  return expression.operator === null ? text : code`(${text})`;
}

/** Members once each, `null` and `undefined` last; beside `unknown` nothing is left to choose. */
export function unionOf(members: readonly TypeExpression[]): TypeExpression {
  const operands = operandsOf(members, '|');
  operands.delete(code`never`);
  if (operands.has(code`unknown`)) return atom(code`unknown`);
  for (const last of [code`null`, code`undefined`]) {
    const operand = operands.get(last);
    operands.delete(last);
    if (operand !== undefined) operands.set(last, operand);
  }
  if (operands.size === 0) return atom(code`never`);
  // What a single member was made of decides whether it needs parentheses elsewhere.
  return members.length === 1 && members[0]?.operator === '&'
    ? members[0]
    : joined('|', [...operands.values()]);
}

export function intersectionOf(members: readonly TypeExpression[]): TypeExpression {
  const operands = operandsOf(members, '&');
  operands.delete(code`unknown`);
  if (operands.size === 0) return atom(code`unknown`);
  return members.length === 1 && members[0]?.operator === '|'
    ? members[0]
    : joined('&', [...operands.values()]);
}

/** The operands of members of the same operator, and other members as they are, by their text. */
function operandsOf(members: readonly TypeExpression[], operator: '|' | '&'): Map<Code, Operand> {
  const operands = members.flatMap((member) =>
    member.operator === operator
      ? member.operands
      : [{ text: operandText(member), uses: usesOf(member) }],
  );
  return new Map(operands.map((operand) => [operand.text, operand]));
}

function joined(operator: '|' | '&', operands: readonly Operand[]): TypeExpression {
  return { operator: operands.length === 1 ? null : operator, operands };
}
