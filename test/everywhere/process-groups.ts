/** Programs that take all that they start with them when they end, or when we do. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

const leaders = new Set<number>();

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly stdio: StdioOptions;
}

export function startGroup({ file, args, folder, stdio }: Program): ChildProcess {
  const child = spawn(file, args, { cwd: folder, stdio, detached: true });
  if (child.pid !== undefined) leaders.add(child.pid);
  return child;
}

export function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined || !leaders.delete(pid)) return;
  endLeader(pid);
}

/** Also when we are interrupted. */
export function endGroupsAtExit(): void {
  process.on('exit', () => {
    for (const pid of leaders) endLeader(pid);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1));
  }
}

function endLeader(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended by themselves.
  }
}
