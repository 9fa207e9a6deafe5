/**
 * What makes a run faster and its output no different, so that each can be left out: fences lifted
 * out of what is parsed, and blocks that are plain at a glance read without the parser.
 */
export type Technique = 'fences' | 'plain';
