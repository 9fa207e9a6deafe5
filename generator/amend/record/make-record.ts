import type { VFile } from 'vfile';
import { anchorsIn, objectKeys } from '../../2-parse/index.js';
import { checkedApi } from '../../3-check/index.js';
import { leanPlan } from '../../4-plan/index.js';
import type { Recorded } from '../../incremental/recorded.js';
import type { Api } from '../../model/api.js';
import type { Plan } from '../../model/plan.js';
import { recordSchemas } from '../schemas/schema-record.js';
import { holdsHugeNumber } from '../huge-number.js';
import { isExact } from '../../incremental/is-exact.js';
import { jsonBytes } from './json-bytes.js';
import type { ToldOfRun } from './run-recorder.js';

/** What a run did. */
export interface RecordedRun {
  /** Those of a memory. */
  readonly slots: ReadonlyMap<string, Recorded>;
  readonly told: Pick<ToldOfRun, 'parsed' | 'checked'>;
}

/** The JSON of a RunRecord; `null` where JSON cannot say all that the documents say. */
export function makeRecord(
  { slots, told }: RecordedRun,
  documents: readonly VFile[],
  api: Api,
  plan: Plan,
): Buffer | null {
  const [, companion] = [...slots].find(([slot]) => slot.startsWith('companion ')) ?? [];
  const placing = fieldsOf(companion?.value);
  if (placing === null) return null;
  const texts = documents.filter(({ path }) => !path.endsWith('/_schemas.md'));
  if (texts.some(holdsHugeNumber)) return null;
  const { outlines, ...facts } = api;
  const pages = outlines.map((outline) => pageOf(outline, slots));
  // A page that asks for a file first is told what is wrong there; that is not its own.
  const own = new Set(
    pages.flatMap(({ text, page }) => [...text, ...page].map((words) => words[1])),
  );
  const record = {
    pages,
    others: told.parsed.filter(([, diagnostic]) => !own.has(diagnostic)),
    api: { ...facts, schemas: checkedApi(api).schemas },
    checked: told.checked,
    companion: {
      placements: placing['placements'],
      mediaTypes: placing['mediaTypes'],
      globalParameters: placing['globalParameters'],
    },
    objects: objectKeys(api.schemas),
    plan: leanPlan(plan),
    answers: answersIn(slots),
    schemas: recordSchemas(slots.get('schema facts')?.value, api.schemas),
  };
  // As far as to the single page, and the plan of one.
  return jsonBytes(record, 3);
}

function pageOf(
  outline: Api['outlines'][number],
  slots: ReadonlyMap<string, Recorded>,
): { readonly text: ToldWords; readonly page: ToldWords } & Readonly<Record<string, unknown>> {
  const { document } = outline;
  const page = slots.get(`resources of ${document}`);
  const names = fieldsOf(slots.get(`mentions in ${document}`)?.value)?.['names'];
  return {
    document,
    links: slots.get(`links in ${document}`)?.value,
    anchors: [...anchorsIn({ headings: outline.headings, names: textsIn(names) })],
    asks: (page?.trace ?? []).flatMap(({ name, words, answer, kind }) =>
      kind === 'ask' && schemaQuestions.has(name)
        ? [[name, words, answer === undefined ? [] : [answer]]]
        : [],
    ),
    text: toldIn(slots.get(`text of ${document}`)),
    page: toldIn(page),
    outline: JSON.stringify(outline),
  };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

const schemaQuestions: ReadonlySet<string> = new Set(['slugs', 'linked', 'example']);

type ToldWords = readonly (readonly unknown[])[];

function toldIn(slot: Recorded | undefined): ToldWords {
  return (slot?.trace ?? []).flatMap(({ name, words }) => (name === 'report' ? [words] : []));
}

/** Each once; of types that lead to no schema, whether somebody gave them a name. */
function answersIn(slots: ReadonlyMap<string, Recorded>): readonly (readonly unknown[])[] {
  const answers = new Map<string, readonly unknown[]>();
  for (const [slot, { trace }] of slots) {
    if (!slot.startsWith('resource ')) continue;
    for (const { name, words, answer } of trace) {
      const question = JSON.stringify([name, words]);
      const isPlain = !/"kind":"(?:reference|object|tuple|intersection|union)"/.test(question);
      if (isPlain && name !== 'fileOf') continue;
      if (!answers.has(question) && isExact(answer)) answers.set(question, [name, words, answer]);
    }
  }
  return [...answers.values()];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return isFields(value) ? value : null;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
