import { describe, expect, it } from 'vitest';
import { lines, type Mail, mails } from '../../../src/mail/mbox/index.ts';

async function* inParts(text: string, size: number): AsyncGenerator<Uint8Array> {
  const octets = Buffer.from(text);
  for (let at = 0; at < octets.length; at += size) yield octets.subarray(at, at + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const textOf = ({ octets, line, isCut }: Mail) => ({ text: Buffer.from(octets).toString(), line, isCut });
const fromLine = 'From MAILER-DAEMON Mon Nov 23 10:00:00 2026';
const mbox = `${fromLine}\nSubject: one\n\nFrom here on it is text.\n>From quoted\n\n${fromLine}\nSubject: two\n\nlast`;

describe('the mails of an mbox', () => {
  it.each([1, 7, 64, 10_000])('are the same in parts of %i octets', async (size) => {
    const found = await all(mails(inParts(mbox, size)));
    expect(found.map(textOf)).toEqual([
      { text: 'Subject: one\n\nFrom here on it is text.\n>From quoted\n\n', line: 1, isCut: false },
      { text: 'Subject: two\n\nlast\n', line: 7, isCut: false },
    ]);
  });

  it('are the same with lines that end in CRLF', async () => {
    const found = await all(mails(inParts(mbox.replaceAll('\n', '\r\n'), 64)));
    expect(found.map(textOf)).toEqual((await all(mails(inParts(mbox, 64)))).map(textOf));
  });

  it('are not parted by a sentence after a blank line', async () => {
    const text = `${fromLine}\nSubject: one\n\nFrom all of us, thank you.\n`;
    expect(await all(mails(inParts(text, 64)))).toHaveLength(1);
  });

  it('are kept by their beginning only, and the next is found', async () => {
    const long = `${fromLine}\nSubject: long\n\n${'x'.repeat(70)}\n`.concat('yyyy\n'.repeat(50_000), '\n');
    const found = await all(mails(inParts(`${long}${mbox}`, 4096), 100));
    expect(found.map(({ isCut }) => isCut)).toEqual([true, false, false]);
    expect(found[0]?.octets.length).toBeLessThanOrEqual(100);
    expect(found[1]?.line).toBe(50_006);
  });

  it('begin with the first From_ line', async () => {
    expect(await all(mails(inParts('no mail at all\n', 4)))).toEqual([]);
  });
});

describe('the lines of a file', () => {
  it('are told without their ends, and the last without an end too', async () => {
    const found = await all(lines(inParts('a\r\n\nb', 2)));
    expect(found.map(({ octets, number, isEnded }) => [octets.toString(), number, isEnded])).toEqual([
      ['a', 1, true],
      ['', 2, true],
      ['b', 3, false],
    ]);
  });

  it('are cut where they are longer than anybody writes', async () => {
    const found = await all(lines(inParts(`${'x'.repeat(500_000)}\nnext`, 1000)));
    expect(found.map(({ octets, isCut }) => [octets.length, isCut])).toEqual([
      [65_536, true],
      [4, false],
    ]);
  });
});
