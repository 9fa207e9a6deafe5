import { PrintingThread } from '../../apart/printing-thread.js';
import type { Inputs } from '../../1-read/index.js';
import type { EarlyStage } from '../../6-write/index.js';
import { judge, type GenerateRun, type JudgedApi } from '../../judge/judge.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Plan } from '../../model/plan.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Options } from '../../options.js';
import type { Known } from './run-inputs.js';

/** All documents are judged, and what they plan is printed in a thread of its own, if it can be. */
export class JudgeAnew implements Known {
  readonly #options: Options;
  readonly #documents: Inputs['documents'];
  readonly #stages: Partial<GenerateRun>;
  readonly #early: EarlyStage | null;
  #thread: PrintingThread | null = null;

  /** @param early where the thread may write */
  constructor(
    options: Options,
    documents: Inputs['documents'],
    stages: Partial<GenerateRun>,
    early: EarlyStage | null,
  ) {
    this.#options = options;
    this.#documents = documents;
    this.#stages = stages;
    this.#early = early;
  }

  judge(read: ReadSchemaFile): JudgedApi {
    const run = { ...this.#stages, planned: this.#start() };
    return judge(this.#documents, this.#options, read, run);
  }

  /** @param meanwhile what there is to do while the thread prints; not done where none does */
  async emit(
    plan: Plan,
    meanwhile: () => void = () => undefined,
  ): Promise<readonly GeneratedFile[]> {
    const printed = await this.#printApart(plan, meanwhile);
    if (printed !== null) return printed;
    // It brings the printer along.
    const { emitPlan } = await import('../../generate.js');
    return emitPlan(plan, this.#stages, this.#options.limits);
  }

  /** Before anything is planned, as a thread takes its time to begin. */
  #start(): GenerateRun['planned'] {
    if (this.#options.without.includes('thread')) return () => undefined;
    this.#thread = new PrintingThread();
    return this.#thread.planned;
  }

  /** `null` where nothing comes of it. */
  async #printApart(plan: Plan, meanwhile: () => void): Promise<readonly GeneratedFile[] | null> {
    if (this.#thread === null) return null;
    this.#stages.progress?.('emit', 0, 0);
    const place = this.#early?.open() ?? null;
    const { seconds } = this.#options.limits;
    const files = await this.#thread.print(plan, place, seconds, meanwhile);
    if (files === null) this.#early?.close();
    else this.#early?.expect(files);
    return files;
  }
}
