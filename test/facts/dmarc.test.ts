import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/fact.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { dmarc } from '../../src/facts/dmarc.ts';
import { misplacedDmarc } from '../../src/facts/dmarc-misplaced.ts';
import { dmarcReports } from '../../src/facts/dmarc-reports.ts';
import { dmarcTexts, isBroken, ownRecord } from '../../src/facts/dmarc-texts.ts';
import { exampleResolver, nameOf } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

function learn<T>(fact: Fact<'domain', T>, zone: string, unanswered: readonly string[] = []): Promise<T> {
  const silent = Object.fromEntries(unanswered.map((question) => [question, 'timeout' as const]));
  const dns = exampleResolver({ title: '', zone, says: [], unanswered: silent });
  const gather = gathererOver(worldWith({ dns }));
  return gather(fact, { kind: 'domain', name: nameOf('example.com') }).value;
}

describe('dmarcTexts', () => {
  it('sorts what stands at the name into records, near misses and the rest', async () => {
    const texts = await learn(
      dmarcTexts,
      String.raw`
_dmarc.example.com. TXT "v=DMARC1; p=none"
_dmarc.example.com. TXT "v=dmarc1; p=none"
_dmarc.example.com. TXT " v=DMARC1"
_dmarc.example.com. TXT "\"v=DMARC1; p=none\""
_dmarc.example.com. TXT "p=reject; rua=mailto:a@example.com"
_dmarc.example.com. TXT "v=spf1 -all"
_dmarc.example.com. TXT "verification=dmarc"
_dmarc.example.com. TXT "p=yes"
`,
    );
    expect([texts.records.length, texts.nearMisses.length, texts.unrelated.length]).toEqual([1, 4, 3]);
    expect(ownRecord(texts)?.text).toBe('v=DMARC1; p=none');
    expect(texts.records[0]?.source.source).toMatchObject({ line: 2 });
  });

  it('tells a CNAME that leads nowhere from one that leads to something else', async () => {
    const alias = '_dmarc.example.com. CNAME a.example.net.';
    expect(await learn(dmarcTexts, alias)).toMatchObject({ via: ['_dmarc.example.com'], exists: false });
    const texts = await learn(dmarcTexts, `${alias}\na.example.net. A 192.0.2.1`);
    expect(texts).toMatchObject({ via: ['_dmarc.example.com'], exists: true });
    expect(isBroken(texts)).toBe(true);
  });

  it('is unobserved without an answer', async () => {
    await expect(learn(dmarcTexts, '', ['TXT _dmarc.example.com'])).rejects.toMatchObject({
      name: 'Unobserved',
    });
  });
});

describe('dmarc', () => {
  it('is unobserved only where the missing answer matters', async () => {
    const own = '_dmarc.example.com. TXT "v=DMARC1; p=none"';
    expect(await learn(dmarc, own, ['TXT _dmarc.com'])).toMatchObject({ kind: 'found', relation: 'own' });
    await expect(learn(dmarc, '', ['TXT _dmarc.com'])).rejects.toMatchObject({ name: 'Unobserved' });
  });
});

describe('misplacedDmarc', () => {
  it('knows that it does not know', async () => {
    expect(await learn(misplacedDmarc, 'example.com. TXT "v=DMARC1; p=none"')).toMatchObject({
      records: [{}],
    });
    expect((await learn(misplacedDmarc, '', ['TXT example.com'])).unknown).toBeDefined();
  });
});

describe('dmarcReports', () => {
  const record = (rua: string) => `_dmarc.example.com. TXT "v=DMARC1; p=none; ${rua}"`;

  it('asks each host once, for both tags', async () => {
    const zone = `${record('rua=mailto:a@example.net,mailto:b@example.net; ruf=mailto:c@example.net')}\nexample.net. MX 0 .`;
    expect(await learn(dmarcReports, zone)).toEqual([
      {
        host: 'example.net',
        tags: ['rua', 'ruf'],
        addresses: ['a@example.net', 'b@example.net', 'c@example.net'],
        authorization: { kind: 'unauthorized', name: 'example.com._report._dmarc.example.net' },
        mail: 'refused',
      },
    ]);
  });

  it('keeps what did not answer as a value', async () => {
    const silent = ['TXT example.com._report._dmarc.example.net', 'A example.net'];
    expect(await learn(dmarcReports, record('rua=mailto:a@example.net'), silent)).toMatchObject([
      { authorization: { kind: 'unverifiable' }, mail: 'unknown' },
    ]);
  });

  it('asks ten hosts at most', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `mailto:a@h${i}.example`).join(',');
    const zone = `_dmarc.example.com. TXT "v=DMARC1; p=none; rua=" "${many.slice(0, 250)}" "${many.slice(250, 500)}" "${many.slice(500)}"`;
    expect(await learn(dmarcReports, zone)).toHaveLength(10);
  });
});
