import { describe, expect, it } from 'vitest';
import { type ListDescription, lookup } from '../../../src/mail/dnsbl/index.ts';
import { cached } from '../../../src/net/dns/cached.ts';
import { textOfQuestion } from '../../../src/net/dns/question.ts';
import type { Failure, Resolver } from '../../../src/net/dns/resolver.ts';
import { zoneResolver } from '../../support/example.ts';

const list: ListDescription = {
  zone: 'bl.example.net',
  queryType: ['ip', 'domain'],
  ipv6: true,
  returnCodes: {
    '127.0.0.2': ['spam', 'sends spam', 'error'],
    '127.0.0.10-127.0.0.19': ['range', 'one of ten', 'warning'],
    '127.0.1.x': ['any', 'anything', 'info'],
  },
  errorCodes: { '127.0.0.77': 'nobody knows you' },
};
const v6 = (last: string) => `${last}.0.0.0.0.0.f.7.f.f.f.f${'.0'.repeat(20)}`;
const healthy = `
2.0.0.127.bl.example.net A 127.0.0.2
${v6('2')}.bl.example.net A 127.0.0.2
test.bl.example.net A 127.0.0.2
`;

interface Watched {
  readonly dns: Resolver;
  readonly asked: string[];
}

function watched(zone: string, failures: Readonly<Record<string, Failure>> = {}): Watched {
  const inner = zoneResolver(zone);
  const asked: string[] = [];
  const dns: Resolver = async (question) => {
    const text = textOfQuestion(question);
    asked.push(text);
    const failure = failures[text];
    return failure === undefined ? inner(question) : { kind: 'failed', failure, detail: 'said so' };
  };
  return { dns: cached(dns), asked };
}

const at = (zone: string, failures?: Readonly<Record<string, Failure>>) =>
  watched(`${healthy}${zone}`, failures);
const kindOf = async (zone: string, subject = '192.0.2.9'): Promise<string> => {
  const found = await lookup(subject, list, at(zone));
  return found.kind === 'unavailable' ? found.cause : found.kind;
};

describe('what is asked', () => {
  it.each([
    ['an IPv4 address', '192.0.2.9', 'A 9.2.0.192.bl.example.net'],
    [
      'an IPv6 address',
      '2001:db8::9',
      'A 9.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.bl.example.net',
    ],
    ['an IPv4 address in the dress of IPv6', '::ffff:192.0.2.9', 'A 9.2.0.192.bl.example.net'],
    ['a name', 'Bücher.example', 'A xn--bcher-kva.example.bl.example.net'],
  ])('%s is asked for by its own name, after the test points', async (_, subject, question) => {
    const world = at('');
    expect(await lookup(subject, list, world)).toEqual({ kind: 'not-listed' });
    expect(world.asked).toHaveLength(3);
    expect(world.asked[2]).toBe(question);
  });

  it('a host is asked for with what was registered, unless the list wants only that', async () => {
    const both = at('');
    await lookup('a.b.example.co.uk', list, both);
    expect(both.asked.slice(2)).toEqual([
      'A a.b.example.co.uk.bl.example.net',
      'A example.co.uk.bl.example.net',
    ]);
    const one = at('');
    await lookup('a.b.example.co.uk', { ...list, names: 'registered' }, one);
    expect(one.asked.slice(2)).toEqual(['A example.co.uk.bl.example.net']);
  });

  it.each([
    ['an address, of a list of names', '192.0.2.9', { queryType: ['domain'] }],
    ['a name, of a list of addresses', 'example.com', { queryType: ['ip'] }],
    ['an IPv6 address, of a list of IPv4', '2001:db8::1', { ipv6: false }],
    ['an IPv4 address, of a list of IPv6', '192.0.2.9', { ipv6: 'only' }],
    ['anything, of a list of hashes', '192.0.2.9', { queryType: ['hash'] }],
    ['a private address', '10.1.2.3', {}],
    ['a loopback address', '::1', {}],
    ['a shared address', '100.64.0.1', {}],
    ['a local address in the dress of IPv6', '::ffff:192.168.0.1', {}],
    ['a name with a space', 'no name', {}],
    ['a name that is too long with the zone', 'example.com', { zone: `${'z.'.repeat(121)}example` }],
  ] as const)('nothing: %s', async (_, subject, change) => {
    const world = at('');
    expect(await lookup(subject, { ...list, ...change }, world)).toMatchObject({ cause: 'not-applicable' });
    expect(world.asked).toEqual([]);
  });

  it('test points once for many subjects, and a reason only for what is listed', async () => {
    const world = at('1.2.0.192.bl.example.net A 127.0.0.2\n1.2.0.192.bl.example.net TXT "see there"\n');
    const subjects = Array.from({ length: 50 }, (_, i) => `192.0.2.${i}`);
    const found = await Promise.all(subjects.map((subject) => lookup(subject, list, world)));
    expect(found.filter(({ kind }) => kind === 'listed')).toEqual([found[1]]);
    expect(found[1]).toMatchObject({ reason: 'see there' });
    expect(world.asked).toHaveLength(2 + 50 + 1);
  });

  it('nothing of a subject where the list is not to be believed', async () => {
    const world = watched('9.2.0.192.bl.example.net A 127.0.0.2\n');
    expect(await lookup('192.0.2.9', list, world)).toMatchObject({ kind: 'unavailable', cause: 'silent' });
    expect(world.asked).toEqual(['A 2.0.0.127.bl.example.net', 'A 1.0.0.127.bl.example.net']);
  });
});

