import type { GeneratedFile } from '../model/generated-file.js';
import type { Channel, KeptRun, Question } from '../model/outcome/kept-run.js';

const channels: readonly Channel[] = ['print', 'data', 'tell'];

/** What is no kept run is `null`: a file that somebody edited is as good as none. */
export function parseKeptRun(text: string): KeptRun | null {
  const value = parseJson(text);
  return isKeptRun(value) ? value : null;
}

export function parseKeptFiles(text: string): readonly GeneratedFile[] | null {
  const value = parseJson(text);
  return isListOf(value, isGeneratedFile) ? value : null;
}

function isKeptRun(value: unknown): value is KeptRun {
  return (
    isRecord(value) &&
    typeof value['build'] === 'string' &&
    typeof value['documents'] === 'string' &&
    isListOf(value['questions'], isQuestion) &&
    typeof value['answers'] === 'string' &&
    isListOf(value['printed'], isPrinted) &&
    (value['prints'] === null || isListOf(value['prints'], isPrint)) &&
    typeof value['files'] === 'string'
  );
}

function isQuestion(value: unknown): value is Question {
  return isRecord(value) && ['document', 'path'].every((key) => typeof value[key] === 'string');
}

function isPrinted(value: unknown): value is KeptRun['printed'][number] {
  return (
    isRecord(value) &&
    channels.some((channel) => channel === value['channel']) &&
    typeof value['text'] === 'string'
  );
}

function isPrint(value: unknown): value is NonNullable<KeptRun['prints']>[number] {
  return isRecord(value) && typeof value['path'] === 'string' && typeof value['hash'] === 'string';
}

function isGeneratedFile(value: unknown): value is GeneratedFile {
  return (
    isRecord(value) && typeof value['path'] === 'string' && typeof value['content'] === 'string'
  );
}

function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
