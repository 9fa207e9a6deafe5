import { describePackages } from './describe-packages.js';
import { generateVendor, vendorVersions } from './vendor/pages.js';

// A file of its own, so that it runs beside the other one: together they take the longest.
describePackages(
  vendorVersions.map((version) => ({
    name: `release ${version}`,
    generate: async () => (await generateVendor(version)).files,
  })),
);
