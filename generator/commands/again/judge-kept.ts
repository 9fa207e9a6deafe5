import { makeRecord } from '../../amend/record/make-record.js';
import { baseBytes, type RecordBytes } from '../../amend/record/record-bytes.js';
import { RunRecorder } from '../../amend/record/run-recorder.js';
import type { Inputs } from '../../1-read/index.js';
import type { EarlyStage } from '../../6-write/index.js';
import type { RunCache } from '../../cache/run-cache.js';
import type { GenerateRun, JudgedApi } from '../../judge/judge.js';
import type { Judged } from '../../judge/judge-messages.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Plan } from '../../model/plan.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Options } from '../../options.js';
import { JudgeAnew } from '../run/judge-anew.js';
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
  readonly #anew: JudgeAnew;
  readonly #recorder = new RunRecorder();
  #amended: AmendedRun | null = null;
  #judged: JudgedApi | null = null;
  /** What was made of it while files were printed. */
  #made: { readonly record: RecordBytes | null } | null = null;

  constructor(
    cache: RunCache,
    before: Before,
    options: Options,
    documents: Inputs['documents'],
    stages: Partial<GenerateRun>,
    early: EarlyStage | null,
  ) {
    this.#cache = cache;
    this.#before = before;
    this.#options = options;
    this.#documents = documents;
    this.#stages = stages;
    const { memory, hear } = this.#recorder;
    this.#anew = new JudgeAnew(options, documents, { ...stages, memory, hear }, early);
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
    this.#judged = this.#anew.judge(read);
    return this.#judged;
  }

  async emit(plan: Plan): Promise<readonly GeneratedFile[]> {
    if (this.#amended === null) {
      return this.#anew.emit(plan, () => {
        this.#made = { record: this.#recordAnew() };
      });
    }
    // It brings the printer along.
    const { emitAmended } = await import('../../generate.js');
    return emitAmended(plan, this.#amended.before, this.#stages, this.#options.limits);
  }

  /** For the next run, if it may need one. */
  record(): RecordBytes | null {
    if (this.#amended !== null) return this.#amended.record;
    return this.#made === null ? this.#recordAnew() : this.#made.record;
  }

  #recordAnew(): RecordBytes | null {
    const { api = null, plan = null } = this.#judged ?? {};
    if (api === null || plan === null) return null;
    const base = makeRecord(this.#recorder, this.#documents, api, plan);
    return base === null ? null : baseBytes(base);
  }
}
