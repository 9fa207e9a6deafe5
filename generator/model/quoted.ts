/**
 * Strings by where they may stand. Each is a plain string at run time; only generator/text/ makes one,
 * so that text of a document cannot be printed before it was quoted for its place.
 */
declare const safeIn: unique symbol;

interface Mark<Context> {
  readonly [safeIn]: Context;
}

type SafeIn<Context> = string & Mark<Context>;

/**
 * As a document has it, or as yet unquoted: any string is one, but no quoted one, so that nothing is
 * quoted twice. Neither a template nor a structure takes it.
 */
export type DocumentText = string & Partial<Mark<undefined>>;

/** TypeScript to be printed as it is: whole tokens, such as a type, an expression, a declaration. */
export type Code = SafeIn<{ readonly code: true }>;

/** Code that is one identifier. */
export type Name = SafeIn<{ readonly code: true; readonly name: true }>;

/** The inside of a doc comment, its lines wrapped; empty where there is no comment. */
export type Doc = SafeIn<{ readonly doc: true }>;

/** Markdown that says what it was told to show, and holds no markup of others. */
export type Markdown = SafeIn<{ readonly markdown: true }>;

/** The path of a file or module of the output. */
export type Path = SafeIn<{ readonly path: true }>;

/** A part of such a path: `a-z`, `0-9` and `-`. */
export type FileName = SafeIn<{ readonly path: true; readonly fileName: true }>;

/** A whole file of JSON. */
export type Json = SafeIn<{ readonly json: true }>;

/** A whole file that is copied, and says nothing of the documents. */
export type CopiedText = SafeIn<{ readonly copied: true }>;

/** Whatever may be printed somewhere. */
export type QuotedText = SafeIn<object>;
