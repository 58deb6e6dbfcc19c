/** What every resolver has to do, whatever stands behind it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DomainName, parseName } from '../../src/net/dns/name.ts';
import { overlay } from '../../src/net/dns/overlay.ts';
import type { Answer, Question, Resolver, Server, Type } from '../../src/net/dns/resolver.ts';
import { textOf } from '../../src/net/dns/text.ts';
import { parseZone } from '../../src/net/dns/zone/parse.ts';

/** A resolver under test, over {@link world}; `at` is a server that speaks for {@link elsewhere}. */
export interface Subject {
  readonly resolve: Resolver;
  readonly at: Server;
  close?(): unknown;
}

const zone = parseZone(
  `
$ORIGIN Example.COM.
$TTL 300
@          SOA ns1 host.master 7 3600 600 86400 300
@          NS ns1
@          NS NS2.Example.net.
@          MX 10 Mail
@          MX 20 .
@          TXT "v=spf1 " "-all" ""
@          SPF "v=spf1 -all"
@          600 A 192.0.2.1
octets     TXT "\\000\\255\\"\\\\ü"
mail       A 192.0.2.2
mail       A 192.0.2.3
mail       AAAA 2001:0DB8:0:0::2
_smtp._tcp SRV 1 2 25 mail
_25._tcp   TLSA 3 1 1 00FFaa
signed     DS 12345 13 2 00ff
signed     DNSKEY 257 3 13 AAEC
four.three PTR mail
one        CNAME two
two        CNAME three.other
three.other CNAME mail
dangling   CNAME nowhere
empty      CNAME octets
circle     CNAME circle2
circle2    CNAME circle
to.refused CNAME refused.example.
*.wild     TXT "any"
long       TXT ${'"0123456789012345678901234567890123456789" '.repeat(100)}
${Array.from({ length: 300 }, (_, i) => `many A 198.51.100.${i % 256}\nmany MX ${i} mail-${i}.a-name-of-some-length`).join('\n')}
`,
  { path: 'zone' },
);

/** Some names have servers that fail; whatever else is not in the zone does not exist. */
const beyond: Resolver = async ({ name }) => {
  if (name === 'servfail.example') return { kind: 'failed', failure: 'servfail', detail: 'broken' };
  if (name === 'refused.example') return { kind: 'failed', failure: 'refused', detail: 'refused' };
  if (name === 'silent.example') return { kind: 'failed', failure: 'timeout', detail: 'silent' };
  return { kind: 'nxdomain' };
};

export const elsewhere: Resolver = overlay(
  [parseZone('example.com. SOA ns host 1 2 3 4 5\nexample.com. TXT "from its own server"', { path: 'own' })],
  beyond,
);

/** What the resolvers under test stand for. */
export const world: Resolver = overlay([zone], (question) =>
  question.at === undefined ? beyond(question) : elsewhere({ ...question, at: undefined } as never),
);

const name = (text: string): DomainName => parseName(text) ?? expect.fail(`${text} is no name`);

