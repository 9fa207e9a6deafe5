/**
 * What makes a run faster and its output no different, so that each can be left out: fences lifted
 * out of a page before it is parsed, the page cut in pieces, equal rows of tables parsed once.
 */
export type Technique = 'fences' | 'pieces' | 'rows';
