/** DNS over HTTPS (RFC 8484), by POST. */
import { closed, type Exchanged, silent, type Transport, unreachable } from './transport.ts';

const mediaType = 'application/dns-message';
const largest = 65_535;

export function https({ url }: { readonly url: string }): Transport {
  const under = new Set<AbortController>();
  let isClosed = false;

  return {
    async exchange(query, milliseconds) {
      if (isClosed) return closed;
      const ending = new AbortController();
      under.add(ending);
      const timer = setTimeout(() => ending.abort(), milliseconds);
      try {
        return await post(url, query, ending.signal);
      } catch (error) {
        if (ending.signal.aborted) return isClosed ? closed : silent(milliseconds);
        return unreachable((error as Error).cause);
      } finally {
        clearTimeout(timer);
        under.delete(ending);
      }
    },
    close() {
      isClosed = true;
      for (const ending of under) ending.abort();
    },
  };
}

/** RFC 8484 §4.1: the id stays 0, the same question has the same octets. @throws what fetch throws */
async function post(url: string, query: Buffer, signal: AbortSignal): Promise<Exchanged> {
  const headers = { accept: mediaType, 'content-type': mediaType };
  const response = await fetch(url, {
    method: 'POST',
    body: new Uint8Array(query),
    headers,
    redirect: 'error',
    signal,
  });
  const isMessage = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === mediaType;
  // RFC 8484 §4.2.1: only a 2xx has a DNS answer, and that may be a failure of its own.
  if (response.ok && isMessage) return readBody(response);
  await response.body?.cancel();
  return {
    failure: 'network',
    said: response.ok ? 'sent something that is no DNS message' : `answered HTTP ${response.status}`,
  };
}

async function readBody(response: Response): Promise<Exchanged> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > largest)
      return { failure: 'malformed', said: 'sent an answer longer than a DNS message can be' };
    chunks.push(chunk);
  }
  return { message: Buffer.concat(chunks, length) };
}
