/**
 * DNS over HTTPS (RFC 8484), by POST: over HTTP/2, which is the least that the RFC recommends and some servers insist
 * on, or else by fetch, which speaks HTTP/1.1.
 */
import { body, type Head, isMessage, largest, mediaType, refused, tooLong } from './http-message.ts';
import { http2 } from './http2.ts';
import { closed, type Exchanged, silent, type Transport, unreachable } from './transport.ts';

export function https({ url }: { readonly url: string }): Transport {
  const modern = http2(new URL(url));
  const ending = new Set<AbortController>();
  let isModern: boolean | undefined;
  let isClosed = false;

  const overFetch = async (query: Buffer, milliseconds: number): Promise<Exchanged> => {
    const stop = new AbortController();
    ending.add(stop);
    const timer = setTimeout(() => stop.abort(), milliseconds);
    try {
      return await post(url, query, stop.signal);
    } catch (error) {
      if (stop.signal.aborted) return isClosed ? closed : silent(milliseconds);
      return unreachable((error as Error).cause);
    } finally {
      clearTimeout(timer);
      ending.delete(stop);
    }
  };

  return {
    async exchange(query, milliseconds) {
      if (isClosed) return closed;
      if (isModern === false) return overFetch(query, milliseconds);
      const outcome = await modern.exchange(query, milliseconds);
      isModern ??= modern.isSpoken() ? true : undefined;
      // Nothing tells a server without HTTP/2 from one that is out of order, but asking it in the older way.
      if (isClosed || isModern === true || !('failure' in outcome) || outcome.failure !== 'network')
        return outcome;
      const older = await overFetch(query, milliseconds);
      if ('message' in older) isModern = false;
      return older;
    },
    close() {
      isClosed = true;
      modern.close();
      for (const stop of ending) stop.abort();
    },
  };
}

/** @throws what fetch throws */
async function post(url: string, query: Buffer, signal: AbortSignal): Promise<Exchanged> {
  const headers = { accept: mediaType, 'content-type': mediaType };
  const response = await fetch(url, {
    method: 'POST',
    body: body(query),
    headers,
    redirect: 'error',
    signal,
  });
  const head: Head = { status: response.status, type: response.headers.get('content-type') ?? '' };
  if (isMessage(head)) return readBody(response);
  await response.body?.cancel();
  return refused(head);
}

async function readBody(response: Response): Promise<Exchanged> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > largest) return tooLong;
    chunks.push(chunk);
  }
  return { message: Buffer.concat(chunks, length) };
}
