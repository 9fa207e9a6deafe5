import type { GeneratedFile } from '../../../model/generated-file.js';
import type { Plan } from '../../../model/plan.js';
import { markdownText } from '../../../text/markdown-text.js';
import { lineStart, wrapText } from '../../../text/wrap-text.js';
import { template } from '../../template.js';
import { exampleCalls, type ExampleCalls } from './example-calls.js';
import { printMethods } from './methods.js';

interface ReadmeData extends ExampleCalls {
  readonly title: string;
  readonly description: string;
  readonly packageName: string;
  readonly hasToken: boolean;
  readonly hasScopes: boolean;
  readonly methods: string;
}

/** The widest line of prose. */
const width = 118;

const readme = template<ReadmeData>('readme/readme');

export function emitReadme(plan: Plan): readonly GeneratedFile[] {
  const { title, description, packageName, hasToken, resources } = plan.readme;
  const paragraphs = description
    .split(/\n{2,}/)
    .map((paragraph) => wrapText(markdownText(paragraph), width, lineStart).join('\n'));
  const data: ReadmeData = {
    title: markdownText(title),
    description: paragraphs.join('\n\n'),
    packageName,
    hasToken,
    hasScopes: plan.scopes.length > 0,
    methods: printMethods(resources),
    ...exampleCalls(plan),
  };
  return [{ path: 'README.md', content: readme(data) }];
}
