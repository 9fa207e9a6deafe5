import type { RuleSeverity } from './model/messages.js';

/** All that a rule may be set to, by the table Rules or by `--rule`. */
export const severities: readonly RuleSeverity[] = ['error', 'warning', 'info', 'off'];
