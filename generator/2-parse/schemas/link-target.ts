/** A link's destination in its two parts, decoded. */
export interface LinkTarget {
  readonly path: string;
  /** Without its `#`; `''` where there is none. */
  readonly fragment: string;
}

export function parseLinkTarget(url: string): LinkTarget {
  const [path = '', ...fragments] = url.split('#');
  return { path: decoded(path), fragment: decoded(fragments.join('#')) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
