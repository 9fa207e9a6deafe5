import type { Example, Request, Response, Security } from '../../model/api.js';
import type { Source } from '../../model/source.js';
import type { Page } from '../markdown/page.js';
import type { Section } from '../markdown/sections.js';
import type { ParameterRow } from '../parameter-table.js';
import type { SchemaLinks } from '../schemas/schema-index.js';

/** A family of pages that say the same things in the same way. */
export interface Dialect {
  readonly name: string;
  /** What one page says of its resources. */
  readonly parsePage: (
    page: Page,
    sections: readonly Section[],
    context: DialectContext,
  ) => readonly PageResource[];
}

/** What a page may ask of the other documents. */
export interface DialectContext {
  readonly schemas: SchemaLinks;
  readonly declared: DeclaredActions;
}

/** The actions that `_api.md` has routes for. */
export interface DeclaredActions {
  readonly isDeclared: (action: string) => boolean;
  /** `device` of `device.get`, in the order of the routes. */
  readonly declaredResources: () => readonly string[];
  /** `get` of `device.get`, in the order of the routes. */
  readonly declaredNames: (resource: string) => readonly string[];
}

/** A resource as a page has it, before `_api.md` is asked. */
export interface PageResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly Example[];
  readonly operations: readonly PageOperation[];
  readonly source: Source;
}

export interface PageOperation {
  readonly name: string;
  readonly action: string;
  readonly description: string;
  /** The page's own; `null` where it names none. */
  readonly request: Request | null;
  readonly security: Security | null;
  readonly parameters: readonly ParameterRow[];
  readonly responses: readonly Response[];
  readonly errors: readonly Response[];
  readonly examples: readonly Example[];
  readonly source: Source;
}
