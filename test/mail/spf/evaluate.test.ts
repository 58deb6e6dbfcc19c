import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../../src/mail/spf/index.ts';
import { nothing, overlay } from '../../../src/net/dns/overlay.ts';
import type { Resolver } from '../../../src/net/dns/resolver.ts';
import { parseZone } from '../../../src/net/dns/zone/parse.ts';

const resolver = (text: string): Resolver => overlay([parseZone(text, { path: 'zone' })], nothing);

/** No answer to the questions of a list, as `TXT example.com`. */
const silentOn =
  (dns: Resolver, ...questions: readonly string[]): Resolver =>
  async (question) =>
    questions.includes(`${question.type} ${question.name}`)
      ? { kind: 'failed', failure: 'timeout', detail: 'no answer within 5 s' }
      : dns(question);

interface Given {
  readonly ip?: string;
  readonly helo?: string;
  readonly mailFrom?: string;
  readonly silent?: readonly string[];
}

const check = (
  zone: string,
  { ip = '192.0.2.1', helo = 'mail.example.net', mailFrom = 'a@example.com', silent = [] }: Given = {},
): Promise<Evaluation> => evaluate({ ip, helo, mailFrom }, { dns: silentOn(resolver(zone), ...silent) });

describe('the identity', () => {
  it('is postmaster at the HELO name where the reverse path is null', async () => {
    const zone = 'mail.example.net. TXT "v=spf1 -all exp=x.example.net"\nx.example.net. TXT "%{s}"';
    expect(await check(zone, { mailFrom: '' })).toMatchObject({
      result: 'fail',
      explanation: 'postmaster@mail.example.net',
    });
  });

  it('may be an internationalized domain', async () => {
    expect(
      (await check('xn--bcher-kva.example. TXT "v=spf1 +all"', { mailFrom: 'a@bücher.example' })).result,
    ).toBe('pass');
  });

  it.each([
    'a@localhost',
    'a@[192.0.2.1]',
    'a@exa..mple.com',
    'a@',
    `a@${'x'.repeat(64)}.com`,
    `${'l'.repeat(2000)}@example.com`,
  ])('of %s is none', async (mailFrom) => {
    expect(await check('example.com. TXT "v=spf1 +all"', { mailFrom })).toMatchObject({
      result: 'none',
      obstacle: { code: 'not-a-domain' },
    });
  });

  it('without an address is none', async () => {
    expect(await check('example.com. TXT "v=spf1 +all"', { ip: 'fe80::1%eth0' })).toMatchObject({
      result: 'none',
      obstacle: { code: 'not-an-address' },
    });
  });
});

describe('a result', () => {
  it('comes from the first term that matches, and names it', async () => {
    const evaluation = await check('example.com. TXT "v=spf1 ip4:203.0.113.0/24 ~ip4:192.0.2.0/24 -all"');
    expect(evaluation).toMatchObject({
      result: 'softfail',
      domain: 'example.com',
      mechanism: '~ip4:192.0.2.0/24',
      lookups: 0,
      voids: 0,
    });
    expect(evaluation.trace.map(({ term, outcome }) => [term, outcome])).toEqual([
      ['ip4:203.0.113.0/24', 'no-match'],
      ['~ip4:192.0.2.0/24', 'match'],
    ]);
  });

  it('is neutral where no term matches', async () => {
    const evaluation = await check('example.com. TXT "v=spf1"');
    expect(evaluation.result).toBe('neutral');
    expect(evaluation).not.toHaveProperty('mechanism');
  });

  it('is permerror for an error after the term that would match', async () => {
    expect(await check('example.com. TXT "v=spf1 +all moo"')).toMatchObject({
      result: 'permerror',
      obstacle: { code: 'syntax', problems: [{ code: 'unknown-mechanism' }] },
    });
  });

  it('is not changed by a mere warning', async () => {
    expect((await check('example.com. TXT "v=spf1 include=x.example -all"')).result).toBe('fail');
  });

  it('is none without a record and permerror with two', async () => {
    expect(await check('example.com. TXT "x"')).toMatchObject({
      result: 'none',
      obstacle: { code: 'no-record' },
    });
    expect(await check('example.com. TXT "v=spf1"\nexample.com. TXT "v=spf1"')).toMatchObject({
      result: 'permerror',
      obstacle: { code: 'several-records' },
    });
  });

  it('is temperror where the DNS does not answer', async () => {
    expect(await check('', { silent: ['TXT example.com'] })).toMatchObject({
      result: 'temperror',
      obstacle: { code: 'unanswered' },
    });
  });
});

