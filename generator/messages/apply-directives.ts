import {
  directiveWithoutRule,
  invalidDirective,
  unchangeableRule,
  unknownRule,
  unusedDirective,
} from '../diagnostics.js';
import type { Directive } from '../model/messages/controls.js';
import type { Message, Report } from '../model/messages.js';
import { isUnchangeable, ruleNames } from '../rule-names.js';

/** A rule that a comment turns off in some lines of its document. */
interface Silence {
  readonly directive: Directive;
  readonly rule: string;
  last: number;
  /** Until a comment turns it on again. */
  isOpen: boolean;
  used: boolean;
}

const directiveNames = ['disable-next-line', 'disable-line', 'disable', 'enable'];

/** The messages that no comment silences. Reports comments that are wrong, or silence nothing. */
export function applyDirectives(
  messages: readonly Message[],
  directives: readonly Directive[],
  report: Report,
): readonly Message[] {
  const silences: Silence[] = [];
  for (const directive of directives) {
    if (!directiveNames.includes(directive.name)) {
      report(directive.source, invalidDirective(directive.name, directiveNames));
    } else if (directive.name === 'enable') closeSilences(silences, directive, report);
    else silences.push(...openSilences(directive, report));
  }
  const told = messages.filter((message) => {
    const hits = silences.filter((silence) => isSilenced(message, silence));
    for (const hit of hits) hit.used = true;
    return hits.length === 0;
  });
  for (const directive of directives) {
    const own = silences.filter((silence) => silence.directive === directive);
    reportIdle(
      directive,
      own.filter(({ used }) => !used).map(({ rule }) => rule),
      report,
    );
  }
  return told;
}

function openSilences(directive: Directive, report: Report): readonly Silence[] {
  const { name, lines, source } = directive;
  if (directive.rules.length === 0) report(source, directiveWithoutRule(name));
  return knownRules(directive, report).flatMap((rule) => {
    if (isUnchangeable(rule)) report(source, unchangeableRule(rule));
    const isOpen = name === 'disable';
    return isUnchangeable(rule) ? [] : [{ directive, rule, last: lines.last, isOpen, used: false }];
  });
}

/** Without names it turns all on again. */
function closeSilences(silences: readonly Silence[], directive: Directive, report: Report): void {
  const { source, rules } = directive;
  const open = silences.filter(
    (silence) => silence.isOpen && silence.directive.source.document === source.document,
  );
  const closed = open.filter(({ rule }) => rules.length === 0 || rules.includes(rule));
  for (const silence of closed) {
    silence.isOpen = false;
    silence.last = source.start.line;
  }
  const idle = knownRules(directive, report).filter(
    (rule) => !closed.some((silence) => silence.rule === rule),
  );
  if (rules.length === 0 && closed.length === 0) report(source, unusedDirective(directive, []));
  reportIdle(directive, idle, report);
}

function knownRules({ rules, source }: Directive, report: Report): readonly string[] {
  return rules.filter((rule) => {
    const isKnown = ruleNames.includes(rule);
    if (!isKnown) report(source, unknownRule(rule, ruleNames));
    return isKnown;
  });
}

function reportIdle(directive: Directive, idle: readonly string[], report: Report): void {
  if (idle.length > 0) report(directive.source, unusedDirective(directive, idle));
}

function isSilenced({ rule, source: { document, start } }: Message, silence: Silence): boolean {
  const { source, lines } = silence.directive;
  const isBelow = lines.first <= start.line && start.line <= silence.last;
  return silence.rule === rule && source.document === document && isBelow;
}
