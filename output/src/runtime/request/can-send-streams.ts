/** Whether `fetch` can send what is not read yet. */

/**
 * Not in the pages and workers of browsers: there it takes HTTP/2, and no page knows what its
 * server speaks. All browsers, and nothing else, call themselves Mozilla.
 */
export function canSendStreams(): boolean {
  const isPage = 'document' in globalThis;
  const isBrowser = 'navigator' in globalThis && /^Mozilla\//.test(navigator.userAgent);
  return !isPage && !isBrowser;
}