describe('what an answer means', () => {
  const entry = (...addresses: string[]) =>
    addresses.map((address) => `9.2.0.192.bl.example.net A ${address}\n`).join('');

  it.each([
    ['127.0.0.2', ['spam', 'error']],
    ['127.0.0.15', ['range', 'warning']],
    ['127.0.1.200', ['any', 'info']],
    ['127.0.0.3', ['unknown', 'info']],
    ['127.9.8.7', ['unknown', 'info']],
  ])('%s is an entry', async (address, [name, severity]) => {
    expect(await lookup('192.0.2.9', list, at(entry(address)))).toMatchObject({
      kind: 'listed',
      codes: [{ address, name, severity }],
    });
  });

  it('several addresses are several entries', async () => {
    const found = await lookup('192.0.2.9', list, at(entry('127.0.0.15', '127.0.0.2')));
    expect(found.kind === 'listed' && found.codes.map(({ name }) => name)).toEqual(['spam', 'range']);
  });

  it.each([
    ['127.0.0.77', 'refused'],
    ['127.255.255.252', 'refused'],
    ['127.255.255.254', 'refused'],
    ['127.255.255.255', 'refused'],
    ['127.255.255.1', 'refused'],
    ['127.0.0.1', 'not-a-list'],
    ['192.0.2.80', 'not-a-list'],
    ['0.0.0.0', 'not-a-list'],
  ])('%s is none, alone or beside one', async (address, cause) => {
    expect(await kindOf(entry(address))).toBe(cause);
    expect(await kindOf(entry('127.0.0.2', address))).toBe(cause);
  });

  it.each(['timeout', 'servfail', 'refused', 'network', 'malformed', 'budget'] as const)(
    'no answer (%s) is neither listed nor clean',
    async (failure) => {
      const found = await lookup('192.0.2.9', list, at('', { 'A 9.2.0.192.bl.example.net': failure }));
      expect(found).toMatchObject({
        kind: 'unavailable',
        cause: failure === 'refused' ? 'refused' : 'no-answer',
      });
    },
  );

  it('an alias that leads to an entry is one', async () => {
    expect(
      await kindOf('9.2.0.192.bl.example.net CNAME yes.example.org.\nyes.example.org A 127.0.0.2\n'),
    ).toBe('listed');
  });

  it('a text without an end is cut, and one that does not come is left out', async () => {
    const long = `"${'x'.repeat(200)}" "${'y'.repeat(200)}" "${'z'.repeat(200)}"`;
    const found = await lookup(
      '192.0.2.9',
      list,
      at(`${entry('127.0.0.2')}9.2.0.192.bl.example.net TXT ${long}\n`),
    );
    expect(found.kind === 'listed' && found.reason?.length).toBe(500);
    const silent = await lookup(
      '192.0.2.9',
      list,
      at(entry('127.0.0.2'), { 'TXT 9.2.0.192.bl.example.net': 'timeout' }),
    );
    expect(silent).toEqual({ kind: 'listed', codes: [expect.objectContaining({ name: 'spam' })] });
  });
});

