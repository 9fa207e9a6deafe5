/**
 * What makes a run faster and its output no different, so that each can be left out: fences lifted
 * out of what is parsed, blocks that are plain at a glance read without the parser, files printed and
 * written in a thread of their own, and what the run before made of the same inputs.
 */
export type Technique = 'fences' | 'plain' | 'thread' | 'cache';
