import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where documents are, for whoever does not know the docs folder. */
export interface DocumentPlaces {
  /** Below the working directory, with `/`; with `..` where it is not below it. */
  readonly pathOf: (document: string) => string;
  /** The same as a URL; absolute where it is not below it. */
  readonly urlOf: (document: string) => string;
  /** The working directory, with a slash at its end. */
  readonly root: string;
}

/** @param docs the folder of the documents, whose paths begin with its own name */
export function placeDocuments(docs: string): DocumentPlaces {
  const above = resolve(docs, '..');
  const pathOf = (document: string): string =>
    relative(resolve('.'), resolve(above, document)).replaceAll('\\', '/');
  return {
    pathOf,
    urlOf: (document) => {
      const path = pathOf(document);
      const isBelow = !isAbsolute(path) && path.split('/')[0] !== '..';
      if (!isBelow) return pathToFileURL(resolve(above, document)).href;
      return path.split('/').map(encodeURIComponent).join('/');
    },
    root: `${pathToFileURL(resolve('.')).href.replace(/\/$/, '')}/`,
  };
}
