/** The real HTTP, bounded in time and size: over TLS, unless the server is this machine; redirects are not followed. */
import { isIP } from 'node:net';
import type { Http, Request, Response } from './http.ts';

export interface HttpOptions {
  /** Headers for all requests to one origin, as a token that no other server must see. */
  readonly headersFor?: { readonly origin: string; readonly headers: Readonly<Record<string, string>> };
  /** Milliseconds for a request; 15,000. */
  readonly patience?: number;
  /** Octets of an answer; 5 MB. */
  readonly largest?: number;
  /** The run's deadline. */
  readonly signal?: AbortSignal;
}

export const live =
  ({ headersFor, patience = 15_000, largest = 5 * 2 ** 20, signal }: HttpOptions): Http =>
  async (request) => {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
    if (url === undefined || !isSafe(url)) return unusable;
    const until = AbortSignal.any([AbortSignal.timeout(patience), ...(signal === undefined ? [] : [signal])]);
    const own = headersFor?.origin === url.origin ? headersFor.headers : {};
    try {
      return await read(await send(request, own, until), largest);
    } catch (error) {
      return until.aborted ? silent : unreachable(error as Error);
    }
  };

/** A token in plain text is everybody's, except within a machine. */
const isSafe = ({ protocol, hostname, username }: URL): boolean =>
  username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));

const send = ({ method, url, json }: Request, own: Readonly<Record<string, string>>, signal: AbortSignal) =>
  fetch(url, {
    method,
    redirect: 'manual',
    signal,
    headers: {
      accept: 'application/json',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...own,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });

async function read(answer: globalThis.Response, largest: number): Promise<Response> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // To leave the loop gives the connection back.
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > largest) return tooLarge(largest);
    parts.push(part);
  }
  return { kind: 'answered', status: answer.status, body: Buffer.concat(parts, length) };
}

const unusable: Response = {
  kind: 'failed',
  failure: 'unusable',
  detail: 'was not asked: its address is not one of https',
};
const silent: Response = { kind: 'failed', failure: 'timeout', detail: 'did not answer in time' };
const tooLarge = (largest: number): Response => ({
  kind: 'failed',
  failure: 'too-large',
  detail: `answered with more than ${largest} octets`,
});

function unreachable({ cause, message }: Error): Response {
  const { code } = (cause ?? {}) as { readonly code?: string };
  return { kind: 'failed', failure: 'network', detail: `cannot be reached (${code ?? message})` };
}
