/**
 * Runs the checks of `program/` on each platform that a generated SDK is made for, or on those that
 * are named as arguments. Platforms that are not to be had on this machine are told, and are a
 * failure where SDKDOWN_REQUIRE_PLATFORMS names them (`node-22,deno`).
 */
import { parseResults } from './check-results.js';
import { writeConsumer } from './consumer.js';
import { notebook } from './notebook-server.js';
import { platforms, type Platform } from './platforms.js';
import { endGroupsAtExit } from './process-groups.js';
import { serve } from './serve.js';

const names = platforms.map(({ name }) => name);
const required = (process.env['SDKDOWN_REQUIRE_PLATFORMS'] ?? '').split(',').filter(Boolean);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : names;

interface Count {
  passed: number;
  failed: number;
}

async function runEverywhere(): Promise<number> {
  const unknown = [...required, ...wanted].filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`Unexpected ${unknown.join(', ')}, expected some of ${names.join(', ')}`);
    return 2;
  }
  endGroupsAtExit();
  const server = await serve(notebook());
  const consumer = await writeConsumer(server.url);
  const count: Count = { passed: 0, failed: 0 };
  try {
    for (const platform of platforms) {
      if (wanted.includes(platform.name)) await runOn(platform, consumer.folder, count);
    }
  } finally {
    await Promise.all([consumer.remove(), server.close()]);
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 ? 0 : 1;
}

async function runOn({ name, prepare }: Platform, folder: string, count: Count): Promise<void> {
  const prepared = await prepare().catch((error: unknown) => {
    console.log(`${name.padEnd(9)} not available: ${reasonOf(error)}`);
    return null;
  });
  if (prepared === null) {
    if (required.includes(name)) count.failed += 1;
    return;
  }
  const { version, runChecks } = prepared;
  const label = `${name.padEnd(9)} ${version.padEnd(15)}`;
  try {
    const results = parseResults(await runChecks(folder));
    const failures = results.filter(({ failure }) => failure !== null);
    const passed = results.length - failures.length;
    console.log(`${label} ${passed} of ${results.length} checks passed`);
    for (const result of failures) console.log(`  ${result.name}: ${result.failure ?? ''}`);
    count.passed += passed;
    count.failed += failures.length;
  } catch (error) {
    console.log(`${label} failed: ${reasonOf(error)}`);
    count.failed += 1;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await runEverywhere();
