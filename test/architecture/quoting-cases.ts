import { checkPredicates, checkPrinters, checkTags, checkVouchers } from './quoting.js';
import { file, type RuleCase } from './rule-case.js';
import { checkTemplates } from './texts.js';

/** Nobody but the quoting functions calls a text quoted. */
export const quotingCases: readonly RuleCase[] = [
  [
    'a string is called quoted outside of generator/text',
    checkVouchers,
    file('generator/5-emit/a/b.ts', "import { asCode } from '../../text/vouch.js';"),
    file('generator/text/b.ts', "import { asCode } from './vouch.js';"),
  ],
  [
    'output of another printer is called quoted',
    checkPrinters,
    file('generator/4-plan/b.ts', "import { codePrinter } from '../text/printers.js';"),
    file('generator/5-emit/template.ts', "import { codePrinter } from '../text/printers.js';"),
  ],
  [
    'a tag is called as a function',
    checkTags,
    file('generator/5-emit/b.ts', "import { code } from '../text/tags.js'; code(words);"),
    file('generator/5-emit/b.ts', "import { code, joinCode } from '../text/tags.js'; code`a`;"),
  ],
  [
    'a tag is handed over as a function',
    checkTags,
    file('generator/4-plan/b.ts', "import { ownName as x } from '../text/tags.js'; use(x);"),
    file('generator/4-plan/b.ts', "import { joinCode } from '../text/tags.js'; use(joinCode);"),
  ],
  [
    'a predicate makes a string a quoted one',
    checkPredicates,
    file('generator/text/b.ts', 'function is(x: string): x is Code { return true; }'),
    file('generator/text/vouch.ts', 'function is(x: string): x is Code { return true; }'),
  ],
  [
    'an assertion makes a string a quoted one',
    checkPredicates,
    file('generator/4-plan/b.ts', 'function is(x: unknown): asserts x is readonly Doc[] {}'),
    file('generator/4-plan/b.ts', 'function is(x: unknown): asserts x is readonly string[] {}'),
  ],
  ...["test('does {{name}}', run);", '/** Does {{name}}. */', ' * {{b}}', '{{aMarkdown}}'].map(
    (text): RuleCase => [
      `a template has ${text}`,
      checkTemplates,
      file('templates/client/b.hbs', text),
      file('templates/client/b.hbs', "test({{text}}, 'b'); // does {it}"),
    ],
  ),
  ...['# {{title}}', '```ts\nconst a = {{aMarkdown}};\n```', '```\n```\n`{{a}}`'].map(
    (text): RuleCase => [
      `a page has ${text}`,
      checkTemplates,
      file('templates/readme/b.hbs', text),
      file('templates/readme/b.hbs', '# {{aMarkdown}}\n\n```ts\nconst a = {{b}};\n```\n'),
    ],
  ),
];
