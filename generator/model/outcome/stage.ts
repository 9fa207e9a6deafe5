/** What a run does, in this order. */
export type Stage = 'read' | 'parse' | 'check' | 'plan' | 'emit' | 'write';
