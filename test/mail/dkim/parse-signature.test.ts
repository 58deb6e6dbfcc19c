import { describe, expect, it } from 'vitest';
import { parseSignature } from '../../../src/mail/dkim/index.ts';

const bh = Buffer.alloc(32, 1).toString('base64');
const least = `v=1; a=rsa-sha256; d=example.com; s=s1; h=From : To; bh=${bh}; b=AQID`;
const codes = (value: string): readonly string[] => parseSignature(value).problems.map(({ code }) => code);

describe('a signature', () => {
  it('has defaults for what it need not say', () => {
    expect(parseSignature(least).signature).toEqual({
      algorithm: 'rsa-sha256',
      domain: 'example.com',
      selector: 's1',
      identity: '@example.com',
      identityDomain: 'example.com',
      canonicalization: { header: 'simple', body: 'simple' },
      signedHeaders: ['from', 'to'],
      bodyHash: new Uint8Array(32).fill(1),
      signature: Uint8Array.of(1, 2, 3),
    });
  });

  it('may be folded anywhere, by any line end, and have tags that nobody knows', () => {
    const folded = `\r\n\tv = 1 ;\n a=RSA-SHA256;\r\n d=EXAMPLE.com; s=s1; x_y=z; h=From\r\n : To; bh=${bh.slice(0, 9)}\n ${bh.slice(9)}; b=A QI\r\n\tD ;`;
    expect(parseSignature(folded)).toMatchObject({
      signature: { domain: 'example.com', algorithm: 'rsa-sha256' },
      problems: [],
    });
  });

  it('names its identity in quoted-printable', () => {
    expect(parseSignature(`${least}; i=a=20b=40c\r\n @ news.example.com`).signature).toMatchObject({
      identity: 'a b@c@news.example.com',
      identityDomain: 'news.example.com',
    });
  });

  it('keeps copies of fields', () => {
    expect(
      parseSignature(`${least}; z=From:a=40b|\r\n Subject:one=20two|odd|To:=zz`).signature,
    ).toMatchObject({
      copiedHeaders: [
        { name: 'From', value: 'a@b' },
        { name: 'Subject', value: 'one two' },
      ],
    });
  });

  it('may have names beyond ASCII, as octets or as text', () => {
    const value = least.replace('example.com', 'b\u00fccher.example');
    const octets = Buffer.from(value).toString('latin1');
    expect(parseSignature(value).signature?.domain).toBe('xn--bcher-kva.example');
    expect(parseSignature(octets).signature?.domain).toBe('xn--bcher-kva.example');
  });
});

describe('a signature that cannot be used', () => {
  it.each(['v', 'a', 'd', 's', 'h', 'bh', 'b'])('lacks %s=', (tag) => {
    const { signature, problems } = parseSignature(least.replace(new RegExp(`(^| )${tag}=`), '$1n='));
    expect(signature).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'missing-tag', text: tag }]);
  });

  it.each([
    ['a=rsa-sha256', 'a=rsa-md5', 'unknown-algorithm'],
    ['a=rsa-sha256', 'a=constructor', 'unknown-algorithm'],
    ['d=example.com', 'd=', 'bad-domain'],
    ['d=example.com', 'd=example..com', 'bad-domain'],
    ['d=example.com', 'd=exa mple.com', 'bad-domain'],
    ['s=s1', 's=.', 'bad-selector'],
    ['h=From : To', 'h=', 'bad-header-list'],
    ['h=From : To', 'h=From To', 'bad-header-list'],
    ['h=From : To', 'h=To', 'from-unsigned'],
    ['b=AQID', 'b=AQI*', 'bad-base64'],
    ['b=AQID', 'b=', 'bad-base64'],
    [bh, 'AQID', 'bad-body-hash'],
    ['b=AQID', 'b=AQID; c=simple/', 'unknown-canonicalization'],
    ['b=AQID', 'b=AQID; c=simple/simple/simple', 'unknown-canonicalization'],
    ['b=AQID', 'b=AQID; l=', 'bad-number'],
    ['b=AQID', `b=AQID; l=${'1'.repeat(77)}`, 'bad-number'],
    ['b=AQID', 'b=AQID; q=', 'unknown-query-method'],
    ['b=AQID', 'b=AQID; i=@example.org', 'foreign-identity'],
    ['b=AQID', 'b=AQID; i=@xexample.com', 'foreign-identity'],
    ['b=AQID', 'b=AQID; n=a\u0000b', 'bad-tag-value'],
    ['b=AQID', 'b=AQID; n=a\r\nb', 'bad-tag-value'],
  ])('has %j changed to %j', (from, to, code) => {
    expect(parseSignature(least.replace(from, to)).signature).toBeUndefined();
    expect(codes(least.replace(from, to))).toContain(code);
  });

  it('still names its domain and selector', () => {
    expect(parseSignature('d=Example.com; s=s1')).toMatchObject({ domain: 'example.com', selector: 's1' });
    expect(parseSignature('')).toEqual({ signature: undefined, problems: expect.any(Array) });
  });
});

it('of ARC has no version, and its i= is a number', () => {
  const value = `${least.replace('v=1; ', '')}; i=3`;
  expect(parseSignature(value, { isArc: true }).signature).toMatchObject({ identity: '@example.com' });
  expect(codes(value)).toEqual(['missing-tag', 'bad-identity']);
});
