import { makeRecord } from '../../amend/make-record.js';
import { RunRecorder } from '../../amend/run-recorder.js';
import type { Inputs } from '../../1-read/index.js';
import type { RunCache } from '../../cache/run-cache.js';
import { emitAmended, emitPlan } from '../../generate.js';
import { judge, type GenerateRun, type Judged, type JudgedApi } from '../../judge/judge.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Plan } from '../../model/plan.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Options } from '../../options.js';
import type { Known } from '../run-inputs.js';
import { amendRun, type AmendedRun } from './amend-run.js';
import type { Before } from './keep-run.js';

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

  get isAmended(): boolean {
    return this.#amended !== null;
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

  emit(plan: Plan): readonly GeneratedFile[] {
    if (this.#amended === null) return emitPlan(plan, this.#stages);
    return emitAmended(plan, this.#amended.before, this.#stages);
  }

  /** For the next run, if it may need one. */
  record(): string | null {
    if (this.#amended !== null) return JSON.stringify(this.#amended.record);
    const { api = null, plan = null } = this.#judged ?? {};
    if (api === null || plan === null) return null;
    return makeRecord(this.#recorder, this.#documents, api, plan);
  }
}
