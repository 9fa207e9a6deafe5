// Preloaded into each program that is measured, and into those that it starts: adds a line to a file
// of what the process used.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

process.on('exit', () => {
  // Each of its threads would tell all of it once more.
  if (!isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(
    process.env.SDKDOWN_USAGE_FILE,
    `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 })}\n`,
  );
});