describe('mechanisms', () => {
  it('ask for the addresses of the family of the client', async () => {
    const zone =
      'example.com. TXT "v=spf1 a/24//64 -all"\nexample.com. A 192.0.2.200\nexample.com. AAAA 2001:db8::1';
    expect((await check(zone)).result).toBe('pass');
    expect((await check(zone, { ip: '2001:db8::ffff' })).result).toBe('pass');
    expect((await check(zone, { ip: '2001:db8:0:1::1' })).result).toBe('fail');
    expect((await check(zone, { ip: '::ffff:192.0.2.7' })).result).toBe('pass');
  });

  const hosts = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) => `example.com. MX ${i} m${i}.example.com.\nm${i}.example.com. A 192.0.2.${i}`,
    ).join('\n');

  it('take ten hosts of mx and no more', async () => {
    expect((await check(`example.com. TXT "v=spf1 mx -all"\n${hosts(10)}`, { ip: '192.0.2.9' })).result).toBe(
      'pass',
    );
    expect(await check(`example.com. TXT "v=spf1 mx -all"\n${hosts(11)}`)).toMatchObject({
      result: 'permerror',
      obstacle: { code: 'mx-limit', term: 'mx' },
    });
  });

  it('judge the hosts of mx in the order of preference', async () => {
    const zone = `example.com. TXT "v=spf1 mx -all"\n${hosts(3)}`;
    expect((await check(zone, { ip: '192.0.2.0', silent: ['A m1.example.com'] })).result).toBe('pass');
    expect((await check(zone, { ip: '192.0.2.2', silent: ['A m1.example.com'] })).result).toBe('temperror');
  });

  it('of a domain with a null MX match nothing, and are no void look-up', async () => {
    expect(await check('example.com. TXT "v=spf1 mx -all"\nexample.com. MX 0 .')).toMatchObject({
      result: 'fail',
      voids: 0,
    });
  });

  it('exists looks for A records also for an IPv6 client', async () => {
    const zone = 'example.com. TXT "v=spf1 exists:%{v}.example.com -all"\nip6.example.com. A 127.0.0.2';
    expect((await check(zone, { ip: '2001:db8::1' })).result).toBe('pass');
    expect((await check(zone)).result).toBe('fail');
  });

  it('ptr takes only names that lead back, and no error for a failure', async () => {
    const zone = '1.2.0.192.in-addr.arpa. PTR a.example.com.\n1.2.0.192.in-addr.arpa. PTR b.example.com.\n';
    const record = 'example.com. TXT "v=spf1 ptr -all"\n';
    expect(
      (await check(`${record}${zone}b.example.com. A 192.0.2.1`, { silent: ['A a.example.com'] })).result,
    ).toBe('pass');
    expect((await check(`${record}${zone}b.example.com. A 192.0.2.2`)).result).toBe('fail');
    expect((await check(record, { silent: ['PTR 1.2.0.192.in-addr.arpa'] })).result).toBe('fail');
  });

  it('with a name that no question can hold do not match', async () => {
    const zone = 'example.com. TXT "v=spf1 a:x..example.com exists:%{h} -all"';
    expect(await check(zone, { helo: '.' })).toMatchObject({ result: 'fail', lookups: 2, voids: 0 });
  });
});

describe('include and redirect', () => {
  const zone = (qualifier: string): string =>
    `example.com. TXT "v=spf1 include:x.example ?all"\nx.example. TXT "v=spf1 ${qualifier}all"`;

  it.each([
    ['+', 'pass'],
    ['-', 'neutral'],
    ['~', 'neutral'],
    ['?', 'neutral'],
  ])('include of %sall leads to %s', async (qualifier, result) => {
    expect((await check(zone(qualifier))).result).toBe(result);
  });

  it('of a domain without a record is permerror', async () => {
    const target = { result: 'permerror', obstacle: { code: 'target-without-record' } };
    expect(await check('example.com. TXT "v=spf1 include:x.example -all"')).toMatchObject(target);
    expect(await check('example.com. TXT "v=spf1 redirect=x.example"')).toMatchObject(target);
    expect(await check('example.com. TXT "v=spf1 redirect=%{h}.x..y"')).toMatchObject(target);
  });

  it('of a domain whose server is silent is temperror', async () => {
    expect((await check(zone('+'), { silent: ['TXT x.example'] })).result).toBe('temperror');
  });

  it('redirect is dead where there is an all', async () => {
    expect((await check('example.com. TXT "v=spf1 redirect=x.example ~all"')).result).toBe('softfail');
  });

  it('redirect makes the other domain the one that decides, explanation included', async () => {
    const text =
      'example.com. TXT "v=spf1 redirect=x.example exp=e.example"\nx.example. TXT "v=spf1 -all exp=f.example"\nf.example. TXT "see %{d} for %{o}"';
    expect(await check(text)).toMatchObject({
      result: 'fail',
      domain: 'x.example',
      explanation: 'see x.example for example.com',
    });
  });
});

