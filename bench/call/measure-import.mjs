// What it costs to import a client that was bundled into one module: parsing it, and running it. It is
// run where JavaScript itself is all that there is; prints JSON. `--experimental-vm-modules`.
import { readFileSync } from 'node:fs';
import { createContext, SourceTextModule } from 'node:vm';

const [, , file, rounds] = process.argv;
const text = readFileSync(file, 'utf8');
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const parsing = [];
const running = [];
let left = [];
for (let round = 0; round < rounds; round += 1) {
  const context = createContext({});
  // Node leaves a mark of its own with the first module.
  await evaluate(new SourceTextModule('', { context }));
  const before = globalsOf(context);
  const start = performance.now();
  // Another text each time: what was compiled before is not found again.
  const module = new SourceTextModule(`${text}\n// ${round}`, { context });
  parsing.push(performance.now() - start);
  running.push(await evaluate(module));
  left = globalsOf(context).filter((name) => !before.includes(name));
}
console.log(JSON.stringify({ parsing: median(parsing), running: median(running), left }));

async function evaluate(module) {
  await module.link(() => {
    throw new Error('the bundle imports something');
  });
  const begin = performance.now();
  await module.evaluate();
  return performance.now() - begin;
}

function globalsOf(context) {
  return Reflect.ownKeys(context).map(String);
}
