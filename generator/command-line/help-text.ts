import { defaults } from '../options.js';

export const helpText = `sdkdown: Markdown API docs in, typed and tested TypeScript SDK out.

  sdkdown generate   write the SDK
  sdkdown check      what generate would change; writes nothing
  sdkdown watch      generate again whenever a page changes
  sdkdown init       draft _api.md for pages that lack it
  sdkdown diff OLD [NEW]
                     what changed in the API, and what that asks of its version; each is a
                     folder, a git revision (main), or REVISION:FOLDER; NEW is --docs as it is

  --docs DIR         the documents (${defaults.docs})
  --out DIR          the SDK (${defaults.out})
  --root DIR         how far up links of documents may lead (the documents' own folder)
  --strict           warnings stop the writing, as errors do
  --dialect NAME     how the pages are written (each page shows it)
  --fix              generate only: mend pages where a message knows how
  --rule RULE=SEVERITY  error, warning, info or off; may be given more than once
  --limit NAME=NUMBER   how much of a document is read (--explain over-limit)
  --reporter NAME    pretty (for people), json, sarif or github
  --explain [RULE]   what a rule wants, or all rules
  --force            generate and watch: overwrite files that were edited, or are not sdkdown's
  --dry-run          generate only: what it would write; writes nothing, and exits as it would
  --diff             generate and check: the lines that differ, as a patch
  --no-cache         generate and check: make all again, and keep nothing for the next run
  --reporter NAME    diff only: pretty, markdown for a pull request, or json
  --fail-on WHAT     diff only: breaking (as it is), additive, any, version, never
  --help, --version

Exit code: 0 done, 1 a document is wrong, check found a difference or diff what it fails on,
2 the command is wrong, 70 a bug in sdkdown.
`;
