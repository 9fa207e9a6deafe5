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
import { Silences } from './silences.js';

const directiveNames = ['disable-next-line', 'disable-line', 'disable', 'enable'];

/** The messages that no comment silences. Reports comments that are wrong, or silence nothing. */
export function applyDirectives(
  messages: readonly Message[],
  directives: readonly Directive[],
  report: Report,
): readonly Message[] {
  const silences = new Silences();
  for (const directive of directives) {
    if (!directiveNames.includes(directive.name)) {
      report(directive.source, invalidDirective(directive.name, directiveNames));
    } else if (directive.name === 'enable') closeSilences(silences, directive, report);
    else openSilences(silences, directive, report);
  }
  const told = silences.withoutSilenced(messages);
  for (const directive of directives) reportIdle(directive, silences.idleOf(directive), report);
  return told;
}

function openSilences(silences: Silences, directive: Directive, report: Report): void {
  const { name, source } = directive;
  if (directive.rules.length === 0) report(source, directiveWithoutRule(name));
  for (const rule of knownRules(directive, report)) {
    if (isUnchangeable(rule)) report(source, unchangeableRule(rule));
    else silences.open(directive, rule);
  }
}

/** Without names it turns all on again. */
function closeSilences(silences: Silences, directive: Directive, report: Report): void {
  const { source, rules } = directive;
  const closed = silences.close(directive);
  const idle = knownRules(directive, report).filter((rule) => !closed.has(rule));
  if (rules.length === 0 && closed.size === 0) report(source, unusedDirective(directive, []));
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
