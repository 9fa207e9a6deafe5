/** In the thread: prints what comes, and posts each file as soon as it is made. */
import { parentPort } from 'node:worker_threads';
import { emit, emitPart } from '../5-emit/index.js';
import { earlyWriter, type EarlyPlace } from '../6-write/index.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { PlanPart, ResourcePlan, SchemaFilePlan } from '../model/plan.js';
import type { TestFilePlan } from '../model/plan/test-plan.js';
import type { FromThread, RestOfPlan, ToThread } from './printing-thread.js';

const resources: ResourcePlan[] = [];
const schemaFiles: SchemaFilePlan[] = [];
const tests: TestFilePlan[] = [];
const posted = new Set<string>();

// What throws here ends the thread, and whoever waits for it hears of that.
parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'parts') message.parts.forEach(printPart);
  else printRest(message.rest, message.place);
});

function printPart(part: PlanPart): void {
  if (part.kind === 'resource') resources.push(part.plan);
  else if (part.kind === 'schemaFile') schemaFiles.push(part.plan);
  else tests.push(part.plan);
  postFile(emitPart(part));
}

/** Whoever waits for the files has something to do while they are written. */
function printRest(rest: RestOfPlan, place: EarlyPlace | null): void {
  const files = emit({ ...rest, resources, schemaFiles, tests });
  files.forEach(postFile);
  post({ kind: 'done' });
  if (place !== null) files.forEach(earlyWriter(place));
  parentPort?.close();
}

function postFile(file: GeneratedFile): void {
  if (posted.has(file.path)) return;
  posted.add(file.path);
  post({ kind: 'file', file });
}

function post(message: FromThread): void {
  parentPort?.postMessage(message);
}