/** Runs the contract for a way to make a resolver. */
export function resolverContract(title: string, make: () => Promise<Subject> | Subject): void {
  describe(title, () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await make();
    });
    afterAll(() => subject.close?.());
    const ask = <T extends Type>(text: string, type: T, at?: Server): Promise<Answer<T>> =>
      subject.resolve({ name: name(text), type, ...(at === undefined ? {} : { at }) } as Question<T>);
    const data = async <T extends Type>(text: string, type: T): Promise<readonly unknown[]> => {
      const answer = await ask(text, type);
      return answer.kind === 'found'
        ? answer.records.map((record) => record.data)
        : expect.fail(JSON.stringify(answer));
    };

    it('gives records with owner and time to live', async () => {
      expect(await ask('example.com', 'A')).toMatchObject({
        kind: 'found',
        records: [{ name: 'example.com', ttl: 600, data: '192.0.2.1' }],
        via: [],
      });
    });

    it('gives the data of each type in the same shape', async () => {
      expect(await data('mail.example.com', 'AAAA')).toEqual(['2001:db8::2']);
      expect(await data('example.com', 'NS')).toEqual(['ns1.example.com', 'ns2.example.net']);
      expect(await data('example.com', 'MX')).toEqual([
        { preference: 10, exchange: 'mail.example.com' },
        { preference: 20, exchange: '' },
      ]);
      expect(await data('four.three.example.com', 'PTR')).toEqual(['mail.example.com']);
      expect(await data('one.example.com', 'CNAME')).toEqual(['two.example.com']);
      expect(await data('_smtp._tcp.example.com', 'SRV')).toEqual([
        { priority: 1, weight: 2, port: 25, target: 'mail.example.com' },
      ]);
      expect(await data('example.com', 'SOA')).toEqual([
        {
          primary: 'ns1.example.com',
          mailbox: 'host.master.example.com',
          serial: 7,
          refresh: 3600,
          retry: 600,
          expire: 86400,
          minimum: 300,
        },
      ]);
    });

    it('keeps octets, and character-strings apart', async () => {
      const strings = (answer: Answer<'TXT' | 'SPF'>): readonly string[] =>
        answer.kind === 'found'
          ? answer.records.flatMap(({ data }) => data.map((octets) => textOf([octets])))
          : [];
      expect(strings(await ask('example.com', 'TXT'))).toEqual(['v=spf1 ', '-all', '']);
      expect(strings(await ask('example.com', 'SPF'))).toEqual(['v=spf1 -all']);
      expect(strings(await ask('octets.example.com', 'TXT'))).toEqual(['\0\xff"\\\xc3\xbc']);
      const [tlsa] = await data('_25._tcp.example.com', 'TLSA');
      expect(tlsa).toMatchObject({ usage: 3, selector: 1, matchingType: 1 });
      expect([...(tlsa as { certificate: Uint8Array }).certificate]).toEqual([0, 255, 170]);
      const [ds] = await data('signed.example.com', 'DS');
      expect(ds).toMatchObject({ keyTag: 12345, algorithm: 13, digestType: 2 });
      expect([...(ds as { digest: Uint8Array }).digest]).toEqual([0, 255]);
      const [dnskey] = await data('signed.example.com', 'DNSKEY');
      expect(dnskey).toMatchObject({ flags: 257, protocol: 3, algorithm: 13 });
      expect([...(dnskey as { key: Uint8Array }).key]).toEqual([0, 1, 2]);
    });

    it('tells a name without the type from a name that does not exist', async () => {
      expect(await ask('mail.example.com', 'MX')).toMatchObject({ kind: 'nodata' });
      expect(await ask('three.example.com', 'A')).toMatchObject({ kind: 'nodata' });
      expect(await ask('nowhere.example.com', 'A')).toMatchObject({ kind: 'nxdomain' });
      expect(await ask('nowhere.example', 'MX')).toMatchObject({ kind: 'nxdomain' });
    });

    it('follows CNAMEs and tells which', async () => {
      const answer = await ask('one.example.com', 'A');
      expect(answer).toMatchObject({
        kind: 'found',
        via: ['one.example.com', 'two.example.com', 'three.other.example.com'],
      });
      expect(answer.kind === 'found' && answer.records.map((record) => [record.name, record.data])).toEqual([
        ['mail.example.com', '192.0.2.2'],
        ['mail.example.com', '192.0.2.3'],
      ]);
    });

    it('tells what became of the end of a chain', async () => {
      expect(await ask('dangling.example.com', 'A')).toMatchObject({
        kind: 'nxdomain',
        via: ['dangling.example.com'],
      });
      expect(await ask('empty.example.com', 'A')).toMatchObject({
        kind: 'nodata',
        via: ['empty.example.com'],
      });
    });

    it('takes a circle of CNAMEs and a chain into a broken zone for a failure', async () => {
      expect(await ask('circle.example.com', 'A')).toMatchObject({ kind: 'failed', failure: 'servfail' });
      expect(await ask('to.refused.example.com', 'A')).toMatchObject({ kind: 'failed', failure: 'refused' });
    });

    it('answers from a wildcard under the name in question', async () => {
      expect(await ask('a.b.wild.example.com', 'TXT')).toMatchObject({
        records: [{ name: 'a.b.wild.example.com' }],
      });
    });

    it('never takes a failure for absence', async () => {
      expect(await ask('servfail.example', 'MX')).toMatchObject({ kind: 'failed', failure: 'servfail' });
      expect(await ask('refused.example', 'MX')).toMatchObject({ kind: 'failed', failure: 'refused' });
      expect(await ask('silent.example', 'MX')).toMatchObject({ kind: 'failed', failure: 'timeout' });
      const answer = await ask('servfail.example', 'MX');
      expect(answer.kind === 'failed' && answer.detail).not.toBe('');
    });

    it('brings answers that are too long for a datagram', async () => {
      expect(textOf((await data('long.example.com', 'TXT'))[0] as Uint8Array[])).toHaveLength(4000);
      expect(await data('many.example.com', 'A')).toHaveLength(300);
      expect((await data('many.example.com', 'MX'))[299]).toEqual({
        preference: 299,
        exchange: 'mail-299.a-name-of-some-length.example.com',
      });
    });

    it('answers many questions at a time, each with its own answer', async () => {
      const owners = Array.from({ length: 150 }, (_, i) => `n${i}.wild.example.com`);
      const answers = await Promise.all(owners.map((owner) => ask(owner, 'TXT')));
      expect(answers.map((answer) => answer.kind === 'found' && answer.records[0]?.name)).toEqual(owners);
    });

    it('asks a named server for what it says itself', async () => {
      const said = async (at?: Server): Promise<unknown> => {
        const answer = await ask('example.com', 'TXT', at);
        return answer.kind === 'found' && answer.records.map((record) => textOf(record.data));
      };
      expect(await Promise.all([said(), said(subject.at), said()])).toEqual([
        ['v=spf1 -all'],
        ['from its own server'],
        ['v=spf1 -all'],
      ]);
    });

    it('does not reject a name that cannot be on the wire', async () => {
      const tooLong = `${'a'.repeat(64)}.example.com` as DomainName;
      expect((await subject.resolve({ name: tooLong, type: 'A' })).kind).not.toBe('found');
    });
  });
}
