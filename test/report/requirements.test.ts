import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { type Declared, undeclared } from '../../src/core/declared.ts';
import type { Report } from '../../src/core/report.ts';
import { nothingRunWide, type RunWide } from '../../src/core/run-wide.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { applyPolicy } from '../../src/engine/policy.ts';
import { links } from '../../src/facts/links/index.ts';
import { receivers } from '../../src/facts/receivers.ts';
import { letter, newsletter } from '../../src/mail/message/index.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { gridOf } from '../../src/report/requirements.ts';
import { renderText } from '../../src/report/text.ts';
import { signed } from '../support/dkim-signer.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const sound = `example.com. MX 10 mx.example.com.
example.com. TXT "v=spf1 ip4:20.2.3.4 -all"
_dmarc.example.com. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"
mx.example.com. A 20.2.3.4
mx.example.com. TXT "v=spf1 a -all"
4.3.2.20.in-addr.arpa. PTR mx.example.com.`;
const declared = { sendingNetworks: ['20.2.3.4'], helo: 'mx.example.com' };

interface Given {
  readonly zone?: string;
  readonly declared?: Partial<Declared>;
  readonly dns?: Resolver;
  readonly messages?: Readonly<Record<string, string>>;
  readonly blocklists?: RunWide['blocklists'];
}

async function reportOf(given: Given): Promise<Report> {
  const domain = { kind: 'domain', name: nameOf('example.com') } as const;
  const { messages = {}, blocklists = [] } = given;
  const dns = given.dns ?? zoneResolver(given.zone ?? sound);
  const own: Declared = { ...undeclared, ...declared, ...given.declared };
  const world = worldWith({
    dns,
    blocklistDns: dns,
    settings: { ...nothingRunWide, domains: [domain.name], messages: Object.keys(messages), blocklists },
    declared: () => own,
    message: (path) => new TextEncoder().encode(messages[path]),
  });
  const { results, recall } = await inspect({ subjects: [domain], checks, links }, { world });
  const requirements = await recall(receivers, domain);
  return applyPolicy(
    {
      schema: 1,
      tool: { name: 'deliverability', version: '0' },
      domains: [
        {
          ...{ name: domain.name, profile: own.profile },
          ...(requirements === undefined ? {} : { requirements }),
        },
      ],
      results,
    },
    { ignores: [], severities: {}, failOn: 'error', strict: false },
  );
}

const stateIn = ({ domains: [domain] }: Report, id: string): string | undefined =>
  domain?.requirements?.receivers
    .flatMap(({ requirements }) => requirements)
    .find((requirement) => requirement.id === id)?.state;

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema);

describe('the table of requirements', () => {
  it('has a cell for what is required, and marks it', async () => {
    const report = await reportOf({ declared: { profile: 'bulk-sender' } });
    const markdown = renderMarkdown(report);
    expect(markdown).toContain('Would the big receivers take your mail today?');
    expect(markdown).toMatch(/^\| +\| Gmail \| Yahoo \|.*\n\| --- \| :---: /m);
    const { requirements } = report.domains[0] ?? {};
    const { receivers: columns, rows, answers } = gridOf(requirements ?? { topics: [], receivers: [] });
    expect(columns.slice(0, 4)).toEqual(['Gmail', 'Yahoo', 'Outlook.com', 'iCloud']);
    const ptr = rows.find(({ title }) => title === 'Reverse DNS');
    expect(ptr?.cells.map((cell) => cell?.state)).toEqual([
      ...Array.from({ length: 8 }, () => 'met'),
      undefined,
      undefined,
    ]);
    expect(new Set(answers)).toEqual(new Set(['unproved']));
  });

  it('links a cell that is not met to its cause, and tells the reply of the receiver', async () => {
    const report = await reportOf({ zone: sound.replace(/^4.*$/m, '') });
    const markdown = renderMarkdown(report, { docsUrl: 'https://example.com/p' });
    expect(markdown).toContain('[✗](https://example.com/p/docs/checks/ptr/missing.md "ptr/missing")');
    expect(markdown).toContain('550-5.7.25');
    expect(stateIn(report, 'gmail.ptr')).toBe('unmet');
    const findings = report.results.flatMap((result) => result.findings);
    const gmail = findings.find(({ check }) => check === 'requirements/gmail');
    expect(gmail).toMatchObject({ message: 'unmet', severity: 'notice' });
    expect(gmail?.data).toMatchObject({
      receiver: 'Gmail',
      consequence: 'refused',
      requirements: [{ id: 'gmail.ptr', causes: ['ptr/missing'] }],
    });
  });

  it('never counts silence as proof', async () => {
    const silent: Resolver = async () => ({ kind: 'failed', failure: 'timeout', detail: 'no answer' });
    const { domains, results } = await reportOf({ dns: silent });
    const states = domains.flatMap(({ requirements }) =>
      (requirements?.receivers ?? []).flatMap((receiver) => receiver.requirements.map(({ state }) => state)),
    );
    expect(new Set(states)).toEqual(new Set(['unproved']));
    const outcomes = results.filter(({ check }) => check.startsWith('requirements/'));
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));
  });

  it('asks more of a bulk sender, and nothing of a domain that sends no mail', async () => {
    const bare = sound.replace(/^_dmarc.*$/m, '');
    expect(stateIn(await reportOf({ zone: bare }), 'gmail.dmarc.record')).toBeUndefined();
    const bulk = await reportOf({ zone: bare, declared: { profile: 'bulk-sender' } });
    expect(stateIn(bulk, 'gmail.dmarc.record')).toBe('unmet');
    expect((await reportOf({ declared: { profile: 'parked' } })).domains[0]?.requirements).toBeUndefined();
  });

  it('lets only messages of the domain speak for it', async () => {
    const stateWith = async (from: string) =>
      stateIn(
        await reportOf({ messages: { 'a.eml': letter({ From: `Anna <anna@${from}>` }) } }),
        'gmail.format.rfc5322',
      );
    expect(await stateWith('example.com')).toBe('met');
    expect(await stateWith('news.example.com')).toBe('met');
    expect(await stateWith('example.net')).toBe('unproved');
  });

  it('is proved, but for what only figures and answers show, by a newsletter that arrived', async () => {
    const { privateKey: key, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const p = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const zone = `${sound.replaceAll('20.2.3.4', '192.0.2.1').replace('4.3.2.20', '1.2.0.192')}
