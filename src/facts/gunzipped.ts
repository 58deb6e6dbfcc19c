/** Unpacks a gzip file (RFC 1952) as it is read, such as a log of last week, and stops where it is a bomb. */
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const partOctets = 256 * 1024;
/** Of what comes out, before anything is thought of it. */
const harmless = 16 * 1_048_576;
/** Logs shrink to a tenth or a fiftieth, a file of nothing to a thousandth. */
const mostGrowth = 200;
const mostOctets = 4 * 1_073_741_824;

/** Rejects with the codes of zlib, and with `bomb`. What is whole before something is wrong is given. */
export async function* gunzipped(
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip({ chunkSize: partOctets });
  let [taken, given] = [0, 0];
  const counted = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const part of packed) {
      taken += part.length;
      yield part;
    }
  };
  // What goes wrong on the way in is met on the way out.
  const fed = pipeline(counted(), gunzip).catch(() => undefined);
  try {
    for await (const part of gunzip) {
      given += part.length;
      if (given > harmless && given > Math.min(mostOctets, taken * mostGrowth))
        throw Object.assign(new Error('the file unpacks to far more than a log'), { code: 'bomb' });
      yield part;
    }
  } finally {
    gunzip.destroy();
    await fed;
  }
}
