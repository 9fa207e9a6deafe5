import type { SourceFile } from './source-file.js';

type Fault = readonly [pattern: RegExp, remedy: string];

const templateFaults: readonly Fault[] = [
  [/@root/, 'reads @root: pass what it needs in its own data'],
  [/\.\.\//, 'reads ../: pass what it needs in its own data'],
  [/\{\{~?\s*else\s+if/, 'needs else if: the Plan lacks a field'],
  [/\{\{\{|\{\{~?&/, 'prints raw: nothing is escaped anyway, so write {{'],
];

/** Code that stands in a string or a comment would have to be quoted for that place. */
const codeFaults: readonly Fault[] = [
  [/(['"`])(?:(?!\1).)*\{\{(?:(?!\1).)*\1/, 'prints into a string: quote all of it before'],
  [/\/[/*].*\{\{|^\s*\*.*\{\{/, 'prints into a comment: hand over all of it'],
  [/\{\{[\w.]+Markdown\}\}/, 'prints Markdown into code'],
];

const pageFaults: readonly Fault[] = [
  [/\{\{(?!else\}\})[\w.]+(?<!Markdown)\}\}/, 'prints code outside of a fence'],
];

export function checkTemplates(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.endsWith('.hbs'))
    .flatMap(({ path, text }) => {
      const isPage = path.startsWith('templates/readme/');
      let isCode = !isPage;
      return text.split('\n').flatMap((line, index) => {
        if (isPage && line.startsWith('```')) isCode = !isCode;
        return [...templateFaults, ...(isCode ? codeFaults : pageFaults)]
          .filter(([pattern]) => pattern.test(line))
          .map(([, remedy]) => `${path}:${index + 1} ${remedy}`);
      });
    });
}

const machinePath = /(?<![\w.-])(\/(home|Users|root|tmp|work)\/\w|[A-Za-z]:\\{1,2}Users)/;

export function checkMachinePaths(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = machinePath.exec(line)?.[0];
      return found === undefined
        ? []
        : [`${path}:${index + 1} names ${found}…, a place on one machine: make it relative`];
    }),
  );
}

/** Each dependency says in ARCHITECTURE.md what it is for. */
export function checkDependencies(files: readonly SourceFile[]): readonly string[] {
  const architecture = files.find(({ path }) => path === 'ARCHITECTURE.md')?.text ?? '';
  return dependenciesOf(files.find(({ path }) => path === 'package.json')?.text ?? '{}')
    .filter((name) => !architecture.includes(`\`${name}\``))
    .map((name) => `package.json needs ${name}: say in ARCHITECTURE.md what for, and why this one`);
}

function dependenciesOf(text: string): readonly string[] {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null) return [];
  const values: Record<string, unknown> = { ...manifest };
  return ['dependencies', 'devDependencies'].flatMap((field) => Object.keys(values[field] ?? {}));
}
