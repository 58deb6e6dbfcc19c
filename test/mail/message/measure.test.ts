import { describe, expect, it } from 'vitest';
import { measure, octetsAsBase64, octetsOnWire } from '../../../src/mail/message/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
const measured = (text: string) => measure(bytes(text));

const plain = `From: a@example.com
Subject: Hello

One line.
.A dot, which SMTP doubles.
`;

const mixed = `From: a@example.com
MIME-Version: 1.0
Content-Type: multipart/mixed;
 boundary="outer edge"

For old readers.
--outer edge
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

caf=C3=A9 is a long line that goes=20
 on =
here
--inner
Content-Type: text/html

<p>cafe</p>
--inner--
--outer edge
Content-Type: application/pdf; name="report.pdf"
Content-Transfer-Encoding: base64

SGVsbG8sIHdv
cmxkIQ==

--outer edge--
Epilogue.
`;

describe('the octets of a message', () => {
  it('are the same however the lines end', () => {
    const octets = crlf(plain).length;
    expect(measured(crlf(plain)).octets).toBe(octets);
    expect(measured(plain).octets).toBe(octets);
    expect(measured(plain.replace(/\n/g, '\r')).octets).toBe(octets);
  });

  it('count a line end after the last line even where the file has none', () => {
    expect(measured(plain.trimEnd()).octets).toBe(crlf(plain).length);
    expect(measured(crlf(`${plain}\n`)).octets).toBe(crlf(`${plain}\n`).length);
  });

  it('are none in an empty file', () => {
    expect(measured('')).toMatchObject({ octets: 0, problems: [{ code: 'no-header' }] });
  });

  it('do not count the separator of an mbox file', () => {
    expect(measured(`From a@example.com Mon Nov 23 12:00:00 2026\n${plain}`).octets).toBe(crlf(plain).length);
  });
});

describe('the parts of a message', () => {
  it('are one where it is not a multipart', () => {
    expect(measured(plain).parts).toEqual([
      {
        type: 'text/plain',
        encoding: '7bit',
        octets: 40,
        decoded: 40,
        carried: '7bit',
        encoded: expect.any(Number),
        span: { start: 36, end: 73 },
      },
    ]);
  });

  it('are those that are no multipart themselves, each without the line end before the boundary', () => {
    const { parts, problems } = measured(mixed);
    expect(problems).toEqual([]);
    expect(parts.map(({ type, octets, decoded }) => [type, octets, decoded])).toEqual([
      ['text/plain', crlf('caf=C3=A9 is a long line that goes=20\n on =\nhere').length, 41],
      ['text/html', 11, 11],
      ['application/pdf', crlf('SGVsbG8sIHdv\ncmxkIQ==\n').length, 13],
    ]);
    expect(parts.map(({ name }) => name)).toEqual([undefined, undefined, 'report.pdf']);
  });

  it('together are the message without its headers and boundaries', () => {
    const { octets, parts } = measured(mixed);
    expect(octets).toBe(crlf(mixed).length);
    expect(parts.reduce((sum, part) => sum + part.octets, 0)).toBeLessThan(octets);
  });

  it('end with an outer boundary where their own is missing', () => {
    const { parts, problems } = measured(mixed.replace('--inner--\n', ''));
    expect(parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html', 'application/pdf']);
    expect(problems.map(({ code }) => code)).toEqual(['unclosed-multipart']);
  });

  it('end with the file where it was cut', () => {
    const cut = mixed.slice(0, mixed.indexOf('cmxk'));
    const { parts, problems } = measured(cut);
    expect(parts.at(-1)).toMatchObject({ type: 'application/pdf', decoded: 9 });
    expect(problems.map(({ code }) => code)).toEqual(['unclosed-multipart']);
  });

  it('are whole messages where those are attached', () => {
    const forwarded = `From: a@example.com
Content-Type: multipart/mixed; boundary=edge

--edge
Content-Type: message/rfc822

Subject: inner
Content-Type: multipart/mixed; boundary=other

--other

text
--other--
--edge--
`;
    expect(measured(forwarded).parts.map(({ type }) => type)).toEqual(['message/rfc822']);
  });

  it('do not begin at a line that only starts like a boundary', () => {
    const text =
      'A: b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nbody\n--xy\n--x \n\nnext\n--x-- \n';
    expect(measured(text).parts.map(({ octets }) => octets)).toEqual([10, 4]);
  });

  it('are a bounded number, and boundedly deep', () => {
    const many = `A: b\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\n\n.\n'.repeat(1200)}--x--\n`;
    expect(measured(many).parts).toHaveLength(1000);
    expect(measured(many).problems.map(({ code }) => code)).toEqual(['too-many-parts']);
    expect(measured(many).octets).toBe(crlf(many).length);
    const nested = Array.from(
      { length: 50 },
      (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`,
    ).join('');
    expect(measured(nested).problems.map(({ code }) => code)).toContain('too-many-parts');
  });
});

it('a file that begins with no header field is noticed', () => {
  expect(measured('%PDF-1.7\n%\u00e2\u00e3\n\n1 0 obj').problems.map(({ code }) => code)).toEqual([
    'no-header',
  ]);
  expect(measured(plain).problems).toEqual([]);
});

describe('what a server that cannot carry everything gets', () => {
  const part = (type: string, body: string): string => `A: b\nContent-Type: ${type}\n\n${body}\n`;
  const seven = { eightBitMime: false };
  const eight = { eightBitMime: true };

  it('is the message itself where it has seven bits and short lines', () => {
    const message = measured(plain);
    expect(octetsOnWire(message, seven)).toBe(message.octets);
  });

  it('is encoded text where it has eight', () => {
    const message = measured(part('text/plain', 'caf\u00e9'));
    expect(message.parts[0]).toMatchObject({ carried: '8bit', octets: 7 });
    expect(octetsOnWire(message, eight)).toBe(message.octets);
    // quoted-printable: caf=C3=A9
    expect(octetsOnWire(message, seven)).toBe(message.octets + 4);
  });

  it('is base64 where that is shorter', () => {
    const body = '\u00e9\u00e0\u00fc'.repeat(100);
    const message = measured(part('text/plain', body));
    expect(octetsOnWire(message, seven) - message.octets).toBe(octetsAsBase64(602) - 602);
  });

  it('is encoded for every server where lines are too long or hold NUL', () => {
    for (const body of ['x'.repeat(1200), `a\0${'b'.repeat(20)}`]) {
      const message = measured(part('application/octet-stream', body));
      expect(message.parts[0]?.carried).toBe('binary');
      expect(octetsOnWire(message, eight)).toBeGreaterThan(message.octets);
    }
  });

  it('takes in base64 four characters for three octets, and line ends', () => {
    expect([0, 1, 3, 57, 58].map(octetsAsBase64)).toEqual([0, 6, 6, 78, 84]);
  });
});
