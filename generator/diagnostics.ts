/**
 * Every sentence that the tool can say about a document, one function each. The comment above a
 * function is the rule's manual.
 */
export * from './diagnostics/actions.js';
export * from './diagnostics/companion.js';
export * from './diagnostics/controls.js';
export * from './diagnostics/examples.js';
export * from './diagnostics/placements.js';
export * from './diagnostics/schemas.js';
export * from './diagnostics/tables.js';
export * from './diagnostics/type-cells.js';
