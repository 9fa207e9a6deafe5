import type { JsonValue, Type } from '../../model/schema.js';
import { linkIn } from '../links/links.js';
import { noteLink } from '../links/text-links.js';
import type { Page } from '../markdown/page.js';
import type { Cell } from '../markdown/tables/table-cells.js';
import type { SchemaLinks } from '../schemas/schema-index.js';
import { parseLiteral } from './parse-literal.js';
import { parseScalar, unquoted } from './scalars.js';

/**
 * The value of a cell Default or Example: what a link to an example fence leads to, else what its
 * text spells. `null` for an empty cell, and for one that says that there is none.
 */
export function parseValueCell(
  page: Page,
  cell: Cell | undefined,
  type: Type,
  schemas: SchemaLinks,
): JsonValue | null {
  if (cell === undefined || cell.text === '' || cell.text === 'undefined') return null;
  const link = linkIn(page, cell.node.children);
  if (link !== null) {
    const example = schemas.example(page.document, link.url);
    if (example !== undefined || link.url.includes('#')) {
      noteLink(page, link, { use: 'value', schema: null, isDead: example === undefined });
      return example ?? null;
    }
  }
  if (type.kind !== 'primitive' && /^[[{]/.test(cell.text)) {
    return parseLiteral(cell.text) ?? cell.text;
  }
  const text = unquoted(cell.text);
  const isText = type.kind !== 'primitive' || type.name === 'string';
  return text !== null && isText ? text : parseScalar(text ?? cell.text);
}
