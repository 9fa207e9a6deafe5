import { deadExampleLink } from '../../diagnostics.js';
import type { JsonValue, Type } from '../../model/schema.js';
import { linkIn } from '../markdown/links.js';
import type { Page } from '../markdown/page.js';
import type { Cell } from '../markdown/table-rows.js';
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
  const url = linkIn(page, cell.node.children);
  if (url !== null) {
    const example = schemas.example(page.document, url);
    if (example === undefined && url.includes('#')) {
      page.report(cell.source, deadExampleLink(url));
    }
    if (example !== undefined || url.includes('#')) return example ?? null;
  }
  if (type.kind !== 'primitive' && /^[[{]/.test(cell.text)) {
    return parseLiteral(cell.text) ?? cell.text;
  }
  const text = unquoted(cell.text);
  const isText = type.kind !== 'primitive' || type.name === 'string';
  return text !== null && isText ? text : parseScalar(text ?? cell.text);
}
