/** What the thread starts with; whoever bundles the program puts its own file here. */
export const threadFile = new URL('./print-parts.js', import.meta.url);
