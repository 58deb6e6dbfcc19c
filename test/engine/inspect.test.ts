import { describe, expect, it } from 'vitest';
import { defineCheck } from '../../src/core/check.ts';
import { type Fact, observed, Unobserved } from '../../src/core/fact.ts';
import { defineLink } from '../../src/core/link.ts';
import { rfc } from '../../src/core/reference.ts';
import { inspect } from '../../src/engine/inspect.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const addresses: Fact<'domain', readonly string[]> = {
  name: 'addresses',
  on: 'domain',
  async gather({ name }, world) {
    const answer = observed(`addresses of ${name}`, await world.dns({ name, type: 'A' }));
    return answer.kind === 'found' ? answer.records.map(({ data }) => data) : [];
  },
};

const counted: Fact<'domain', number> = {
  name: 'count',
  on: 'domain',
  gather: async (subject, world) => (await world.fact(addresses, subject)).length,
};

const check = defineCheck({
  id: 'test/addresses',
  title: 'the domain has an address',
  why: 'for the test',
  refs: [rfc(1035)],
  on: 'domain',
  needs: { counted },
  messages: { none: { severity: 'error', text: () => 'none', remedy: () => 'add' } },
  examples: [],
  *run({ counted }, say) {
    if (counted === 0) yield say.none({});
  },
});

const world = (dns: Resolver) => worldWith({ dns });
const domain = (name: string) => ({ kind: 'domain', name: nameOf(name) }) as const;
const silent: Resolver = async () => ({ kind: 'failed', failure: 'timeout', detail: 'nobody answered' });

describe('inspect', () => {
  it('judges from facts and keeps the questions that they were learned from', async () => {
    const dns = zoneResolver('a.example. A 192.0.2.1');
    const plan = { subjects: [domain('a.example'), domain('b.example')], checks: [check], links: [] };
    const { results } = await inspect(plan, { world: world(dns) });
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
    expect(results[0]?.evidence.map((exchange) => 'question' in exchange && exchange.question)).toEqual([
      { name: 'a.example', type: 'A' },
    ]);
    expect(results[1]?.findings[0]).toMatchObject({
      check: 'test/addresses',
      message: 'none',
      severity: 'error',
    });
  });

  it('is inconclusive where the world does not answer, with the evidence kept', async () => {
    const {
      results: [result],
    } = await inspect(
      { subjects: [domain('a.example')], checks: [check], links: [] },
      { world: world(silent) },
    );
    expect(result?.outcome).toBe('inconclusive');
    expect(result?.reason).toContain('nobody answered');
    expect(result?.evidence).toHaveLength(1);
  });

  it('calls a defect of a check a crash and goes on with the others', async () => {
    const broken = {
      ...check,
      id: 'test/broken' as const,
      run() {
        throw new TypeError('a slip');
      },
    };
    const crashes: string[] = [];
    const { results } = await inspect(
      { subjects: [domain('a.example')], checks: [broken, check], links: [] },
      { world: world(zoneResolver('')), crashed: (error) => crashes.push(error.message) },
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['crashed', 'fail']);
    expect(crashes).toEqual(['a slip']);
  });

  it('keeps what a check found before it met a gap', async () => {
    const partial = {
      ...check,
      *run(_: unknown, say: { none(data: object): never }) {
        yield say.none({});
        throw new Unobserved('the rest is unknown');
      },
    };
    const {
      results: [result],
    } = await inspect(
      { subjects: [domain('a.example')], checks: [partial as never], links: [] },
      { world: world(zoneResolver('')) },
    );
    expect(result).toMatchObject({ outcome: 'fail', reason: 'the rest is unknown' });
    expect(result?.findings).toHaveLength(1);
  });

  it('gathers each fact once and asks for each subject once', async () => {
    let asked = 0;
    const dns: Resolver = async () => {
      asked += 1;
      return { kind: 'nxdomain' };
    };
    const twice = { ...check, id: 'test/twice' as const };
    await inspect(
      { subjects: [domain('a.example')], checks: [check, twice], links: [] },
      { world: world(dns) },
    );
    expect(asked).toBe(1);
  });

  it('follows links, visits a shared subject once, and names every domain that leads to it', async () => {
    const toShared = defineLink({
      from: 'domain',
      to: 'host',
      needs: {},
      *follow() {
        yield { kind: 'host', name: nameOf('mx.example') };
      },
    });
    const onHost = {
      ...check,
      id: 'test/host' as const,
      on: 'host' as const,
      needs: {},
      run: function* () {},
    };
    const { results } = await inspect(
      { subjects: [domain('a.example'), domain('b.example')], checks: [onHost as never], links: [toShared] },
      { world: world(zoneResolver('')) },
    );
    expect(results.map(({ domains }) => domains)).toEqual([['a.example', 'b.example']]);
  });

  it('gives the same bytes whatever the order in which answers come', async () => {
    const zone = zoneResolver('a.example. A 192.0.2.1\nb.example. TXT "x"');
    const delayed =
      (delay: (name: string) => number): Resolver =>
      async (question) => {
        await new Promise((resolve) => setTimeout(resolve, delay(question.name)));
        return zone(question);
      };
    const plan = {
      subjects: ['a.example', 'b.example', 'c.example'].map(domain),
      checks: [check],
      links: [],
    };
    const run = async (delay: (name: string) => number) =>
      JSON.stringify((await inspect(plan, { world: world(delayed(delay)) })).results);
    expect(await run((name) => name.charCodeAt(0) - 97)).toBe(await run((name) => 99 - name.charCodeAt(0)));
  });
});

