import type { Doc, DocumentText } from '../../model/quoted.js';
import type { JsonValue, Type } from '../../model/schema.js';
import { planDoc } from '../../text/doc-text.js';
import { sentenceText } from '../../text/words/sentence-text.js';
import {
  planDefaultSentences,
  planExampleSentences,
  planLimitsSentences,
} from './limits-sentences.js';

/** The comment of a property or parameter: its description, its limits, default and example. */
export function planPropertyDoc(
  described: {
    readonly description: DocumentText;
    readonly type: Type;
    readonly default: JsonValue | null;
    readonly example: JsonValue | null;
  },
  indent: number,
): Doc {
  const sentences = [
    ...described.description.split(/\n{2,}/).map(sentenceText),
    ...planLimitsSentences(described.type),
    ...planDefaultSentences(described.default),
    ...planExampleSentences(described.example === described.default ? null : described.example),
  ];
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  // Most properties of schemas say nothing.
  return planDoc(text === '' ? [] : [text], indent);
}
