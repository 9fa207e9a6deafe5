/** What stands in a literal. */
export interface Part {
  readonly text: string;
  readonly isSpread: boolean;
}

/** Those that are spread, and between them literals of the others. */
export function spreadApart(
  parts: readonly Part[],
  literal: (texts: string) => string,
): readonly string[] {
  const pieces: string[] = [];
  let single: string[] = [];
  const endLiteral = (): void => {
    if (single.length > 0) pieces.push(literal(single.join()));
    single = [];
  };
  for (const { text, isSpread } of parts) {
    if (!isSpread) {
      single.push(text);
      continue;
    }
    endLiteral();
    pieces.push(text);
  }
  endLiteral();
  return pieces;
}
