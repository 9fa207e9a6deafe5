/** What tools obey in a comment, as each tool's own grammar finds it; most look at its beginning alone. */
export const directives: readonly RegExp[] = [
  /^[\s/*]*@[\w-]+/gm,
  /^\/[/*]\s*(?:eslint|globals?\b|exported|jshint|prettier-ignore|biome-ignore|istanbul|[cv]8|webpack|#?region)/g,
  /^\/\/\/\s*</g,
  /\/[/*][@#]\s*source(?:Mapping)?URL=/g,
  /[#@]__(?:PURE|NO_SIDE_EFFECTS|INLINE)__/g,
];

/** Those in a comment, without stars and slashes. */
export function directivesIn(comment: string): readonly string[] {
  return directives.flatMap((pattern) =>
    [...comment.matchAll(pattern)].map(([found]) => found.replace(/[\s/*]+/g, '')),
  );
}