s1._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${p.slice(0, 200)}" "${p.slice(200)}"
2.0.0.127.zen.spamhaus.org. A 127.0.0.2`;
    const headers = 'from:to:subject:date:message-id:list-unsubscribe:list-unsubscribe-post';
    const message = newsletter().replaceAll('\n', '\r\n');
    const report = await reportOf({
      zone,
      blocklists: [{ id: 'spamhaus-zen', hasKey: false }],
      declared: {
        ...{ profile: 'bulk-sender', sendingNetworks: ['192.0.2.1'], helo: 'mx.example.com' },
        selectors: ['s1'],
      },
      messages: { 'a.eml': signed(message, { algorithm: 'rsa-sha256', key, headers }) },
    });
    const all = report.domains[0]?.requirements?.receivers.flatMap(({ requirements }) => requirements) ?? [];
    const isOpen = ({ state, provable }: (typeof all)[number]): boolean => provable && state !== 'met';
    expect(new Set(all.filter(isOpen).map(({ topic }) => topic))).toEqual(new Set(['spam-rate', 'pace']));
    expect(all.filter(({ state }) => state === 'met').length).toBeGreaterThan(40);
  });

  it('stands in the report as data', async () => {
    const report = await reportOf({
      zone: sound.replace(/^4.*$/m, ''),
      declared: { profile: 'bulk-sender' },
    });
    const data = JSON.parse(renderJson(report));
    expect([isValid(data), isValid.errors]).toEqual([true, null]);
    const ids = data.requirements.conditions.map(({ id }: { id: string }) => id);
    expect(data.domains[0].requirements.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(data.domains[0].requirements).toContainEqual(
      expect.objectContaining({
        id: 'gmail.ptr',
        state: 'unmet',
        codes: expect.arrayContaining(['550-5.7.25']),
      }),
    );
  });

  it('tells once, in text and in annotations, what the causes tell already', async () => {
    const report = await reportOf({ zone: sound.replace(/^4.*$/m, '') });
    const text = renderText(report, { color: false, width: 100 });
    expect(text).toMatch(/✗ Gmail, .*: no: ptr\/missing/);
    expect(text).not.toContain('requirements/gmail');
    const titles = annotationsOf(report).shown.map(({ title }) => title ?? '');
    expect(titles.filter((title) => title.includes('requirements/'))).toEqual([]);
  });
});
