/** DNS over HTTP/2 (RFC 8484 §5.2): all queries on one connection. */
import { type ClientHttp2Session, type ClientHttp2Stream, connect } from 'node:http2';
import { body, isMessage, largest, mediaType, refused, tooLong } from './http-message.ts';
import { closed, type Exchanged, silent, type Transport, unreachable } from './transport.ts';

export interface Http2 extends Transport {
  /** Whether the server has ever spoken HTTP/2. */
  isSpoken(): boolean;
}

export function http2({ origin, pathname, search }: URL): Http2 {
  let session: ClientHttp2Session | undefined;
  let isSpoken = false;
  let isClosed = false;

  const current = (): ClientHttp2Session => {
    if (session !== undefined && !session.closed && !session.destroyed) return session;
    const opened = connect(origin, { settings: { enablePush: false } });
    opened.once('remoteSettings', () => {
      isSpoken = true;
    });
    // The streams of a session that fails tell of it.
    opened.on('error', () => undefined);
    opened.unref();
    session = opened;
    return opened;
  };
  const once = (query: Buffer, milliseconds: number): Promise<Exchanged> => {
    const path = `${pathname}${search}`;
    const used = current();
    const headers = { ':method': 'POST', ':path': path, accept: mediaType, 'content-type': mediaType };
    return read(used.request(headers), used, { query, milliseconds });
  };

  return {
    isSpoken: () => isSpoken,
    async exchange(query, milliseconds) {
      if (isClosed) return closed;
      const isOld = session !== undefined && isSpoken;
      const outcome = await once(query, milliseconds);
      if (isClosed) return 'message' in outcome ? outcome : closed;
      // RFC 9113 §6.8: a server may end an old connection at the very moment of asking; that says nothing about it.
      const isStale =
        isOld && 'failure' in outcome && outcome.failure === 'network' && session?.destroyed === true;
      return isStale ? once(query, milliseconds) : outcome;
    },
    close() {
      isClosed = true;
      session?.destroy();
    },
  };
}

interface Asked {
  readonly query: Buffer;
  readonly milliseconds: number;
}

/** Streams under way, so that a connection keeps the process alive just as long as one waits. */
const waiting = new WeakMap<ClientHttp2Session, number>();

function wait(session: ClientHttp2Session, change: 1 | -1): void {
  const count = (waiting.get(session) ?? 0) + change;
  waiting.set(session, count);
  if (session.destroyed) return;
  if (count > 0) session.ref();
  else session.unref();
}

function read(
  stream: ClientHttp2Stream,
  session: ClientHttp2Session,
  { query, milliseconds }: Asked,
): Promise<Exchanged> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let isAnswered = false;
    let isDone = false;
    const settle = (outcome: Exchanged): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      wait(session, -1);
      if (!('message' in outcome)) stream.close();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle(silent(milliseconds)), milliseconds);
    wait(session, 1);
    stream.on('response', (headers) => {
      const head = { status: headers[':status'] ?? 0, type: headers['content-type'] ?? '' };
      isAnswered = isMessage(head);
      if (!isAnswered) settle(refused(head));
    });
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > largest) settle(tooLong);
    });
    stream.on('error', (error) => settle(unreachable((error as Error).cause ?? error)));
    // A stream that breaks off ends as well, in the middle of its message or before it.
    stream.on('close', () => {
      const isWhole = isAnswered && !stream.aborted && stream.rstCode === 0;
      settle(isWhole ? { message: Buffer.concat(chunks, length) } : unreachable({ code: 'ECONNRESET' }));
    });
    stream.end(body(query));
  });
}
