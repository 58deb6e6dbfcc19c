/** The live resolver against Unbound, over each transport, next to what dig makes of the same questions. */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { type Live, live } from '../../src/net/dns/live.ts';
import { type DomainName, parseName } from '../../src/net/dns/name.ts';
import type { Answer, Type } from '../../src/net/dns/resolver.ts';
import { parseServer, type Upstream } from '../../src/net/dns/server.ts';
import { type Dug, dig } from './dig.ts';
import { presented } from './presented.ts';

const lab = inject('lab');

const named = (text: string): DomainName => {
  const name = parseName(text);
  if (name === undefined) throw new Error(`${text} is no name`);
  return name;
};
const server = (text: string): Upstream => {
  const upstream = parseServer(text);
  if ('problem' in upstream) throw new Error(upstream.problem);
  return upstream;
};

const questions: readonly (readonly [string, Type, string])[] = [
  ['healthy.example', 'MX', 'several records'],
  ['healthy.example', 'NS', 'name servers'],
  ['mx1.healthy.example', 'AAAA', 'an IPv6 address'],
  ['odd.example', 'SOA', 'a start of authority'],
  ['_submission._tcp.odd.example', 'SRV', 'a service'],
  ['_25._tcp.mail.odd.example', 'TLSA', 'a certificate association'],
  ['quotes.odd.example', 'TXT', 'octets that need escapes, in two strings'],
  ['mail2026._domainkey.healthy.example', 'TXT', 'a key cut in two'],
  ['any.wild.odd.example', 'TXT', 'a wildcard'],
  ['one.odd.example', 'A', 'a chain of two CNAMEs'],
  ['one.odd.example', 'CNAME', 'a CNAME that is asked for itself'],
  ['one.odd.example', 'MX', 'a chain that ends without data'],
  ['dangling.odd.example', 'A', 'a CNAME that leads nowhere'],
  ['mail.odd.example', 'TXT', 'a name without the type'],
  ['empty.odd.example', 'A', 'an empty non-terminal'],
  ['nowhere.odd.example', 'A', 'a name that does not exist'],
  ['nowhere.at.all', 'A', 'a top-level domain that does not exist'],
  ['big.odd.example', 'TXT', 'an answer too big for UDP'],
  ['many.odd.example', 'A', 'a hundred and twenty records'],
  ['signed.example', 'MX', 'a signed record'],
  ['signed.example', 'DNSKEY', 'keys'],
  ['nowhere.signed.example', 'A', 'a name that is proven not to exist'],
  ['bogus.example', 'MX', 'a zone whose signatures do not verify'],
  ['circle.odd.example', 'A', 'CNAMEs in a circle'],
  ['lame.example', 'MX', 'a zone whose server refuses'],
];

/** What both say of a question: the common ground on which they are compared. */
interface Said {
  readonly kind: Answer['kind'];
  readonly failure?: string;
  readonly authentic: boolean;
  readonly aliases: readonly string[];
  readonly data: readonly string[];
}

function saidByDig({ status, authentic, aliases, data }: Dug, type: Type): Said {
  if (status === 'NXDOMAIN') return { kind: 'nxdomain', authentic, aliases: [...aliases].sort(), data: [] };
  if (status !== 'NOERROR')
    return { kind: 'failed', failure: status.toLowerCase(), authentic: false, aliases: [], data: [] };
  const followed = type === 'CNAME' ? [] : [...aliases].sort();
  return { kind: data.length > 0 ? 'found' : 'nodata', authentic, aliases: followed, data };
}

function saidBy<T extends Type>(answer: Answer<T>, type: T): Said {
  if (answer.kind === 'failed')
    return { kind: 'failed', failure: answer.failure, authentic: false, aliases: [], data: [] };
  const data = answer.kind === 'found' ? presented(type, answer.records) : [];
  const aliases = [...(answer.via ?? [])].sort();
  return { kind: answer.kind, authentic: answer.authentic === true, aliases, data };
}

describe.skipIf(lab === undefined)('the live resolver and Unbound', () => {
  // Where it is skipped, this is still read.
  const { port = 1, tlsPort = 1, serverName = 'none', authorityPath = '', authoritativePort = 1 } = lab ?? {};
  if (lab !== undefined) {
    setDefaultCACertificates([...getCACertificates('default'), readFileSync(authorityPath, 'utf8')]);
  }
  const opened: Live[] = [];
  const open = (text: string): Live => {
    const resolver = live({ servers: [server(text)], random: randomInt });
    opened.push(resolver);
    return resolver;
  };
  afterAll(() => {
    for (const resolver of opened) resolver.close();
  });

  describe.each([
    ['UDP', `udp://127.0.0.1:${port}`],
    ['TCP', `tcp://127.0.0.1:${port}`],
    ['TLS, by address', `tls://127.0.0.1:${tlsPort}`],
    ['TLS, by name', `tls://127.0.0.1:${tlsPort}#${serverName}`],
  ])('%s', (_, upstream) => {
    const { resolve } = open(upstream);
    it.each(questions)('agree with dig on %s %s: %s', async (text, type) => {
      const [answer, dug] = await Promise.all([resolve({ name: named(text), type }), dig(port, text, type)]);
      expect(saidBy(answer, type)).toEqual(saidByDig(dug, type));
    });
  });

  it('asks a name server itself, without recursion', async () => {
    const { resolve } = open(`udp://127.0.0.1:${port}`);
    const at = { address: '127.0.0.1', port: authoritativePort };
    const answer = await resolve({ name: named('healthy.example'), type: 'MX', at });
    const dug = await dig(authoritativePort, 'healthy.example', 'MX');
    expect(answer.kind).toBe('found');
    expect(saidBy(answer, 'MX').data).toEqual(dug.data);
  });

  it('refuses a certificate for another name', async () => {
    const { resolve } = open(`tls://127.0.0.1:${tlsPort}#another.example`);
    expect(await resolve({ name: named('healthy.example'), type: 'MX' })).toMatchObject({
      kind: 'failed',
      failure: 'network',
    });
  });

  it('answers two hundred questions at a time over one connection', async () => {
    const { resolve } = open(`tls://127.0.0.1:${tlsPort}`);
    const names = Array.from({ length: 200 }, (_, i) => named(`n${i}.wild.odd.example`));
    const answers = await Promise.all(names.map((name) => resolve({ name, type: 'TXT' })));
    expect(answers.filter(({ kind }) => kind === 'found').length).toBe(200);
  });

  it('goes to the second server where the first is silent', async () => {
    const dead = server('udp://127.0.0.1:9');
    const { resolve, close } = live({
      servers: [dead, server(`udp://127.0.0.1:${port}`)],
      random: randomInt,
      timeout: 200,
    });
    expect(await resolve({ name: named('healthy.example'), type: 'MX' })).toMatchObject({ kind: 'found' });
    close();
  });
});
