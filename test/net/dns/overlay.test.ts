import { describe, expect, it } from 'vitest';
import type { DomainName } from '../../../src/net/dns/name.ts';
import { nothing, overlay } from '../../../src/net/dns/overlay.ts';
import type { Answer, Question, Resolver, Type } from '../../../src/net/dns/resolver.ts';
import { parseZone } from '../../../src/net/dns/zone/parse.ts';

const zone = parseZone(
  `$ORIGIN example.com.
@ SOA ns host 1 2 3 4 5
@ NS ns
@ ALIAS host.elsewhere.
@ MX 10 mail
a.b A 192.0.2.1
only CAA 0 issue ";"
child NS ns.child
child DS 1 13 2 00
ns.child A 192.0.2.53
out CNAME host.elsewhere.
*.wild TXT "any"
named.wild A 192.0.2.2
`,
  { path: 'example.com.zone' },
);

const asked: Question[] = [];
const beyond: Resolver = async <T extends Type>(question: Question<T>) => {
  asked.push(question);
  const records = [{ name: question.name, ttl: 1, data: '198.51.100.1' }];
  return (question.type === 'A'
    ? { kind: 'found', records, via: [] }
    : { kind: 'nodata' }) as unknown as Answer<T>;
};

const ask = (name: string, type: Type, at?: Question['at']): Promise<Answer> => {
  asked.length = 0;
  return overlay([zone], beyond)({ name: name as DomainName, type, ...(at === undefined ? {} : { at }) });
};

describe('overlay', () => {
  it('gives the line of the file that a record comes from', async () => {
    expect(await ask('example.com', 'MX')).toMatchObject({
      records: [{ source: { path: 'example.com.zone', line: 5 } }],
    });
  });

  it('is the truth inside the zone: what it does not hold does not exist', async () => {
    expect(await ask('b.example.com', 'A')).toEqual({ kind: 'nodata' });
    expect(await ask('only.example.com', 'A')).toEqual({ kind: 'nodata' });
    expect(await ask('c.example.com', 'A')).toEqual({ kind: 'nxdomain' });
    expect(asked).toEqual([]);
  });

  it('asks beyond for what is outside, or delegated, or another server is asked for', async () => {
    await ask('example.org', 'A');
    expect(asked).toHaveLength(1);
    await ask('ns.child.example.com', 'A');
    expect(asked).toHaveLength(1);
    await ask('a.b.example.com', 'A', { address: '192.0.2.53' });
    expect(asked).toHaveLength(1);
  });

  it('answers itself for the DS of a delegation', async () => {
    expect(await ask('child.example.com', 'DS')).toMatchObject({ kind: 'found' });
    await ask('child.example.com', 'MX');
    expect(asked).toHaveLength(1);
  });

  it('asks beyond for addresses that the provider makes up, and for nothing else of that name', async () => {
    expect(await ask('example.com', 'A')).toMatchObject({ records: [{ data: '198.51.100.1' }] });
    expect(await ask('example.com', 'TXT')).toEqual({ kind: 'nodata' });
  });

  it('follows a CNAME that leads out', async () => {
    expect(await ask('out.example.com', 'A')).toMatchObject({
      kind: 'found',
      via: ['out.example.com'],
      records: [{ name: 'host.elsewhere' }],
    });
  });

  it('lets a wildcard stand for names that do not exist, at the closest encloser only', async () => {
    expect(await ask('x.wild.example.com', 'TXT')).toMatchObject({ kind: 'found' });
    expect(await ask('x.y.wild.example.com', 'TXT')).toMatchObject({ kind: 'found' });
    expect(await ask('named.wild.example.com', 'TXT')).toEqual({ kind: 'nodata' });
    expect(await ask('x.named.wild.example.com', 'TXT')).toEqual({ kind: 'nxdomain' });
  });

  it('takes the zone that is closest to a name', async () => {
    const child = parseZone('child.example.com. SOA ns host 1 2 3 4 5\nw.child.example.com. A 192.0.2.9', {
      path: 'child',
    });
    const resolve = overlay([zone, child], nothing);
    expect(await resolve({ name: 'w.child.example.com' as DomainName, type: 'A' })).toMatchObject({
      kind: 'found',
    });
  });
});
