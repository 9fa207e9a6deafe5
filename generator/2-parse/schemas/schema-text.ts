import type { JsonObject, JsonValue } from '../../model/schema.js';
import type { Source } from '../../model/source.js';
import type { PlacedJson } from './json/parse-json.js';

/** A schema as its page or file has it, its references not followed yet. */
export interface SchemaText {
  /** Unique among all schemas. */
  readonly key: string;
  /** As its heading spells it, else its file. */
  readonly name: string;
  readonly description: string;
  readonly schema: JsonObject;
  readonly example: JsonValue | null;
  /** The file that holds it; `null` where it stands on a page alone. */
  readonly file: string | null;
  /** Its JSON, and where that stands. */
  readonly text: PlacedJson['text'];
  readonly place: PlacedJson['place'];
  readonly source: Source;
  /** What its heading shows, which is less than what its file says; `null` where it has no heading. */
  readonly shown: Pick<SchemaText, 'schema' | 'text' | 'place'> | null;
}

/** A name without spaces, signs and case: `Device Post` and `devicePost` are one schema's. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
