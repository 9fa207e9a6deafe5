declare const sdkdownBuild: string | undefined;

/**
 * What this program is, down to its last byte, and what runs it; `null` where it is not bundled, and
 * may be edited as it runs. Whoever bundles it declares it.
 */
export const build: string | null = typeof sdkdownBuild === 'string' ? sdkdownBuild : null;
