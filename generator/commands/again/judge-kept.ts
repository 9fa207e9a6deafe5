import { makeRecord } from '../../amend/record/make-record.js';
import { baseBytes, type RecordBytes } from '../../amend/record/record-bytes.js';
import { RunRecorder } from '../../amend/record/run-recorder.js';
import { PrintingThread } from '../../apart/printing-thread.js';
import type { Inputs } from '../../1-read/index.js';
import type { EarlyStage } from '../../6-write/index.js';
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
  readonly #early: EarlyStage | null;
  readonly #recorder = new RunRecorder();
  #amended: AmendedRun | null = null;
  #judged: JudgedApi | null = null;
  #thread: PrintingThread | null = null;
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
    this.#early = early;
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
    this.#thread = options.without.includes('thread') ? null : new PrintingThread();
    const planned = this.#thread?.planned ?? ((): undefined => undefined);
    this.#judged = judge(documents, options, read, { ...this.#stages, memory, hear, planned });
    return this.#judged;
  }

  async emit(plan: Plan): Promise<readonly GeneratedFile[]> {
    const { limits } = this.#options;
    const printed = await this.#printApart(plan);
    if (printed !== null) return printed;
    // It brings the printer along.
    const { emitAmended, emitPlan } = await import('../../generate.js');
    if (this.#amended === null) return emitPlan(plan, this.#stages, limits);
    return emitAmended(plan, this.#amended.before, this.#stages, limits);
  }

  /** For the next run, if it may need one. */
  record(): RecordBytes | null {
    if (this.#amended !== null) return this.#amended.record;
    return this.#made === null ? this.#recordAnew() : this.#made.record;
  }

  /** `null` where nothing comes of it. */
  async #printApart(plan: Plan): Promise<readonly GeneratedFile[] | null> {
    if (this.#thread === null) return null;
    this.#stages.progress?.('emit', 0, 0);
    const { seconds } = this.#options.limits;
    const place = this.#early?.open() ?? null;
    const files = await this.#thread.print(plan, place, seconds, () => {
      this.#made = { record: this.#recordAnew() };
    });
    if (files === null) this.#early?.close();
    else this.#early?.expect(files);
    return files;
  }

  #recordAnew(): RecordBytes | null {
    const { api = null, plan = null } = this.#judged ?? {};
    if (api === null || plan === null) return null;
    const base = makeRecord(this.#recorder, this.#documents, api, plan);
    return base === null ? null : baseBytes(base);
  }
}
