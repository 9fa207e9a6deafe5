import { parseArgs } from 'node:util';
import { CommandError } from './model/command-error.js';
import { defaults, type Options } from './options.js';

export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'generate' | 'check' | 'init'; readonly options: Options };

const known = {
  docs: { type: 'string' },
  out: { type: 'string' },
  root: { type: 'string' },
  dialect: { type: 'string' },
  strict: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const remedy = '`sdkdown --help` shows all that there is';

/**
 * @param words what follows the program's name
 * @throws {CommandError}
 */
export function parseCommandLine(words: readonly string[]): Command {
  // Not strict: the sentences of node:util name the option, but no remedy.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token);
  }
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [kind, surplus] = positionals;
  if (kind === undefined) throw new CommandError(`no command: ${remedy}`);
  if (kind !== 'generate' && kind !== 'check' && kind !== 'init') {
    throw new CommandError(`unknown command ${quote(kind)}: ${remedy}`);
  }
  if (surplus !== undefined) {
    throw new CommandError(`unexpected ${quote(surplus)} after ${kind}: ${remedy}`);
  }
  if (kind === 'check' && values.force === true) {
    throw new CommandError('check writes nothing, so there is nothing to --force');
  }
  if (kind === 'init' && (values.force === true || values.out !== undefined)) {
    throw new CommandError('init writes `_api.md` beside the pages, where there is none yet');
  }
  return {
    kind,
    options: {
      docs: textOf(values.docs) ?? defaults.docs,
      out: textOf(values.out) ?? defaults.out,
      root: textOf(values.root) ?? defaults.root,
      dialect: textOf(values.dialect) ?? defaults.dialect,
      strict: values.strict === true || defaults.strict,
      force: values.force === true || defaults.force,
    },
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  const option = new Map<string, { readonly type: string }>(Object.entries(known)).get(name);
  if (option === undefined) throw new CommandError(`unknown option ${quote(rawName)}: ${remedy}`);
  if (option.type === 'boolean' && value !== undefined) {
    throw new CommandError(`${rawName} takes no value: ${remedy}`);
  }
  // `--docs --strict` forgot the folder; `--docs=--strict` means it.
  const absent = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  if (option.type === 'string' && absent) {
    throw new CommandError(`${rawName} needs a value: ${remedy}`);
  }
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function quote(word: string): string {
  return `\`${word}\``;
}
