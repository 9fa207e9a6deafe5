import type { VFile } from 'vfile';
import { isSameFile, type Inputs } from '../../1-read/index.js';
import { isOfSchemas } from '../../amend/amend-page.js';
import { amend, amendEdited, type Amended } from '../../amend/amend.js';
import { makeRecord } from '../../amend/record/make-record.js';
import { baseBytes, readRecord } from '../../amend/record/record-bytes.js';
import type { RunRecord } from '../../amend/record/run-record.js';
import { ToldOfRun } from '../../amend/record/run-recorder.js';
import type { EditedDocument } from '../../amend/schemas/find-edit.js';
import { Recording, type Answer } from '../../cache/recording.js';
import { createGeneratorMemory } from '../../incremental/generator-memory.js';
import { judge, type GenerateRun, type JudgedApi } from '../../judge/judge.js';
import type { Judged } from '../../judge/judge-messages.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Options } from '../../options.js';
import type { Known } from '../run/run-inputs.js';

/** A run that finished, and what it was made of. */
interface Finished {
  readonly documents: readonly VFile[];
  readonly answers: readonly Answer[];
  readonly record: RunRecord;
  readonly files: readonly GeneratedFile[];
}

/** One run after the other of the same folder: each is made of the last that finished, if it can be. */
export class WatchedJudge {
  readonly #options: Options;
  readonly #memory = createGeneratorMemory();
  #last: Finished | null = null;
  /** Makes the record of the last run, which nobody waits for. */
  #settle: (() => void) | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** To be called where there is time. */
  settle(): void {
    this.#settle?.();
    this.#settle = null;
  }

  next({ documents }: Inputs, stages: Partial<GenerateRun>): Known {
    this.settle();
    let amended: Amended | null = null;
    let anew: JudgedApi | null = null;
    const told = new ToldOfRun();
    const recording = new Recording();
    return {
      judge: (read): Judged => {
        amended = this.#amend(documents, recording.reader(read));
        if (amended !== null) return amended.judged;
        const run = { ...stages, memory: this.#memory, hear: told.hear };
        anew = judge(documents, this.#options, recording.reader(read), run);
        return anew;
      },
      emit: async (plan): Promise<readonly GeneratedFile[]> => {
        const { emitAmended, emitPlan } = await import('../../generate.js');
        const { answers } = recording;
        const { limits } = this.#options;
        if (amended?.record != null && this.#last !== null) {
          const { record, files: before } = this.#last;
          const files = emitAmended(plan, { plan: record.plan, files: before }, stages, limits);
          this.#last = { documents, answers, record: amended.record, files };
          return files;
        }
        const files = emitPlan(plan, stages, limits);
        const made = { documents, answers, files };
        this.#settle = () => {
          this.#last = anew === null ? null : this.#recorded(made, told, anew);
        };
        return files;
      },
    };
  }

  #amend(documents: readonly VFile[], read: ReadSchemaFile): Amended | null {
    const last = this.#last;
    if (last === null || last.documents.length !== documents.length) return null;
    // One that did not change is the same object.
    const changed = documents.filter((document, index) => document !== last.documents[index]);
    if (changed.some(({ path }) => !last.documents.some((known) => known.path === path))) {
      return null;
    }
    const edited = editedFiles(last.answers, read);
    if (edited === null) return null;
    for (const { path, value } of changed.filter((document) => isOfSchemas(document.path))) {
      const before = last.documents.find((known) => known.path === path)?.value;
      edited.set(path, { document: path, before: String(before), after: String(value) });
    }
    const [only, ...others] = edited.values();
    const paths = new Set(changed.map(({ path }) => path));
    if (only === undefined) return amend(last.record, documents, paths, this.#options);
    if (others.length > 0 || [...paths].some((path) => path !== only.document)) return null;
    return amendEdited(last.record, documents, only, read, this.#options);
  }

  #recorded(
    { documents, answers, files }: Omit<Finished, 'record'>,
    told: ToldOfRun,
    { api, plan }: JudgedApi,
  ): Finished | null {
    if (api === null || plan === null) return null;
    const base = makeRecord({ slots: this.#memory.slots(), told }, documents, api, plan);
    const read = base === null ? null : readRecord(baseBytes(base));
    return read === null ? null : { documents, answers, files, record: read.record };
  }
}

/** Schema files that say something else, by their paths; `null` where one came or went. */
function editedFiles(
  answers: readonly Answer[],
  read: ReadSchemaFile,
): Map<string, EditedDocument> | null {
  const edited = new Map<string, EditedDocument>();
  for (const { document, path, file } of answers) {
    const next = read(document, path);
    if (isSameFile(next, file)) continue;
    if (next.kind !== 'read' || file.kind !== 'read' || next.document !== file.document)
      return null;
    edited.set(file.document, { document: file.document, before: file.text, after: next.text });
  }
  return edited;
}
