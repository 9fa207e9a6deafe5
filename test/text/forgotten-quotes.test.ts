import { expect, test } from '@jest/globals';
import { printNames } from '../../generator/5-emit/print-file.js';
import { docsOf, printAlias, printInterface } from '../../generator/5-emit/structures.js';
import { codeTemplate, markdownTemplate } from '../../generator/5-emit/template.js';
import type { EmittedFile } from '../../generator/5-emit/emitted-file.js';
import type { Operation } from '../../generator/model/api.js';
import type { AliasPlan, ImportPlan, OperationPlan } from '../../generator/model/plan.js';
import type { Code, Doc, DocumentText, Markdown, Name } from '../../generator/model/quoted.js';
import { planDoc } from '../../generator/text/doc-text.js';
import { fileNameText } from '../../generator/text/file-name-text.js';
import { markdownText } from '../../generator/text/markdown-text.js';
import { nameText } from '../../generator/text/name-text.js';
import { stringText } from '../../generator/text/string-text.js';
import {
  code,
  joinCode,
  ownDoc,
  ownFileName,
  ownMarkdown,
  ownName,
  ownPath,
} from '../../generator/text/tags.js';
import { valueText } from '../../generator/text/value-text.js';

/** What somebody wrote into a page. */
const { description: said }: Pick<Operation, 'description'> = { description: "*/ evil('`') //" };

const description = codeTemplate<{ readonly descriptionText: Code }>('client/api-description');
const heading = markdownTemplate<{ readonly titleMarkdown: Markdown }>('readme/readme');

/**
 * Each mistake beside what was meant. That it does not compile is what each comment says: TypeScript
 * refuses one that stands before a line without an error. The twin shows that nothing else is wrong.
 */