describe('a check that rests on the others', () => {
  const found: Fact<'domain', readonly string[]> = {
    name: 'found',
    on: 'domain',
    isLast: true,
    gather: async (subject, { judged }) =>
      (await judged(subject)).flatMap(({ findings, subject }) =>
        findings.map(({ check }) => `${check} on ${subject.kind}`),
      ),
  };
  const last = defineCheck({
    id: 'test/all-of-it',
    title: 'nothing was found',
    why: 'for the test',
    refs: [rfc(1035)],
    on: 'domain',
    needs: { found },
    messages: {
      some: {
        severity: 'notice',
        text: (data: { found: readonly string[] }) => data.found.join(),
        remedy: () => '',
      },
    },
    examples: [],
    *run({ found }, say) {
      if (found.length > 0) yield say.some({ found });
    },
  });
  const host = defineCheck({
    id: 'test/host',
    title: 'a host is found wanting',
    why: 'for the test',
    refs: [rfc(1035)],
    on: 'host',
    needs: {},
    messages: { bad: { severity: 'error', text: () => 'bad', remedy: () => 'mend' } },
    examples: [],
    *run(_, say) {
      yield say.bad({});
    },
  });
  const toHost = defineLink({
    from: 'domain',
    to: 'host',
    needs: {},
    *follow() {
      yield { kind: 'host', name: nameOf('mx.example') };
    },
  });

  it('sees what was found of the domain and of all that it leads to, and nothing of itself', async () => {
    const plan = { subjects: [domain('a.example')], checks: [last, check, host], links: [toHost] };
    const { results } = await inspect(plan, { world: world(zoneResolver('')) });
    expect(results.map(({ check }) => check)).toEqual(['test/all-of-it', 'test/addresses', 'test/host']);
    expect(results[0]?.findings[0]?.data).toEqual({
      found: ['test/addresses on domain', 'test/host on host'],
    });
  });

  it('sees nothing of other domains', async () => {
    const subjects = [domain('a.example'), domain('b.example')];
    const dns = zoneResolver('a.example. A 192.0.2.1');
    const { results } = await inspect({ subjects, checks: [check, last], links: [] }, { world: world(dns) });
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'fail', 'fail']);
  });
});
