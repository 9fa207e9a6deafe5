import { posix } from 'node:path';

/** Which schema a link or a heading's slug leads to. */
export class SchemaIndex {
  readonly #keys = new Map<string, string>();
  readonly #slugs: string[] = [];

  /** @param slug as GitHub makes it of the heading */
  add(document: string, slug: string, key: string): void {
    this.#keys.set(`${document}#${slug}`, key);
    this.#slugs.push(slug);
  }

  get slugs(): readonly string[] {
    return this.#slugs;
  }

  /** The key of the schema that a link from a document leads to; `null` where it leads elsewhere. */
  linked(document: string, url: string): string | null {
    const at = url.indexOf('#');
    if (at === -1) return null;
    const path = decoded(url.slice(0, at));
    const slug = decoded(url.slice(at + 1));
    const target = path === '' ? document : posix.join(posix.dirname(document), path);
    return this.#keys.get(`${target}#${slug}`) ?? null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
