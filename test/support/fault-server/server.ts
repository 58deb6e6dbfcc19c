/** A server that does what a script says, once for each connection, and knows what is still open. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { type SecureContextOptions, TLSSocket } from 'node:tls';

/** One client, as the script sees it. After the connection is lost, nothing that it does has an effect. */
export interface Peer {
  /** Sends lines, each with its end. */
  say(...lines: readonly string[]): void;
  /** Sends octets as they are. */
  write(octets: string | Uint8Array): void;
  /** The next line of the client, or undefined where there is none any more. */
  line(): Promise<string | undefined>;
  /** Awaits the first octets of the client, whatever they are. */
  octets(): Promise<void>;
  /** Begins TLS; false where the handshake fails. */
  secure(options: SecureContextOptions): Promise<boolean>;
  pause(milliseconds: number): Promise<void>;
  /** Awaits that the client has taken what was sent, or as much of it as the system does not hold by itself. */
  drained(): Promise<void>;
  /** Ends the connection as TCP means it to end. */
  close(): void;
  /** Tears it down. */
  reset(): void;
  isLost(): boolean;
}

export type Script = (peer: Peer) => Promise<void> | void;

export interface FaultServer {
  readonly port: number;
  /** Connections since the start, and those that are open now. */
  accepted(): number;
  open(): number;
  /** All lines that clients sent. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

export async function serve(script: Script): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  const heard: string[] = [];
  let accepted = 0;
  const server = createServer((socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    void script(peerOf(socket, (line) => heard.push(line)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    accepted: () => accepted,
    open: () => sockets.size,
    heard,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function peerOf(raw: Socket, hear: (line: string) => void): Peer {
  let socket = raw;
  let buffered = '';
  let isLost = false;
  let wake = (): void => undefined;
  const lose = (): void => {
    isLost = true;
    wake();
  };
  const receive = (octets: Buffer): void => {
    buffered += octets.toString('latin1');
    wake();
  };
  raw.setNoDelay(true);
  raw
    .on('data', receive)
    .on('end', lose)
    .on('close', lose)
    .on('error', lose)
    .on('drain', () => wake());

  const until = (ready: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      wake = () => {
        if (ready() || isLost) resolve();
      };
      wake();
    });

  return {
    say: (...lines) => void socket.write(lines.map((line) => `${line}\r\n`).join('')),
    write: (octets) => void socket.write(octets),
    async line() {
      await until(() => buffered.includes('\n'));
      const end = buffered.indexOf('\n');
      if (end === -1) return undefined;
      const line = buffered.slice(0, end).replace(/\r$/, '');
      buffered = buffered.slice(end + 1);
      hear(line);
      return line;
    },
    octets: () => until(() => buffered !== ''),
    async secure(options) {
      raw.off('data', receive);
      const secured = new TLSSocket(raw, { isServer: true, ...options });
      let isSecure = false;
      secured.once('secure', () => {
        isSecure = true;
        wake();
      });
      secured
        .on('data', receive)
        .on('error', lose)
        .on('close', lose)
        .on('drain', () => wake());
      socket = secured;
      await until(() => isSecure);
      return isSecure;
    },
    drained: () => until(() => !socket.writableNeedDrain),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    close: () => void socket.end(),
    reset: () => void raw.resetAndDestroy(),
    isLost: () => isLost,
  };
}
