import type {
  Channel,
  KeptRecord,
  KeptRun,
  KeptWords,
  Printed,
} from '../../model/outcome/kept-run.js';

/** As `run-cache.ts` makes it; never one that leads elsewhere. */
const packName = /^[0-9a-f]{32}\.[0-9a-f-]{36}\.pack$/;

const channels: readonly Channel[] = ['print', 'data', 'tell'];

/** `null` for what is no kept run, such as one of another version. */
export function parseKeptRun(value: unknown): KeptRun | null {
  return isKeptRun(value) ? value : null;
}

export function parseKeptWords(value: unknown): KeptWords | null {
  return isKeptWords(value) ? value : null;
}

function isKeptRun(value: unknown): value is KeptRun {
  return (
    isRecord(value) &&
    areTexts(value, ['build', 'program', 'places', 'docs', 'documents', 'schemas']) &&
    areTexts(value, ['missing', 'asked', 'hash']) &&
    typeof value['pack'] === 'string' &&
    packName.test(value['pack']) &&
    Array.isArray(value['parts']) &&
    isKeptRecord(value['record']) &&
    (value['made'] === null || typeof value['made'] === 'string') &&
    isPrintedList(value['printed'])
  );
}

function isKeptRecord(value: unknown): value is KeptRecord | null {
  return value === null || (isRecord(value) && Array.isArray(value['sizes']));
}

function isKeptWords(value: unknown): value is KeptWords {
  return (
    isRecord(value) &&
    areTexts(value, ['start', 'run', 'paths', 'out']) &&
    typeof value['apart'] === 'boolean' &&
    (value['exitCode'] === 0 || value['exitCode'] === 1) &&
    isPrintedList(value['printed'])
  );
}

function areTexts(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string');
}

function isPrintedList(value: unknown): value is readonly Printed[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item) =>
        isRecord(item) &&
        channels.some((channel) => channel === item['channel']) &&
        typeof item['text'] === 'string',
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
