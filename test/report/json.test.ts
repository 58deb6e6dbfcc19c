import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Report } from '../../src/core/report.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { applyPolicy } from '../../src/engine/policy.ts';
import { links } from '../../src/facts/links/index.ts';
import { renderJson } from '../../src/report/json.ts';
import { zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';
import {
  attacked,
  broken,
  dead,
  domainSubject,
  exchange,
  healthy,
  named,
  report,
  result,
  txt,
} from './fixtures.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));

/** The schema without its openness to new members, so that a member that it does not describe is noticed here. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  return 'properties' in members && !('additionalProperties' in members)
    ? { ...members, additionalProperties: false }
    : members;
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(schema);
const validateClosed = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  closed(schema) as object,
);

const parsed = (one: Report) => JSON.parse(renderJson(one));

/** A report as the program makes it: the real checks over a zone. */
async function inspected(): Promise<Report> {
  const zone = `example.com. MX 0 .
example.com. MX 10 mx.example.com.
example.com. TXT "v=spf1 include:gone.example -all"
_dmarc.example.com. TXT "v=DMARC1; p=none"
mx.example.com. CNAME host.example.com.
host.example.com. A 192.0.2.1`;
  const { results } = await inspect(
    { subjects: [{ kind: 'domain', name: named('example.com') }], checks, links },
    { world: worldWith({ dns: zoneResolver(zone) }) },
  );
  const base = {
    schema: 1,
    tool: { name: 'deliverability', version: '0' },
    domains: [{ name: 'example.com', profile: 'sender' }],
    results,
  } as const;
  return applyPolicy(base, {
    ignores: [{ check: 'mx/null', reason: 'a test', owner: 'a', until: '2027-01-01' }],
    severities: {},
    failOn: 'error',
    strict: false,
  });
}

describe('the JSON report', () => {
  it('is valid by the published schema, and has no member that it does not describe', async () => {
    for (const one of [healthy, broken, dead, attacked, await inspected()]) {
      const data = parsed(one);
      expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
      expect(validateClosed(data), ajv.errorsText(validateClosed.errors)).toBe(true);
    }
  });

  it('is refused by the schema where it is wrong', () => {
    const data = parsed(broken);
    expect(validate({ ...data, schema: 2 })).toBe(false);
    expect(validate({ ...data, results: [{ ...data.results[0], outcome: 'good' }] })).toBe(false);
    expect(validate({ ...data, exchanges: { x: { question: {}, answer: {} } } })).toBe(false);
  });

  it('holds every exchange once and names it from each result', () => {
    const data = parsed(broken);
    expect(Object.keys(data.exchanges)).toEqual([
      'A mx.example.net',
      'SOA example.com',
      'TXT _dmarc.example.com',
      'TXT example.com',
      'TXT gone.example',
    ]);
    expect(data.results[2].evidence).toEqual(['TXT example.com', 'TXT gone.example']);
    expect(data.results[3].evidence).toEqual(['TXT example.com']);
  });

  it('keeps apart two answers to the same question, and questions to different servers', () => {
    const at = {
      ...exchange('example.com', 'TXT', { kind: 'nodata' }),
      question: { name: named('example.com'), type: 'TXT', at: { address: '192.0.2.53' } },
    } as const;
    const evidence = [
      exchange('example.com', 'TXT', txt('example.com', 'a')),
      exchange('example.com', 'TXT', txt('example.com', 'b')),
      at,
    ];
    const data = parsed(
      report({ results: [result('spf/all', { evidence }), result('spf/none', { evidence })] }),
    );
    expect(data.results[0].evidence).toEqual([
      'TXT example.com',
      'TXT example.com #2',
      'TXT example.com @192.0.2.53',
    ]);
    expect(data.results[1].evidence).toEqual(data.results[0].evidence);
    expect(data.exchanges['TXT example.com #2'].answer.records[0].data).toBe('b');
  });

  it('writes the same bytes whatever the order of records and their remaining lifetime', () => {
    const records = [
      { name: named('example.com'), ttl: 300, data: { preference: 10, exchange: named('a.example') } },
      { name: named('example.com'), ttl: 17, data: { preference: 10, exchange: named('b.example') } },
    ];
    const written = [records, records.toReversed().map((record) => ({ ...record, ttl: 1 }))].map((set) =>
      renderJson(
        report({
          results: [
            result('mx/null', {
              evidence: [exchange('example.com', 'MX', { kind: 'found', records: set, via: [] })],
            }),
          ],
        }),
      ),
    );
    expect(written[0]).toBe(written[1]);
  });

  it('writes character-strings as one text and other octets in hexadecimal', () => {
    const tlsa = { usage: 3, selector: 1, matchingType: 1, certificate: new Uint8Array([0, 171]) };
    const evidence = [
      exchange('example.com', 'TXT', txt('example.com', 'x'.repeat(300))),
      exchange('example.net', 'TLSA', {
        kind: 'found',
        records: [{ name: named('example.net'), ttl: 1, data: tlsa }],
        via: [],
        authentic: true,
      }),
    ];
    const { exchanges } = parsed(report({ results: [result('spf/all', { evidence })] }));
    expect(exchanges['TXT example.com'].answer.records[0].data).toHaveLength(300);
    expect(exchanges['TLSA example.net'].answer).toEqual({
      kind: 'found',
      records: [
        { name: 'example.net', data: { usage: 3, selector: 1, matchingType: 1, certificate: '00ab' } },
      ],
      authentic: true,
    });
  });

  it('gives back every text of the report', () => {
    const { findings } = parsed(attacked).results[0];
    expect(findings[0].remedy).toBe(attacked.results[0]?.findings[0]?.remedy.replace(/\p{Cs}/gu, '\ufffd'));
    expect(findings[0].subject).toEqual(domainSubject('example.com'));
  });
});
