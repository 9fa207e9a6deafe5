import { readdirSync } from 'node:fs';

/**
 * Where the documents of a folder are, below it and with `/`; sorted. No link is followed.
 * @throws what the disk says
 */
export function readDocumentPaths(root: string): readonly string[] {
  const paths: string[] = [];
  addPaths(root, '', paths);
  return paths.sort();
}

function addPaths(root: string, above: string, paths: string[]): void {
  for (const entry of readdirSync(`${root}/${above}`, { withFileTypes: true })) {
    const path = above + entry.name;
    if (entry.isDirectory()) {
      if (!/^(?:node_modules$|\.)/.test(entry.name)) addPaths(root, `${path}/`, paths);
    } else if (entry.isFile() && isDocumentPath(path)) {
      paths.push(path);
    }
  }
}

/** @param path below the docs folder, with `/` */
export function isDocumentPath(path: string): boolean {
  return /(?:^|\/)[^./][^/]*\.md$/i.test(path) && !/(?:^|\/)(?:node_modules|\.[^/]*)\//.test(path);
}
