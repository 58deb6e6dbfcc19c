/** What files of lines and of JSON say: logs of mail servers, and events of sending services. */
import type { Told } from './bounce-files.ts';

/** A file that holds no entry of a kind that is known. */
export async function* entriesInLines(
  path: string,
  _parts: AsyncIterable<Uint8Array>,
): AsyncGenerator<Told, void, undefined> {
  yield { kind: 'trouble', trouble: { path, line: 1, trouble: 'no-entry' } };
}

export const entriesInJson = entriesInLines;
