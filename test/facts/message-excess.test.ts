import { describe, expect, it } from 'vitest';
import { excessOver, inWords, shrinking } from '../../src/facts/message-excess.ts';
import { measure, octetsAsBase64 } from '../../src/mail/message/index.ts';

const text = `Lorem ipsum.\r\n`.repeat(10);
/** A message with a file of so many octets. */
const withFile = (octets: number) => {
  const lines =
    Buffer.alloc(octets, 'a')
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return measure(
    Buffer.from(
      `From: a@example.com\r\nContent-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n\r\n${text}\r\n--edge\r\n` +
        `Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines.join('\r\n')}\r\n--edge--\r\n`,
    ),
  );
};
const eightBitMime = true;

describe('a message', () => {
  it('as large as the limit is not too large', () => {
    const message = withFile(10_000);
    expect(excessOver({ limit: message.octets, eightBitMime }, message)).toBeUndefined();
    expect(excessOver({ limit: message.octets - 1, eightBitMime }, message)).toMatchObject({
      octets: message.octets,
      limit: message.octets - 1,
    });
  });

  it('is never too large for a server without a limit', () => {
    expect(excessOver({ limit: undefined, eightBitMime }, withFile(1_000_000))).toBeUndefined();
  });

  it('counts as a server gets it that cannot carry eight bits', () => {
    const message = measure(Buffer.from('From: a@example.com\n\nétés\n'));
    expect(excessOver({ limit: message.octets, eightBitMime: true }, message)).toBeUndefined();
    expect(excessOver({ limit: message.octets, eightBitMime: false }, message)?.octets).toBe(
      message.octets + 6,
    );
  });

  it('names its largest part', () => {
    const message = withFile(10_000);
    expect(excessOver({ limit: 1000, eightBitMime }, message)?.largest).toEqual({
      called: '"a.pdf" (application/pdf)',
      octets: octetsAsBase64(10_000) - 2,
    });
  });

  it('fits once its files have the room that it is said to have', () => {
    const limit = 100_000;
    const room = excessOver({ limit, eightBitMime }, withFile(100_000))?.room ?? 0;
    expect(withFile(room).octets).toBeLessThanOrEqual(limit);
    expect(withFile(room + 200).octets).toBeGreaterThan(limit);
  });

  it('of which only the size is known has no parts, and leaves the whole limit to files', () => {
    const excess = excessOver({ limit: 78_000, eightBitMime }, { octets: 90_000, parts: [], problems: [] });
    expect(excess).toEqual({ octets: 90_000, limit: 78_000, room: 57_000 });
  });

  it('whose texts alone are too large has to become smaller as a whole', () => {
    const excess = excessOver({ limit: 200, eightBitMime }, withFile(10));
    expect(excess?.room).toBe(0);
    expect(excess && shrinking(excess)).toContain('200 octets');
  });
});

it.each([
  [0, '0 octets'],
  [1023, '1023 octets'],
  [1024, '1.0 KiB'],
  [26_214_400, '25.0 MiB'],
])('%d octets are %s', (octets, words) => {
  expect(inWords(octets)).toBe(words);
});
