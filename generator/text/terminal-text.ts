/**
 * Text of a file, safe on a terminal: a control or invisible character is named instead of sent.
 * Line ends and tabs stay.
 */
export function terminalText(text: string): string {
  return text.replace(
    /[^\P{C}\n\t]|[\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
