/** What must be known of the machine to tell a run that writes from one that was killed. */
export interface Processes {
  /** The number of this one. */
  readonly own: number;
  readonly isRunning: (pid: number) => boolean;
}
