/**
 * Every sentence that the tool can say about a document, one function each. The comment above a
 * function is the rule's manual.
 */
export * from './diagnostics/actions.js';
export * from './diagnostics/companion.js';
export * from './diagnostics/controls/directives.js';
export * from './diagnostics/controls/severities.js';
export * from './diagnostics/limits.js';
export * from './diagnostics/calls/examples.js';
export * from './diagnostics/calls/placements.js';
export * from './diagnostics/slips/links.js';
export * from './diagnostics/types/schemas.js';
export * from './diagnostics/slips/names.js';
export * from './diagnostics/tables.js';
export * from './diagnostics/types/type-cells.js';
