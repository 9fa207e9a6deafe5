import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** A source that never comes to its end, and whether somebody told it to end. */
export interface Endless {
  readonly source: unknown;
  readonly isEnded: () => boolean;
}

export function endlessWebStream(stalls: boolean): Endless {
  let isEnded = false;
  const source = new ReadableStream(
    {
      pull: async (controller) => {
        await wait(stalls ? 100_000 : 1, undefined, { ref: false });
        if (!isEnded) controller.enqueue(new Uint8Array(10));
      },
      cancel: () => {
        isEnded = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { source, isEnded: () => isEnded };
}

export function endlessNodeStream(stalls: boolean): Endless {
  const source = new Readable({
    read: () => {
      if (!stalls) setTimeout(() => source.push('tick'), 1);
    },
  });
  return { source, isEnded: () => source.destroyed };
}

export function endlessAnswer(stalls: boolean): Endless {
  const { source, isEnded } = endlessWebStream(stalls);
  if (!(source instanceof ReadableStream)) throw new Error('no stream');
  return { source: new Response(source), isEnded };
}
