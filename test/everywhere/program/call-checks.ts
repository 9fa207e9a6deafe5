/** Calls that succeed. */
import { createClient, createHttpClient, type Client, type Note } from 'notebook-api';
import { NoteResource, noteGet } from 'notebook-api/resources/note';
import { expectEqual } from './expect.js';
import type { Check } from './run-checks.js';

export function clientFor(url: string): Client {
  return createClient({ url, accessToken: 'open sesame' });
}

const plain: Note = { id: 'plain', text: 'Größe: 3 µm' };

export const callChecks: { readonly [name: string]: Check } = {
  'a GET gives its typed result': async (url) => {
    const { id, text }: Note = await clientFor(url).note.get({ noteId: 'plain' });
    expectEqual({ id, text }, plain);
  },

  'a PUT sends its JSON': async (url) => {
    const note: Note = { id: 'new', text: 'Ünïcödé ✓' };
    expectEqual(await clientFor(url).note.put({ noteId: 'new', note }), note);
  },

  'the token arrives': async (url) => {
    const note = await clientFor(url).note.get({ noteId: 'token' });
    expectEqual(note.text, 'Bearer open sesame');
  },

  'a callback is called': async (url) => {
    const note = await new Promise((resolve, reject) => {
      clientFor(url).note.get({ noteId: 'plain' }, (error, result) => {
        if (error === null) resolve(result);
        else reject(error);
      });
    });
    expectEqual(note, plain);
  },

  'one resource works without the client': async (url) => {
    expectEqual(await new NoteResource({ url }).get({ noteId: 'plain' }), plain);
  },

  'one action works without its resource': async (url) => {
    expectEqual(await createHttpClient({ url }).call(noteGet, { noteId: 'plain' }, {}), plain);
  },

  'withResponse gives status and headers': async (url) => {
    const call = clientFor(url).note.get({ noteId: 'plain' });
    const { data, status, headers } = await call.withResponse();
    expectEqual([data.id, status, headers.get('x-request-id')], ['plain', 200, 'r1']);
  },

  'asResponse gives the answer unread': async (url) => {
    const response = await clientFor(url).note.get({ noteId: 'plain' }).asResponse();
    expectEqual(response.bodyUsed, false);
    expectEqual(JSON.parse(await response.text()), plain);
  },

  'pages are iterated': async (url) => {
    const ids: string[] = [];
    for await (const { id } of clientFor(url).notes.get({ perPage: 2 })) ids.push(id);
    expectEqual(ids, ['n0', 'n1', 'n2', 'n3', 'n4']);
  },

  'a hook sees, changes and records an attempt': async (url) => {
    const seen: unknown[] = [];
    const client = clientFor(url);
    client.setOption('hooks', [
      async (attempt, next) => {
        attempt.headers.set('authorization', 'Bearer changed');
        const response = await next(attempt);
        seen.push([attempt.action, attempt.number, response.status]);
        return response;
      },
    ]);
    expectEqual((await client.note.get({ noteId: 'token' })).text, 'Bearer changed');
    expectEqual(seen, [['note.get', 1, 200]]);
  },
};