test.each<readonly [string, () => unknown, () => unknown]>([
  [
    'text of a document as the data of a template',
    // @ts-expect-error: is not quoted.
    () => description({ descriptionText: said }),
    () => description({ descriptionText: stringText(said) }),
  ],
  [
    'text of a document in the README',
    // @ts-expect-error: is not quoted.
    () => heading({ titleMarkdown: said }).length,
    () => markdownText(said),
  ],
  [
    'a template that takes any string',
    // @ts-expect-error: may hold a text that is not quoted.
    () => codeTemplate<{ readonly descriptionText: string }>('client/api-description'),
    () => codeTemplate<{ readonly descriptionText: Code }>('client/api-description'),
  ],
  [
    'a template that takes text of a document, deep inside',
    // @ts-expect-error: may hold a text that is not quoted.
    () => codeTemplate<{ readonly a: readonly { readonly b: DocumentText }[] }>('client/operation'),
    () => codeTemplate<{ readonly a: readonly { readonly b: Name }[] }>('client/operation'),
  ],
  [
    'a template of code that takes Markdown',
    // @ts-expect-error: is quoted for another place.
    () => codeTemplate<{ readonly descriptionText: Markdown }>('client/api-description'),
    () => codeTemplate<{ readonly descriptionText: Code }>('client/api-description'),
  ],
  [
    'a template of a page that takes Markdown for its fences',
    // @ts-expect-error: is quoted for another place.
    () => markdownTemplate<{ readonly callText: Markdown }>('readme/readme'),
    () => markdownTemplate<{ readonly callText: Code }>('readme/readme'),
  ],
  [
    'a template of a page that takes code outside of its fences',
    // @ts-expect-error: is quoted for another place.
    () => markdownTemplate<{ readonly titleMarkdown: Code }>('readme/readme'),
    () => markdownTemplate<{ readonly titleMarkdown: Markdown }>('readme/readme'),
  ],
  [
    'the name in a structure',
    // @ts-expect-error: is not quoted.
    () => printAlias({ name: said, docs: [], type: code`string` }),
    () => printAlias({ name: nameText(said, ownName`Type`), docs: [], type: code`string` }),
  ],
  [
    'code that is no name as the name in a structure',
    // @ts-expect-error: is quoted, but no identifier.
    () => printAlias({ name: stringText(said), docs: [], type: code`string` }),
    () => printAlias({ name: ownName`Type`, docs: [], type: stringText(said) }),
  ],
  [
    'the type in a structure',
    // @ts-expect-error: is not quoted.
    () => printAlias({ name: ownName`Type`, docs: [], type: said }),
    () => printAlias({ name: ownName`Type`, docs: [], type: stringText(said) }),
  ],
  [
    'the comment in a structure',
    // @ts-expect-error: is not quoted.
    () => printAlias({ name: ownName`Type`, docs: [said], type: code`string` }),
    () => printAlias({ name: ownName`Type`, docs: [planDoc([said], 0)], type: code`string` }),
  ],
  [
    'code as the comment in a structure',
    // @ts-expect-error: is quoted for another place.
    () => docsOf(stringText(said)),
    () => docsOf(planDoc([said], 0)),
  ],
  [
    'the key of a property in a structure',
    () =>
      printInterface({
        name: ownName`Type`,
        docs: [],
        extends: [],
        // @ts-expect-error: is not quoted.
        properties: [{ name: said, type: code`string` }],
        indexSignatures: [],
      }),
    () =>
      printInterface({
        name: ownName`Type`,
        docs: [],
        extends: [],
        properties: [{ name: stringText(said), type: code`string` }],
        indexSignatures: [],
      }),
  ],
  [
    'a name that is imported',
    // @ts-expect-error: is not quoted.
    () => printNames(code`import`, [said], ownPath`./a.js`),
    () => printNames(code`import`, [ownName`a`], ownPath`./a.js`),
  ],
  [
    'the module that names are imported from',
    // @ts-expect-error: would let a document choose what is loaded.
    () => printNames(code`import`, [ownName`a`], said),
    () => printNames(code`import`, [ownName`a`], ownPath`./${fileNameText(said)}.js`),
  ],
  [
    'the type in a Plan',
    // @ts-expect-error: is not quoted.
    (): Pick<AliasPlan, 'typeText'> => ({ typeText: said }),
    (): Pick<AliasPlan, 'typeText'> => ({ typeText: stringText(said) }),
  ],
  [
    'the comment in a Plan',
    // @ts-expect-error: is not quoted.
    (): Pick<AliasPlan, 'doc'> => ({ doc: said }),
    (): Pick<AliasPlan, 'doc'> => ({ doc: planDoc([said], 0) }),
  ],
  [
    'the module in a Plan',
    // @ts-expect-error: would let a document choose what is loaded.
    (): Pick<ImportPlan, 'from'> => ({ from: said }),
    (): Pick<ImportPlan, 'from'> => ({ from: ownPath`./${fileNameText(said)}.js` }),
  ],
  [
    'a bare value in a Plan that is quoted already',
    // @ts-expect-error: an emitter would quote it a second time.
    (): Pick<OperationPlan, 'action'> => ({ action: stringText(said) }),
    (): Pick<OperationPlan, 'action'> => ({ action: said }),
  ],
  [
    'a text that is quoted twice',
    // @ts-expect-error: is quoted already.
    () => stringText(stringText(said)),
    () => stringText(said),
  ],
  [
    'a value with a text in it that is quoted already',
    // @ts-expect-error: is quoted already.
    () => valueText({ a: stringText(said) }, 0, 0),
    () => valueText({ a: said }, 0, 0),
  ],
  [
    'a text of a document between words of ours',
    // @ts-expect-error: is not quoted.
    () => code`const a = ${said};`,
    () => code`const a = ${stringText(said)};`,
  ],
  [
    'a template without a tag',
    // @ts-expect-error: gives any string.
    (): Code => `const a = ${stringText(said)};`,
    (): Code => code`const a = ${stringText(said)};`,
  ],
  [
    'code and a string added up',
    // @ts-expect-error: gives any string.
    (): Code => stringText(said) + said,
    (): Code => code`${stringText(said)}${stringText(said)}`,
  ],
  [
    'code that was cut',
    // @ts-expect-error: a part of a token is none.
    (): Code => stringText(said).slice(1),
    (): Code => stringText(said.slice(1)),
  ],
  [
    'texts that are joined',
    // @ts-expect-error: are not quoted.
    () => joinCode([said], code`, `),
    () => joinCode([stringText(said)], code`, `),
  ],
  [
    'a comment between words of ours',
    // @ts-expect-error: is not quoted.
    (): Doc => ownDoc`@throws {${said}}`,
    (): Doc => ownDoc`@throws {${nameText(said, ownName`Error`)}}`,
  ],
  [
    'code in a comment, which may end it',
    // @ts-expect-error: is quoted for another place.
    (): Doc => ownDoc`${stringText(said)}`,
    (): Doc => ownDoc`${planDoc([said], 0)}`,
  ],
  [
    'text of a document between Markdown of ours',
    // @ts-expect-error: is not quoted.
    () => ownMarkdown`- ${said}`,
    () => ownMarkdown`- ${markdownText(said)}`,
  ],
  [
    'the name of a file',
    // @ts-expect-error: would let a document choose where it is written.
    () => ownFileName`a-${said}`,
    () => ownFileName`a-${fileNameText(said)}`,
  ],
  [
    'the path of a file',
    // @ts-expect-error: would let a document choose where it is written.
    (): Pick<EmittedFile, 'path'> => ({ path: `src/${said}.ts` }),
    (): Pick<EmittedFile, 'path'> => ({ path: ownPath`src/${fileNameText(said)}.ts` }),
  ],
  [
    'what a file holds',
    // @ts-expect-error: is not quoted.
    (): Pick<EmittedFile, 'content'> => ({ content: `// ${said}` }),
    (): Pick<EmittedFile, 'content'> => ({ content: code`// ${stringText(said)}` }),
  ],
])('%s does not compile; its quoted twin does', (_, forgotten, meant) => {
  expect(forgotten).toBeInstanceOf(Function);
  expect(meant).not.toThrow();
});
