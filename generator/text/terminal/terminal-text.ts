/**
 * Text of a file, safe on a terminal: a control or invisible character is named instead of sent.
 * Line ends and tabs stay.
 * Grammar: control functions, ECMA-48 section 5, but for line ends and tabs.
 */
export function terminalText(text: string): string {
  return text.replace(
    /[^\P{C}\n\t]|[\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
