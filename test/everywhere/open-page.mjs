// Prints what a page prints first: node open-page.mjs PLAYWRIGHT-FOLDER BROWSER URL
import { createRequire } from 'node:module';

const [, , playwrightFolder = '', executablePath = '', url = ''] = process.argv;
const { chromium } = createRequire(import.meta.url)(playwrightFolder);

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
];
const browser = await chromium.launch({ executablePath, args, timeout: 30_000 });
try {
  const page = await browser.newPage();
  const failed = new Promise((_, reject) => page.on('pageerror', reject));
  // Requests that fail are printed too, as errors.
  const isText = (message) => message.type() === 'log';
  const printed = page.waitForEvent('console', { predicate: isText, timeout: 90_000 });
  await page.goto(url, { timeout: 30_000 });
  console.log((await Promise.race([printed, failed])).text());
} finally {
  await browser.close();
}