describe('a list that lists by bits', () => {
  const bits: ListDescription = {
    zone: 'bl.example.net',
    queryType: ['domain'],
    returnCodes: { 2: ['black', '', 'error'], 4: ['grey', '', 'warning'] },
    errorCodes: { bit1: 'refused' },
  };
  const found = (address: string) => lookup('a.example', bits, at(`a.example.bl.example.net A ${address}\n`));

  it('has an entry for each bit, known or not', async () => {
    const listed = await found('127.0.0.14');
    expect(listed.kind === 'listed' && listed.codes.map(({ name, severity }) => [name, severity])).toEqual([
      ['black', 'error'],
      ['grey', 'warning'],
      ['bit 8', 'info'],
    ]);
  });

  it('refuses by the lowest, whatever others say', async () => {
    for (const address of ['127.0.0.1', '127.0.0.3', '127.0.0.255'])
      expect(await found(address)).toMatchObject({ kind: 'unavailable', cause: 'refused' });
  });

  it('has none where other octets are set', async () => {
    expect(await found('127.0.1.2')).toMatchObject({ codes: [{ name: 'unknown', severity: 'info' }] });
  });
});

describe('whether a list is believed', () => {
  const subject = '9.2.0.192.bl.example.net A 127.0.0.2\n';
  const test = 'A 2.0.0.127.bl.example.net';
  const clean = 'A 1.0.0.127.bl.example.net';

  it.each([
    ['lists everything', '*.bl.example.net A 127.0.0.2\n', {}, 'lists-everything'],
    ['was parked', '*.bl.example.net A 192.0.2.80\n', {}, 'not-a-list'],
    ['refuses by its test points', '*.bl.example.net A 127.255.255.254\n', {}, 'refused'],
    ['is empty', '', {}, 'silent'],
    ['fails at what it must list', subject, { [test]: 'servfail' }, 'no-answer'],
    ['fails at what it must not list', `${healthy}${subject}`, { [clean]: 'timeout' }, 'no-answer'],
    ['refuses by the DNS', subject, { [test]: 'refused', [clean]: 'refused' }, 'refused'],
  ] as const)('not one that %s', async (_, zone, failures, cause) => {
    const found = await lookup('192.0.2.9', list, watched(zone, failures));
    expect(found).toMatchObject({ kind: 'unavailable', cause });
    expect(found.kind === 'unavailable' && found.remedy).not.toBe('');
  });

  it('each kind of subject has test points of its own', async () => {
    const world = watched(`2.0.0.127.bl.example.net A 127.0.0.2\n`);
    expect(await lookup('192.0.2.9', list, world)).toEqual({ kind: 'not-listed' });
    expect(await lookup('2001:db8::9', list, world)).toMatchObject({ cause: 'silent' });
    expect(await lookup('example.com', list, world)).toMatchObject({ cause: 'silent' });
  });

  it('one with a test point of its own by that', async () => {
    const own = { ...list, test: { listed: ['point.example', 'other.example'], clean: ['example.com'] } };
    const world = watched('other.example.bl.example.net A 127.0.0.2\n');
    expect(await lookup('example.org', own, world)).toEqual({ kind: 'not-listed' });
  });

  it('one without a test entry in what it lists, and not in what it does not', async () => {
    const own = { ...list, test: { listed: [], clean: ['127.0.0.1'] } };
    expect(await lookup('192.0.2.9', own, watched(subject))).toMatchObject({ kind: 'listed' });
    expect(await lookup('192.0.2.8', own, watched(subject))).toMatchObject({ cause: 'unconfirmed' });
    const everything = watched('*.bl.example.net A 127.0.0.2\n');
    expect(await lookup('192.0.2.9', own, everything)).toMatchObject({ cause: 'lists-everything' });
  });

  it('none that is known to be dead, which is not even asked', async () => {
    const world = watched('*.dnsbl.sorbs.net A 127.0.0.2\n');
    expect(await lookup('192.0.2.9', 'dnsbl.sorbs.net', world)).toMatchObject({ cause: 'dead' });
    expect(world.asked).toEqual([]);
  });
});

it('a list is found by its id and by its zone', async () => {
  for (const called of ['spamcop', 'bl.spamcop.net', 'BL.SpamCop.net.']) {
    const world = watched('2.0.0.127.bl.spamcop.net A 127.0.0.2\n9.2.0.192.bl.spamcop.net A 127.0.0.2\n');
    expect(await lookup('192.0.2.9', called, world)).toMatchObject({ codes: [{ name: 'SCBL' }] });
  }
});

it('no list and no subject breaks it', async () => {
  const odd = ['', '.', 'a..b', `${'x'.repeat(300)}`, '\0', '999.1.1.1', '1.2.3', '::g', '*'];
  for (const one of odd) {
    expect((await lookup(one, list, at(''))).kind, one).not.toBe('listed');
    expect((await lookup('192.0.2.9', { zone: one }, at(''))).kind, one).toBe('unavailable');
    expect((await lookup('192.0.2.9', one, at(''))).kind, one).toBe('unavailable');
  }
});
