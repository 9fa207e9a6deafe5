/** What a server does on a bad day. */
import { replyJson, type Reply } from './loopback-server.js';

export const silence: Reply = () => undefined;

export const resetBeforeHeaders: Reply = (response) => {
  response.socket?.resetAndDestroy();
};

export const resetMidHeaders: Reply = (response) => {
  response.socket?.write('HTTP/1.1 200 OK\r\ncontent-ty');
  setTimeout(() => response.socket?.resetAndDestroy(), 5);
};

export const resetMidBody: Reply = (response) => {
  halfABody(response);
  setTimeout(() => response.socket?.resetAndDestroy(), 5);
};

/** Says more than it sends, and hangs up in good order. */
export const truncated: Reply = (response) => {
  halfABody(response);
  setTimeout(() => response.socket?.end(), 5);
};

/** Stops in the middle of the body. */
export const stall: Reply = (response) => {
  halfABody(response);
};

/** A byte each ten milliseconds, without an end. */
export const drip: Reply = (response) => {
  halfABody(response);
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => {
    clearInterval(timer);
  });
};

/** One after the other; the last one for all that follow. */
export function inTurn(...replies: readonly Reply[]): Reply {
  let count = 0;
  return (response, request) => {
    const reply = replies[Math.min(count, replies.length - 1)];
    count += 1;
    reply?.(response, request);
  };
}

export function replyHeaders(status: number, headers: { readonly [name: string]: string }): Reply {
  return (response) => {
    response.writeHead(status, headers);
    response.end();
  };
}

export const ok = replyJson(200, { id: 'd1' });

function halfABody(response: Parameters<Reply>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '10000' });
  response.write('{"half":');
}
