import { describe, expect, it } from 'vitest';
import { budgeted } from '../../../src/net/dns/budgeted.ts';
import { cached } from '../../../src/net/dns/cached.ts';
import { deadline } from '../../../src/net/dns/deadline.ts';
import { limited } from '../../../src/net/dns/limited.ts';
import type { DomainName } from '../../../src/net/dns/name.ts';
import { nothing, overlay } from '../../../src/net/dns/overlay.ts';
import { recording, recordingHeader, replaying } from '../../../src/net/dns/recorded.ts';
import type { Answer, Question, Resolver } from '../../../src/net/dns/resolver.ts';
import { traced } from '../../../src/net/dns/traced.ts';
import { parseZone } from '../../../src/net/dns/zone/parse.ts';

const named = (name: string, type: Question['type'] = 'A'): Question => ({ name: name as DomainName, type });
const zone = overlay(
  [parseZone('a. A 192.0.2.1\na. TXT "caf\\233" "b"\nb. CNAME a.', { path: 'zone' })],
  nothing,
);

/** Answers when it is told to, and counts. */
function slow(): { readonly resolve: Resolver; asked: string[]; release(): void } {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const resolve: Resolver = async ({ name, type, at }) => {
    asked.push(`${type} ${name} ${at?.address ?? ''}`.trim());
    await new Promise<void>((resume) => waiting.push(resume));
    return { kind: 'nxdomain' };
  };
  return { resolve, asked, release: () => waiting.splice(0).forEach((resume) => void resume()) };
}
const turn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

describe('cached', () => {
  it('asks once, in flight and done, and tells type and server apart', async () => {
    const inner = slow();
    const resolve = cached(inner.resolve);
    const at = { address: '192.0.2.53' };
    const questions = [
      named('a'),
      named('a'),
      named('a', 'AAAA'),
      { ...named('a'), at },
      { ...named('a'), at: { ...at, port: 5353 } },
    ];
    const answers = questions.map((question) => resolve(question));
    inner.release();
    await Promise.all(answers);
    await resolve(named('a'));
    expect(inner.asked).toEqual(['A a', 'AAAA a', 'A a 192.0.2.53', 'A a 192.0.2.53']);
  });
});

describe('limited', () => {
  it('has no more than so many questions on the way, and asks all in order', async () => {
    const inner = slow();
    const resolve = limited(inner.resolve, 2);
    const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => resolve(named(name))));
    const widths: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      await turn();
      widths.push(inner.asked.length);
      inner.release();
    }
    await answers;
    expect(widths).toEqual([2, 4, 5]);
    expect(inner.asked).toEqual(['A a', 'A b', 'A c', 'A d', 'A e']);
  });

  it('gets through thousands that wait', async () => {
    const resolve = limited(async () => ({ kind: 'nodata' }), 1);
    const answers = await Promise.all(Array.from({ length: 5_000 }, (_, i) => resolve(named(`n${i}`))));
    expect(answers).toHaveLength(5_000);
  });
});

describe('budgeted', () => {
  it('asks so many questions, and fails the others without asking', async () => {
    const asked: string[] = [];
    const resolve = budgeted(
      traced(zone, ({ name }) => asked.push(name)),
      2,
    );
    const answers = [await resolve(named('a')), await resolve(named('b')), await resolve(named('c'))];
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found', 'failed']);
    expect(answers[2]).toMatchObject({ failure: 'budget' });
    expect(asked).toEqual(['a', 'b']);
  });
});

describe('traced', () => {
  it('tells each question with its answer', async () => {
    const log: [Question, Answer][] = [];
    await traced(zone, (question, answer) => log.push([question, answer]))(named('a'));
    expect(log).toMatchObject([[{ name: 'a', type: 'A' }, { kind: 'found' }]]);
  });
});

describe('deadline', () => {
  it('fails what is on the way and what comes after, and does not ask again', async () => {
    const inner = slow();
    const ending = new AbortController();
    const resolve = deadline(inner.resolve, { signal: ending.signal });
    const underWay = resolve(named('a'));
    ending.abort();
    expect(await underWay).toMatchObject({ kind: 'failed', failure: 'timeout' });
    expect(await resolve(named('b'))).toMatchObject({ kind: 'failed', failure: 'timeout' });
    expect(inner.asked).toEqual(['A a']);
  });
});

describe('recorded', () => {
  const record = async (...questions: readonly Question[]): Promise<string> => {
    const lines: string[] = [];
    const resolve = recording(zone, (line) => lines.push(line));
    for (const question of questions) await resolve(question);
    return lines.join('\n');
  };
  const replay = (text: string): Resolver => {
    const resolve = replaying(text);
    return typeof resolve === 'function' ? resolve : expect.fail(resolve.problem);
  };

  it('answers the same again, from text that people can read', async () => {
    const questions = [named('a', 'TXT'), named('b'), named('b', 'MX'), named('c')];
    const text = await record(...questions);
    expect(text.split('\n')[0]).toBe(recordingHeader);
    expect(text).toContain('café');
    for (const question of questions) expect(await replay(text)(question)).toEqual(await zone(question));
  });

  it('does not take what was never asked for absent', async () => {
    const text = await record(named('a'));
    expect(await replay(text)(named('a', 'MX'))).toMatchObject({ kind: 'failed', failure: 'network' });
    expect(await replay(text)({ ...named('a'), at: { address: '192.0.2.53' } })).toMatchObject({
      kind: 'failed',
    });
  });

  it('keeps failures', async () => {
    const lines: string[] = [];
    const broken: Answer<never> = { kind: 'failed', failure: 'servfail', detail: 'it is broken' };
    await recording(
      async () => broken,
      (line) => lines.push(line),
    )(named('a'));
    expect(await replay(lines.join('\r\n'))(named('a'))).toEqual(broken);
  });

  it.each([
    ['no header', '{"question":{}}', 1],
    ['another version', '{"recording":"dns","version":2}', 1],
    ['no JSON', `${recordingHeader}\n{`, 2],
    ['null', `${recordingHeader}\nnull`, 2],
    ['no question', `${recordingHeader}\n\n{"answer":{"kind":"nodata"}}`, 3],
    [
      'an unknown type',
      `${recordingHeader}\n{"question":{"name":"a","type":"toString"},"answer":{"kind":"nodata"}}`,
      2,
    ],
    [
      'a name that is none',
      `${recordingHeader}\n{"question":{"name":"a..b","type":"A"},"answer":{"kind":"nodata"}}`,
      2,
    ],
    [
      'an unknown kind',
      `${recordingHeader}\n{"question":{"name":"a","type":"A"},"answer":{"kind":"maybe"}}`,
      2,
    ],
    [
      'an unknown failure',
      `${recordingHeader}\n{"question":{"name":"a","type":"A"},"answer":{"kind":"failed","failure":"x","detail":""}}`,
      2,
    ],
    [
      'data of another type',
      `${recordingHeader}\n{"question":{"name":"a","type":"A"},"answer":{"kind":"found","via":[],"records":[{"name":"a","ttl":1,"data":"::1"}]}}`,
      2,
    ],
    [
      'a field that is missing',
      `${recordingHeader}\n{"question":{"name":"a","type":"MX"},"answer":{"kind":"found","via":[],"records":[{"name":"a","ttl":1,"data":{"preference":1}}]}}`,
      2,
    ],
  ])('names the line that is wrong: %s', (_, text, line) => {
    expect(replaying(text)).toEqual({ problem: expect.stringContaining(`line ${line} `) });
  });
});
