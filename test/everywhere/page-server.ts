/** What a browser loads: a page without anything, and the modules of a folder. */
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join, normalize } from 'node:path';

/** @param page HTML */
export function pageAndModules(page: string, folder: string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    // A path begins with a slash: nothing above it is left when it is normal.
    readFile(join(folder, normalize(pathname))).then(
      (content) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(content),
      () => response.writeHead(404).end(),
    );
  };
}
