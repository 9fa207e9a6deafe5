import type { GeneratedFile } from '../../../model/generated-file.js';
import type { Plan } from '../../../model/plan.js';
import { markdownText } from '../../../text/markdown-text.js';
import { lineStart, wrapText } from '../../../text/wrap-text.js';
import { template } from '../../template.js';
import { printMethods } from './methods.js';

interface ReadmeData {
  readonly title: string;
  readonly description: string;
  readonly packageName: string;
  readonly hasToken: boolean;
  readonly hasFiles: boolean;
  readonly hasScopes: boolean;
  /** The example's method: `client.accessToken.get`. */
  readonly methodText: string;
  /** `params, `, or `''`. */
  readonly givenText: string;
  readonly methods: string;
}

/** The widest line of prose. */
const width = 118;

const readme = template<ReadmeData>('readme/readme');

export function emitReadme({
  readme: plan,
  resources: planned,
  scopes,
}: Plan): readonly GeneratedFile[] {
  const { title, description, packageName, hasToken, resources } = plan;
  const paragraphs = description
    .split(/\n{2,}/)
    .map((paragraph) => wrapText(markdownText(paragraph), width, lineStart).join('\n'));
  const [resource] = resources;
  const [operation] = resource?.operations ?? [];
  const data: ReadmeData = {
    title: markdownText(title),
    description: paragraphs.join('\n\n'),
    packageName,
    hasToken,
    hasFiles: planned.some(({ imports }) =>
      imports.some(({ names }) => names.includes('FileSource')),
    ),
    hasScopes: scopes.length > 0,
    methodText:
      resource === undefined || operation === undefined
        ? ''
        : `client.${resource.memberName}.${operation.methodName}`,
    givenText: operation?.path.includes('{') === true ? 'params' : '',
    methods: printMethods(resources),
  };
  return [{ path: 'README.md', content: readme(data) }];
}
