import { parseArgs } from 'node:util';
import { CommandError } from '../model/command-error.js';
import type { Technique } from '../model/technique.js';
import {
  defaults,
  diffReporters,
  failures,
  reporters,
  type DiffOptions,
  type Options,
} from '../options.js';
import { parseLimitOptions } from './limit-option.js';
import { parseRuleName, parseRuleOptions } from './rule-option.js';

export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'explain'; readonly rule: string | null }
  | { readonly kind: 'generate' | 'check' | 'watch' | 'init'; readonly options: Options }
  | { readonly kind: 'diff'; readonly options: DiffOptions };

const known = {
  docs: { type: 'string' },
  out: { type: 'string' },
  root: { type: 'string' },
  dialect: { type: 'string' },
  strict: { type: 'boolean' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  diff: { type: 'boolean' },
  fix: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  limit: { type: 'string', multiple: true },
  reporter: { type: 'string' },
  explain: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof known;

interface CommandWords {
  readonly options: readonly OptionName[];
  /** Why an option that other commands know is none of this one; by its name. */
  readonly refused: ReadonlyMap<OptionName, string>;
}

const reading = ['docs', 'root', 'dialect', 'strict', 'rule', 'limit', 'reporter'] as const;
const writesNothing = 'check writes nothing, so there is nothing to --force';
const alwaysDry = 'check writes nothing anyway; --dry-run is for generate';
const fixesNothing = 'check writes nothing: `sdkdown generate --fix` mends the pages';
const draftsOnly = 'init writes `_api.md` beside the pages, where there is none yet';

const commands = {
  generate: {
    options: [...reading, 'out', 'force', 'dry-run', 'diff', 'fix', 'no-cache'],
    refused: new Map(),
  },
  check: {
    options: [...reading, 'out', 'diff', 'no-cache'],
    refused: new Map([
      ['force', writesNothing],
      ['dry-run', alwaysDry],
      ['fix', fixesNothing],
    ]),
  },
  watch: { options: [...reading, 'out', 'force'], refused: new Map() },
  init: {
    options: reading,
    refused: new Map([
      ['out', draftsOnly],
      ['force', draftsOnly],
    ]),
  },
  diff: {
    options: ['docs', 'root', 'dialect', 'limit', 'reporter', 'fail-on'],
    refused: new Map(),
  },
} as const satisfies Record<string, CommandWords>;

type CommandName = keyof typeof commands;

const remedy = '`sdkdown --help` shows all that there is';

/**
 * @param words what follows the program's name
 * @param without the techniques that the environment switches off
 * @throws {CommandError}
 */
export function parseCommandLine(
  words: readonly string[],
  without: readonly Technique[] = defaults.without,
): Command {
  // Not strict: the sentences of node:util name the option, but no remedy.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [checkOption(token)] : []));
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (given.includes('explain')) return parseExplain(textOf(values.explain), given, positionals);
  const [word, ...rest] = positionals;
  if (word === undefined) throw new CommandError(`no command: ${remedy}`);
  if (!isCommandName(word)) throw new CommandError(`unknown command ${quote(word)}: ${remedy}`);
  const surplus = rest[word === 'diff' ? 2 : 0];
  if (surplus !== undefined) {
    throw new CommandError(`unexpected ${quote(surplus)} after ${word}: ${remedy}`);
  }
  for (const name of given) checkFit(word, name);
  if (values.fix === true && values['dry-run'] === true) {
    throw new CommandError('--dry-run writes nothing, and --fix mends pages: choose one of them');
  }
  if (word === 'diff') {
    const [old, next = null] = rest;
    if (old === undefined) {
      throw new CommandError('diff what? `sdkdown diff OLD NEW`, each a folder or a git revision');
    }
    return {
      kind: word,
      options: {
        old,
        new: next,
        docs: textOf(values.docs) ?? defaults.docs,
        root: textOf(values.root) ?? defaults.root,
        dialect: textOf(values.dialect) ?? defaults.dialect,
        limits: parseLimitOptions(textsOf(values.limit)),
        reporter: oneOf(diffReporters, values.reporter, '--reporter') ?? 'pretty',
        failOn: oneOf(failures, values['fail-on'], '--fail-on') ?? 'breaking',
      },
    };
  }
  return {
    kind: word,
    options: {
      docs: textOf(values.docs) ?? defaults.docs,
      out: textOf(values.out) ?? defaults.out,
      root: textOf(values.root) ?? defaults.root,
      dialect: textOf(values.dialect) ?? defaults.dialect,
      strict: values.strict === true || defaults.strict,
      force: values.force === true || defaults.force,
      dryRun: values['dry-run'] === true || defaults.dryRun,
      diff: values.diff === true || defaults.diff,
      without: values['no-cache'] === true ? [...without, 'cache'] : without,
      severities: parseRuleOptions(textsOf(values.rule)),
      limits: parseLimitOptions(textsOf(values.limit)),
      reporter: oneOf(reporters, values.reporter, '--reporter') ?? defaults.reporter,
      fix: values.fix === true || defaults.fix,
    },
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): OptionName {
  if (!isOptionName(name)) throw new CommandError(`unknown option ${quote(rawName)}: ${remedy}`);
  const { type } = known[name];
  if (type === 'boolean' && value !== undefined) {
    throw new CommandError(`${rawName} takes no value: ${remedy}`);
  }
  // `--docs --strict` forgot the folder; `--docs=--strict` means it.
  const absent = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  // `--explain` alone lists the rules.
  if (type === 'string' && name !== 'explain' && absent) {
    throw new CommandError(`${rawName} needs a value: ${remedy}`);
  }
  return name;
}

function checkFit(command: CommandName, option: OptionName): void {
  const { options, refused }: CommandWords = commands[command];
  if (options.includes(option)) return;
  throw new CommandError(refused.get(option) ?? `${command} has no --${option}: ${remedy}`);
}

function parseExplain(
  rule: string | null,
  given: readonly OptionName[],
  [word]: readonly string[],
): Command {
  const other = given.find((name) => name !== 'explain');
  const surplus = word ?? (other === undefined ? undefined : `--${other}`);
  if (surplus !== undefined) {
    throw new CommandError(`unexpected ${quote(surplus)} with --explain: ${remedy}`);
  }
  return { kind: 'explain', rule: rule === null || rule === '' ? null : parseRuleName(rule) };
}

function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(known, name);
}

function oneOf<Word extends string>(
  words: readonly Word[],
  value: string | boolean | undefined,
  option: string,
): Word | null {
  const word = words.find((known) => known === value);
  if (word !== undefined || value === undefined) return word ?? null;
  throw new CommandError(`unknown ${option} ${quote(String(value))}: there is ${words.join(', ')}`);
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(values: readonly (string | boolean)[] | undefined): readonly string[] {
  return (values ?? []).filter((value) => typeof value === 'string');
}

function quote(word: string): string {
  return `\`${word}\``;
}
