import type { JsonValue, Type } from '../../model/schema.js';
import { planDoc } from '../../text/doc-text.js';
import { sentenceText } from '../../text/sentence-text.js';
import { planDefaultSentences, planLimitsSentences } from './limits-sentences.js';

/** The comment of a property or parameter: its description, its limits, its default. */
export function planPropertyDoc(
  described: {
    readonly description: string;
    readonly type: Type;
    readonly default: JsonValue | null;
  },
  indent: number,
): string {
  const sentences = [
    ...described.description.split(/\n{2,}/).map(sentenceText),
    ...planLimitsSentences(described.type),
    ...planDefaultSentences(described.default),
  ];
  return planDoc([sentences.filter((sentence) => sentence !== '').join(' ')], indent);
}
