import { cpus, totalmem } from 'node:os';

/** Where and when: numbers of one run hold for one machine. */
export function machine(): string {
  const [cpu] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = (cpu?.model ?? 'unknown').trim();
  return `${date}, Node ${process.version}, ${cpus().length} × ${model}, ${memory} GiB`;
}

/** How whole processes are measured. */
export function conditions(rounds: number): string {
  return `${machine()}; whole processes, medians of ${rounds} rounds in which each program runs once. Wall and
CPU are seconds, the peak is MiB of resident memory.`;
}

export function ratio(value: number, base: number | undefined): string {
  return base === undefined ? '' : (value / base).toFixed(2);
}

export function inThousands(number: number): string {
  return number.toLocaleString('en');
}
