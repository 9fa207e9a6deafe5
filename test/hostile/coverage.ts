/**
 * The classes of texts that generators of clients were broken with. Each has a case,
 * `test/hostile/cases/NN-…`; the groups of payloads of a class stand in each place of a page
 * (`slots.ts`) in turn; what no page can do has tests of its own.
 */
export const classes: readonly {
  readonly case: number;
  readonly groups: readonly string[];
  readonly tests: readonly string[];
}[] = [
  { case: 1, groups: ['ends a comment'], tests: ['text/quoting'] },
  { case: 2, groups: ['ends a comment after cleaning'], tests: [] },
  { case: 3, groups: ['begins a comment'], tests: [] },
  { case: 4, groups: ['ends a line'], tests: [] },
  { case: 5, groups: ['ends a string'], tests: [] },
  { case: 6, groups: ['escapes a quote'], tests: [] },
  { case: 7, groups: ['is a template'], tests: [] },
  { case: 8, groups: ['is a template'], tests: [] },
  { case: 9, groups: ['is put together'], tests: ['runtime/path'] },
  { case: 10, groups: ['ends a string', 'leaves a key'], tests: [] },
  { case: 11, groups: ['leaves a key'], tests: [] },
  { case: 12, groups: [], tests: [] },
  { case: 13, groups: ['leaves a key'], tests: [] },
  { case: 14, groups: ['is a key of all objects'], tests: [] },
  { case: 15, groups: ['is a key of all objects'], tests: ['runtime/parameters'] },
  { case: 16, groups: ['is a word of the language'], tests: [] },
  { case: 17, groups: ['is a name of ours'], tests: [] },
  { case: 18, groups: ['differs by case or form'], tests: [] },
  { case: 19, groups: ['is hardly a name'], tests: [] },
  { case: 20, groups: ['leads out of the folder'], tests: ['schema-files'] },
  { case: 21, groups: ['is a device'], tests: [] },
  { case: 22, groups: [], tests: ['write-output'] },
  { case: 23, groups: ['is an address'], tests: [] },
  { case: 24, groups: ['ends a header'], tests: ['runtime/headers'] },
  { case: 25, groups: ['ends a header'], tests: ['runtime/multipart-file-names'] },
  { case: 26, groups: ['is a regular expression'], tests: ['limits'] },
  { case: 27, groups: ['is no plain value'], tests: [] },
  { case: 28, groups: ['is a tag', 'is a directive'], tests: [] },
  { case: 29, groups: ['is a directive of a tool'], tests: [] },
  { case: 30, groups: ['is a reference'], tests: ['limits-of-schemas', 'schema-files'] },
  { case: 31, groups: [], tests: ['limits-of-schemas'] },
  { case: 32, groups: [], tests: ['limits'] },
  { case: 33, groups: ['is HTML'], tests: [] },
  { case: 34, groups: ['is Markdown'], tests: [] },
  { case: 35, groups: ['is a template of handlebars'], tests: [] },
  { case: 36, groups: ['is a test'], tests: [] },
  { case: 37, groups: ['speaks to a terminal'], tests: ['print-messages'] },
];
