/**
 * A type as TypeScript spells it, taken apart at its outermost `|` or `&`, so that whoever puts it
 * into another one knows whether it needs parentheses.
 */
export interface TypeExpression {
  readonly operator: '|' | '&' | null;
  /** One, where there is no operator. */
  readonly operands: readonly string[];
}

export function atom(text: string): TypeExpression {
  return { operator: null, operands: [text] };
}

export function expressionText(expression: TypeExpression): string {
  return expression.operands.join(` ${expression.operator ?? ''} `);
}

/** `A | B` → `(A | B)`: as an operand of `[]`, `?` or another operator. */
export function operandText(expression: TypeExpression): string {
  const text = expressionText(expression);
  return expression.operator === null ? text : `(${text})`;
}

/** Members once each, `null` and `undefined` last; beside `unknown` nothing is left to choose. */
export function unionOf(members: readonly TypeExpression[]): TypeExpression {
  const operands = new Set(
    members.flatMap((member) =>
      member.operator === '|' ? member.operands : [operandText(member)],
    ),
  );
  operands.delete('never');
  if (operands.has('unknown')) return atom('unknown');
  for (const last of ['null', 'undefined']) {
    if (operands.delete(last)) operands.add(last);
  }
  if (operands.size === 0) return atom('never');
  // What a single member was made of decides whether it needs parentheses elsewhere.
  return members.length === 1 && members[0]?.operator === '&'
    ? members[0]
    : joined('|', [...operands]);
}

export function intersectionOf(members: readonly TypeExpression[]): TypeExpression {
  const operands = new Set(
    members.flatMap((member) =>
      member.operator === '&' ? member.operands : [operandText(member)],
    ),
  );
  operands.delete('unknown');
  if (operands.size === 0) return atom('unknown');
  return members.length === 1 && members[0]?.operator === '|'
    ? members[0]
    : joined('&', [...operands]);
}

function joined(operator: '|' | '&', operands: readonly string[]): TypeExpression {
  return { operator: operands.length === 1 ? null : operator, operands };
}
