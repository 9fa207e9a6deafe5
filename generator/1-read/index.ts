/**
 * 1-read: a folder in, its Markdown documents out, sorted by path; and the schema files that they
 * turn out to link to. Looks at no content, and reads nothing out of the folder that it was given,
 * but the pages about rules, which are the tool's own.
 */
export { readDocumentPaths } from './document-paths.js';
export { readDocuments } from './documents.js';
export { readRulePage } from './rule-pages.js';
export { isFolder } from './is-folder.js';
export { readRevision } from './revisions/read-revision.js';
export { isSameFile, keepInputs, type Inputs, type KeptInputs } from './kept-inputs.js';
export { schemaFilePlace, schemaFileReader } from './schema-files.js';
export { watchFolders, type Watcher } from './watch-folders.js';
