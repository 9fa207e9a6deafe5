declare const sdkdownBuild: string | undefined;
declare const sdkdownStart: string | undefined;

/**
 * What this program is, down to its last byte, and what runs it; `null` where it is not bundled, and
 * may be edited as it runs. Whoever bundles it declares it.
 */
export const build: string | null = typeof sdkdownBuild === 'string' ? sdkdownBuild : null;

/** The same with the folder and the words it was started with, and what the terminal can show. */
export const start: string | null = typeof sdkdownStart === 'string' ? sdkdownStart : null;
