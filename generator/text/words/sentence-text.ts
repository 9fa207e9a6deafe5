/** Table cells are fragments, often without a final stop; a comment is made of sentences. */
export function sentenceText(fragment: string): string {
  const text = fragment.trim();
  return text === '' || /[.!?:…]["'`)\]]?$/.test(text) ? text : `${text}.`;
}
