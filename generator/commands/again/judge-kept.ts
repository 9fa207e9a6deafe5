import { makeRecord } from '../../amend/record/make-record.js';
import { baseBytes, type RecordBytes } from '../../amend/record/record-bytes.js';
import { RunRecorder } from '../../amend/record/run-recorder.js';
import type { Inputs } from '../../1-read/index.js';
import type { RunCache } from '../../cache/run-cache.js';
import { judge, type GenerateRun, type JudgedApi } from '../../judge/judge.js';
import type { Judged } from '../../judge/judge-messages.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Plan } from '../../model/plan.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Options } from '../../options.js';
import type { Known } from '../run/run-inputs.js';
import { amendRun, type AmendedRun } from './amend-run.js';
import type { Before } from './keep-run.js';
import type { KeptItems } from './kept-items.js';

/** Made of a kept run where that differs in a few pages, and else anew. */
export class KeptJudge implements Known {
  readonly #cache: RunCache;
  readonly #before: Before;
  readonly #options: Options;
  readonly #documents: Inputs['documents'];
  readonly #stages: Partial<GenerateRun>;
  readonly #recorder = new RunRecorder();
  #amended: AmendedRun | null = null;
  #judged: JudgedApi | null = null;

  constructor(
    cache: RunCache,
    before: Before,
    options: Options,
    documents: Inputs['documents'],
    stages: Partial<GenerateRun>,
  ) {
    this.#cache = cache;
    this.#before = before;
    this.#options = options;
    this.#documents = documents;
    this.#stages = stages;
  }

  /** What the kept run made; `null` where nothing is made of it. */
  get before(): AmendedRun['before'] | null {
    return this.#amended?.before ?? null;
  }

  /** What a run has of it that is kept. */
  get kept(): KeptItems | null {
    return this.#amended?.kept ?? null;
  }

  judge(read: ReadSchemaFile): Judged {
    const options = this.#options;
    const documents = this.#documents;
    this.#amended = amendRun(this.#cache, this.#before, options, documents, read);
    if (this.#amended !== null) return this.#amended.judged;
    const { memory, hear } = this.#recorder;
    this.#judged = judge(documents, options, read, { ...this.#stages, memory, hear });
    return this.#judged;
  }

  async emit(plan: Plan): Promise<readonly GeneratedFile[]> {
    // It brings the printer along.
    const { emitAmended, emitPlan } = await import('../../generate.js');
    const { limits } = this.#options;
    if (this.#amended === null) return emitPlan(plan, this.#stages, limits);
    return emitAmended(plan, this.#amended.before, this.#stages, limits);
  }

  /** For the next run, if it may need one. */
  record(): RecordBytes | null {
    if (this.#amended !== null) return this.#amended.record;
    const { api = null, plan = null } = this.#judged ?? {};
    if (api === null || plan === null) return null;
    const base = makeRecord(this.#recorder, this.#documents, api, plan);
    return base === null ? null : baseBytes(base);
  }
}
