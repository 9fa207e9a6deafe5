// Generated from docs/_api.md by sdkdown. Edit the document, not this file.

/** What an access token may need to be allowed for each action, as its page lists it. */
export const scopes = {
  'shelf.getItems': ['all.Shop', 'all.Shop.read', 'shelf.*', 'shelf.getItems'],
  'shelf.POSPrint': [],
} as const;
