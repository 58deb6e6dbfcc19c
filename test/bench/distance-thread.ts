/**
 * The thread that puts a distance between {@link distantHosts} and whoever calls them: every octet is on its way for half
 * a round trip. On loopback a connection stands at once; in truth it takes a round trip, so nothing leaves before that.
 */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import type { Distance, Seen } from './mail-hosts.ts';

const { ports, roundTrip }: Distance = workerData;
const oneWay = roundTrip / 2;
let seen: Seen[] = [];

async function putAway(port: number, host: number): Promise<{ address: string; port: number }> {
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    open.add(near);
    const letGo = (): unknown => open.delete(near);
    near.once('end', letGo).once('close', letGo);
    const noted = { host, atATime: open.size, turns: 0 };
    seen.push(noted);
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const stands = performance.now() + roundTrip;
    let isClients = true;
    carry(near, far, stands, () => {
      isClients = true;
    });
    carry(far, near, stands + oneWay, () => {
      if (isClients) noted.turns += 1;
      isClients = false;
    });
  });
  // A client speaks to one address once at a time, so that each host has one of its own; Linux has all of 127/8.
  server.listen(0, `127.0.1.${host + 1}`);
  await once(server, 'listening');
  const { address, port: own } = server.address() as AddressInfo;
  return { address, port: own };
}

/** Hands on what comes, half a round trip later; what comes before `notBefore` leaves then. */
function carry(from: Socket, to: Socket, notBefore: number, passing: () => void): void {
  const onTheWay: (() => void)[] = [];
  const late = (deliver: () => void): void => {
    const now = performance.now();
    onTheWay.push(deliver);
    // Whichever timer is first: what left first arrives first.
    setTimeout(() => onTheWay.shift()?.(), Math.max(now, notBefore) + oneWay - now);
  };
  from.on('data', (octets) => {
    passing();
    late(() => to.write(octets));
  });
  from.on('end', () => late(() => to.end()));
  from.on('error', () => late(() => to.destroy()));
}

parentPort?.postMessage(await Promise.all(ports.map(putAway)));
parentPort?.on('message', () => {
  parentPort?.postMessage(seen);
  seen = [];
});
