/** For platforms that run a module and show what it prints. */
import { runChecks } from './run-checks.js';
import { serverUrl } from './server-url.js';

console.log(JSON.stringify(await runChecks(serverUrl)));
