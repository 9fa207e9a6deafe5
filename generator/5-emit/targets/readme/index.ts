import type { Plan } from '../../../model/plan.js';
import type { Code, Markdown } from '../../../model/quoted.js';
import { markdownText } from '../../../text/markdown-text.js';
import { stringText } from '../../../text/string-text.js';
import { joinMarkdown, ownMarkdown, ownPath } from '../../../text/tags.js';
import { wrapMarkdown } from '../../../text/words/wrap-text.js';
import type { EmittedFile } from '../../emitted-file.js';
import { markdownTemplate } from '../../template.js';
import { exampleCalls, type ExampleCalls } from './example-calls.js';
import { printMethods } from './methods.js';

interface ReadmeData extends ExampleCalls {
  readonly titleMarkdown: Markdown;
  readonly descriptionMarkdown: Markdown;
  /** A string literal. */
  readonly packageText: Code;
  readonly hasToken: boolean;
  readonly hasScopes: boolean;
  readonly methodsMarkdown: Markdown;
}

/** The widest line of prose. */
const width = 118;

const readme = markdownTemplate<ReadmeData>('readme/readme');

export function emitReadme(plan: Plan): readonly EmittedFile[] {
  const { title, description, packageName, hasToken, resources } = plan.readme;
  const paragraphs = description
    .split(/\n{2,}/)
    .map((paragraph) =>
      joinMarkdown(wrapMarkdown(markdownText(paragraph), width), ownMarkdown`\n`),
    );
  const data: ReadmeData = {
    titleMarkdown: markdownText(title),
    descriptionMarkdown: joinMarkdown(paragraphs, ownMarkdown`\n\n`),
    packageText: stringText(packageName),
    hasToken,
    hasScopes: plan.scopes.length > 0,
    methodsMarkdown: printMethods(resources),
    ...exampleCalls(plan),
  };
  return [{ path: ownPath`README.md`, content: readme(data) }];
}
