import type { ArtifactLocation, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Message, Severity } from '../../model/messages.js';
import type { RulePage } from '../../model/messages/rule-page.js';
import type { Source } from '../../model/source.js';
import { jsonText } from '../../text/terminal/json-text.js';

/** Where the documents are, and what is known of the rules. */
export interface SarifSurroundings {
  /** Of the working directory, as a URL with a slash at its end. */
  readonly root: string;
  /** A document's URL, relative to `root` where it stands below it. */
  readonly urlOf: (document: string) => string;
  readonly pageOf: (rule: string) => RulePage;
  readonly version: string;
}

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function printSarif(messages: readonly Message[], surroundings: SarifSurroundings): string {
  const { root, urlOf, pageOf, version } = surroundings;
  const rules = [...new Set(messages.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sdkdown',
            semanticVersion: version,
            rules: rules.map((rule) => sarifRule(rule, pageOf(rule))),
          },
        },
        originalUriBaseIds: { SRCROOT: { uri: root } },
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) =>
          sarifResult(
            message,
            rules.indexOf(message.rule),
            locationOf(urlOf(message.source.document)),
          ),
        ),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

function sarifRule(id: string, { summary, text }: RulePage): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text, markdown: text },
  };
}

function sarifResult(
  message: Message,
  ruleIndex: number,
  artifactLocation: ArtifactLocation,
): Result {
  const { rule, severity, reason, note, source, fix } = message;
  const result: Result = {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: messageText(`${reason}. ${note}`) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(source) } }],
  };
  if (fix === null) return result;
  const replacement = { deletedRegion: regionOf(fix.source), insertedContent: { text: fix.text } };
  return {
    ...result,
    fixes: [
      {
        description: { text: messageText(fix.title) },
        artifactChanges: [{ artifactLocation, replacements: [replacement] }],
      },
    ],
  };
}

/** A relative URL is one below the root. */
function locationOf(uri: string): ArtifactLocation {
  return /^[a-z]+:/i.test(uri) ? { uri } : { uri, uriBaseId: 'SRCROOT' };
}

function regionOf({ start, end }: Source): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** What would be a place for an argument or a link is words here. */
function messageText(text: string): string {
  const parts = text.replace(/\{(\d+)\}/g, '{{$1}}').split(']');
  return parts
    .map((part, index) =>
      parts[index + 1]?.startsWith('(') === true ? part.replaceAll('[', String.raw`\[`) : part,
    )
    .join(']');
}
