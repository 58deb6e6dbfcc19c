import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/mail/dmarc/index.ts';

const codes = (text: string) => parse(text).problems.map(({ code }) => code);
const errors = (text: string) =>
  parse(text)
    .problems.filter(({ level }) => level === 'error')
    .map(({ code }) => code);
const reports = 'rua=mailto:d@example.com';

describe('the version', () => {
  it.each([
    ['', 'missing-version'],
    ['v=spf1 -all', 'bad-version'],
    ['"v=DMARC1; p=none"', 'missing-version'],
    ['v=dmarc1; p=none', 'bad-version'],
    ['v=DMARC1 p=none', 'bad-version'],
    ['v=DMARC1\\; p=none', 'bad-version'],
    [' v=DMARC1; p=none', 'leading-whitespace'],
    ['; v=DMARC1; p=none', 'version-not-first'],
    ['p=none; v=DMARC1', 'version-not-first'],
  ])('of %j is %s, and nothing else is said', (text, code) => {
    const { record, isDmarc, problems } = parse(text);
    expect({ record, isDmarc }).toEqual({ record: undefined, isDmarc: false });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('may have white space around its equals sign', () => {
    expect(parse('V =\tDMARC1 ; p=none').isDmarc).toBe(true);
  });
});

describe('the policy', () => {
  const inForce = (text: string) => {
    const { record } = parse(text);
    return record && [record.p, record.sp, record.np];
  };

  it.each([
    ['v=DMARC1; p=reject', ['reject', 'reject', 'reject']],
    ['v=DMARC1; p=reject; sp=quarantine', ['reject', 'quarantine', 'quarantine']],
    ['v=DMARC1; p=none; np=reject', ['none', 'none', 'reject']],
    [`v=DMARC1; ${reports}`, ['none', 'none', 'none']],
    [`v=DMARC1; sp=reject; ${reports}`, ['none', 'reject', 'reject']],
    [`v=DMARC1; p=reject; sp=bogus; ${reports}`, ['none', 'none', 'none']],
    [`v=DMARC1; p=; ${reports}`, ['none', 'none', 'none']],
  ])('of %s', (text, policies) => {
    expect(inForce(text)).toEqual(policies);
  });

  it.each(['v=DMARC1', 'v=DMARC1; adkim=s', 'v=DMARC1; p=reject; np=bogus', 'v=DMARC1; p=bogus; rua=bogus'])(
    'there is none in %s, but it is a DMARC record',
    (text) => {
      const { record, isDmarc } = parse(text);
      expect({ record, isDmarc }).toEqual({ record: undefined, isDmarc: true });
      expect(errors(text).length).toBeGreaterThan(0);
    },
  );

  it('keeps what the tree walk needs even without a policy', () => {
    expect(parse('v=DMARC1; psd=y').psd).toBe('y');
  });

  it('takes the first of two', () => {
    expect(inForce('v=DMARC1; p=reject; P=none')).toEqual(['reject', 'reject', 'reject']);
    expect(errors('v=DMARC1; p=reject; P=none')).toEqual(['duplicate-tag']);
  });
});

describe('the other tags', () => {
  it('have defaults, and say which were given', () => {
    const { record } = parse(`v=DMARC1; p=none; adkim=S; fo=1:d; t=maybe; ${reports}`);
    expect(record).toMatchObject({ adkim: 's', aspf: 'r', fo: ['1', 'd'], psd: 'u', t: 'n', ruf: [] });
    expect(record?.explicit).toEqual(['v', 'p', 'adkim', 'fo', 'rua']);
  });

  it.each([
    'adkim=relaxed',
    'aspf=',
    'fo=0:x',
    'fo=',
    'psd=no',
    't=yes',
    'rua=',
    'rua=bogus',
    'fo:0',
    ';',
    'x1=y',
    'x=',
  ])('with %s are not valid, and the policy stands', (tag) => {
    const { record, problems } = parse(`v=DMARC1; p=reject; ${tag}; t=y`);
    expect(problems.some(({ level }) => level === 'error')).toBe(true);
    expect(record).toMatchObject({ p: 'reject' });
  });

  it.each([
    ['v=DMARC1; p=reject; sp=none', ['sp-none', 'no-rua']],
    [`v=DMARC1; p=none; sp=none; ${reports}`, []],
    [`v=DMARC1; p=reject; np=none; ${reports}`, ['np-none']],
    [`v=DMARC1; sp=reject; p=reject; ${reports}`, ['p-not-second']],
    [`v=DMARC1; p=reject; rau=x; ${reports}`, ['unknown-tag']],
    [`v=DMARC1; p=reject; pct=50; ${reports}`, ['removed-tag']],
    [`v=DMARC1; p=reject; pct=101; ${reports}`, ['removed-tag', 'invalid-removed-value']],
    [`v=DMARC1; p=reject; fo=0:1; ${reports}`, ['redundant-fo', 'fo-without-ruf']],
    [`v=DMARC1; p=reject; ${reports},mailto:a@example.com,mailto:b@example.com`, ['more-than-two-rua']],
  ])('%s is valid, with warnings', (text, warnings) => {
    expect(errors(text)).toEqual([]);
    expect(codes(text).sort()).toEqual([...warnings].sort());
  });

  it('names the tag of a problem, and where it stands', () => {
    const text = 'v=DMARC1; p=reject; aspf=strict; rua=mailto:a@b.example';
    const [problem] = parse(text).problems;
    expect(problem).toEqual({
      code: 'invalid-value',
      level: 'error',
      span: { start: text.indexOf('strict'), end: text.indexOf('strict') + 6 },
      text: 'strict',
      tag: 'aspf',
    });
  });

  it('keep a pct that receivers by RFC 7489 would use', () => {
    expect(parse('v=DMARC1; p=reject; pct=20').record?.pct).toBe(20);
    expect(parse('v=DMARC1; p=reject; pct=200').record?.pct).toBeUndefined();
  });
});

describe('reporting addresses', () => {
  const uris = (value: string) => parse(`v=DMARC1; p=none; rua=${value}`).record?.rua ?? [];
  const faults = (value: string) => codes(`v=DMARC1; p=none; rua=${value}`);

  it('are read with their mailbox, host and span', () => {
    const text = 'v=DMARC1; p=none; rua=mailto:a@Example.COM , mailto:b%2Bc@example.net!10m';
    const rua = parse(text).record?.rua ?? [];
    expect(rua.map(({ span }) => text.slice(span.start, span.end))).toEqual(rua.map((uri) => uri.text));
    expect(rua).toMatchObject([
      { scheme: 'mailto', address: 'a@Example.COM', host: 'example.com' },
      { uri: 'mailto:b%2Bc@example.net', address: 'b+c@example.net', sizeLimit: 10 * 1024 ** 2 },
    ]);
  });

  it('know the obsolete size limit', () => {
    expect(uris('mailto:a@example.com!10m')).toMatchObject([
      { sizeLimit: 10 * 1024 ** 2, uri: 'mailto:a@example.com' },
    ]);
    expect(uris('mailto:a@example.com!7')).toMatchObject([{ sizeLimit: 7 }]);
    expect(faults('mailto:a@example.com!10m')).toEqual(['obsolete-size-limit']);
  });

  it.each([
    'bogus',
    'a@example.com',
    '__mailto:a@example.com',
    'mailto:a b@example.com',
    'mailto:a@example.com!10x',
    'mailto:a@example.com!99999999999999999999999',
    'mailto:a%4@example.com',
    'mailto:a@example.com,',
  ])('%s is no list of URIs', (value) => {
    expect(faults(value)).toContain('bad-uri');
  });

  it.each([
    'mailto:',
    'mailto://example.com',
    'mailto:@example.com',
    'mailto:a@',
    'mailto:a@b..c',
    'mailto:a@[192.0.2.1]',
    'mailto:a..b@example.com',
  ])('%s has no mailbox', (value) => expect(faults(value)).toContain('bad-address'));

  it('take other schemes, with a warning', () => {
    expect(faults('https://user@reports.example.com:8443/x')).toEqual(['unsupported-scheme']);
    expect(uris('https://user@reports.example.com:8443/x')).toMatchObject([
      { scheme: 'https', host: 'reports.example.com' },
    ]);
  });

  it('have their U-labels as A-labels', () => {
    expect(uris('mailto:a@b%C3%BCcher.example')).toMatchObject([{ host: 'xn--bcher-kva.example' }]);
  });

  it('stay where one of them is bad', () => {
    expect(uris('bogus,mailto:a@example.com').map(({ text }) => text)).toEqual(['mailto:a@example.com']);
  });
});