describe('limits', () => {
  const terms = (count: number): string => Array.from({ length: count }, () => 'a:h.example').join(' ');

  it('allow ten terms that ask the DNS over all records', async () => {
    const zone = (count: number): string =>
      `example.com. TXT "v=spf1 include:x.example ${terms(count)} -all"\nx.example. TXT "v=spf1 a:h.example"\nh.example. A 203.0.113.1`;
    expect(await check(zone(8))).toMatchObject({ result: 'fail', lookups: 10 });
    expect(await check(zone(9))).toMatchObject({
      result: 'permerror',
      obstacle: { code: 'lookup-limit', domain: 'example.com' },
    });
  });

  it('end a circle of includes', async () => {
    const zone = 'example.com. TXT "v=spf1 include:x.example"\nx.example. TXT "v=spf1 include:example.com"';
    expect(await check(zone)).toMatchObject({ result: 'permerror', obstacle: { code: 'lookup-limit' } });
  });

  it('allow two void look-ups', async () => {
    expect(await check('example.com. TXT "v=spf1 a:x.example mx:y.example -all"')).toMatchObject({
      result: 'fail',
      voids: 2,
    });
    expect(await check('example.com. TXT "v=spf1 a mx exists:x.example -all"')).toMatchObject({
      result: 'permerror',
      obstacle: { code: 'void-limit', term: 'exists:x.example' },
    });
  });

  it('keep the trace of a giant record short', async () => {
    const dns: Resolver = async () => ({
      kind: 'found',
      via: [],
      records: [
        {
          name: '' as never,
          ttl: 0,
          data: [Buffer.from(`v=spf1${' ip4:203.0.113.1'.repeat(4000)}`)] as never,
        },
      ],
    });
    const { result, trace } = await evaluate(
      { ip: '192.0.2.1', helo: 'x', mailFrom: 'a@example.com' },
      { dns },
    );
    expect(result).toBe('neutral');
    expect(trace.length).toBe(250);
  });
});

describe('an explanation', () => {
  const zone = (texts: string): string => `example.com. TXT "v=spf1 -all exp=e.example.com"\n${texts}`;

  it('is expanded, with escapes for upper case and the given receiver and time', async () => {
    const dns = resolver(zone('e.example.com. TXT "%{S} %{i} " "%{c} %{r} %{t} 100%%"'));
    const input = { ip: '2001:db8::1', helo: 'h.example', mailFrom: 'a+b@example.com' };
    const { explanation } = await evaluate(input, {
      dns,
      receiver: 'mx.example.net',
      now: new Date(1_700_000_000_500),
    });
    expect(explanation).toBe(
      `a%2Bb%40example.com 2.0.0.1.0.d.b.8.${'0.'.repeat(23)}1 2001:db8::1 mx.example.net 1700000000 100%`,
    );
  });

  it.each([
    ['missing', ''],
    ['doubled', 'e.example.com. TXT "a"\ne.example.com. TXT "b"'],
    ['wrong', 'e.example.com. TXT "%{x}"'],
    ['not ASCII', 'e.example.com. TXT "caf\\233"'],
    ['a control character', 'e.example.com. TXT "a\\010b"'],
  ])('that is %s is none', async (_, texts) => {
    expect(await check(zone(texts))).not.toHaveProperty('explanation');
  });

  it('never carries what a sender smuggles in', async () => {
    expect(
      await check(zone('e.example.com. TXT "%{l}"'), { mailFrom: 'x\r\n250 ok@example.com' }),
    ).not.toHaveProperty('explanation');
  });

  it('belongs to a fail only', async () => {
    expect(
      await check('example.com. TXT "v=spf1 ~all exp=e.example.com"\ne.example.com. TXT "x"'),
    ).not.toHaveProperty('explanation');
  });
});

describe('macros', () => {
  it('name a validated host, the domain itself first', async () => {
    const zone = (...names: readonly string[]): string =>
      [
        'example.com. TXT "v=spf1 -all exp=e.example.com"',
        'e.example.com. TXT "%{p}"',
        ...names.flatMap((name) => [`1.2.0.192.in-addr.arpa. PTR ${name}.`, `${name}. A 192.0.2.1`]),
      ].join('\n');
    expect((await check(zone('z.example.net', 'm.example.com', 'example.com'))).explanation).toBe(
      'example.com',
    );
    expect((await check(zone('a.example.net', 'm.example.com'))).explanation).toBe('m.example.com');
    expect((await check(zone('a.example.net'))).explanation).toBe('a.example.net');
    expect((await check(zone())).explanation).toBe('unknown');
  });

  it('that make a name too long lose labels on the left', async () => {
    const local = 'x'.repeat(60);
    const zone = `example.com. TXT "v=spf1 exists:%{l}.%{l}.%{l}.%{l}.example.com -all"\n${[local, local, local].join('.')}.example.com. A 127.0.0.2`;
    expect((await check(zone, { mailFrom: `${local}@example.com` })).result).toBe('pass');
  });
});
