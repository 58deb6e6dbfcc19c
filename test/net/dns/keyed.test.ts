import { expect, it } from 'vitest';
import { keyed } from '../../../src/net/dns/keyed.ts';
import { recording } from '../../../src/net/dns/recorded.ts';
import type { Answer, Question, Resolver } from '../../../src/net/dns/resolver.ts';
import { stringsOf, textOf } from '../../../src/net/dns/text.ts';
import { nameOf } from '../../support/example.ts';

const zone = nameOf('{key}.zen.example.net');
const keys = new Map([[zone, 'aB3-key']]);

function world(answer: (question: Question) => Answer) {
  const asked: string[] = [];
  const inner = (async (question: Question) => {
    asked.push(question.name);
    return answer(question);
  }) as Resolver;
  return { asked, dns: keyed(inner, keys) };
}

it('the key goes out in the name, and comes back in nothing', async () => {
  const { asked, dns } = world(({ name }) => ({
    kind: 'found',
    records: [
      { name, ttl: 1, data: '127.0.0.2' },
      { name, ttl: 1, data: stringsOf(`https://list.example/?k=AB3-KEY&n=${name} and aB3-keyaB3-key`) },
    ],
    via: [name, nameOf('other.ab3-key.example')],
  }));
  const lines: string[] = [];
  const answer = await recording(dns, (line) => lines.push(line))({
    name: nameOf('2.0.0.127.{key}.zen.example.net'),
    type: 'A',
  });
  expect(asked).toEqual(['2.0.0.127.ab3-key.zen.example.net']);
  expect(answer).toMatchObject({
    kind: 'found',
    via: ['2.0.0.127.{key}.zen.example.net', 'other.{key}.example'],
  });
  const text = answer.kind === 'found' ? textOf(answer.records[1]?.data as never) : '';
  expect(text).toBe('https://list.example/?k={key}&n=2.0.0.127.{key}.zen.example.net and {key}{key}');
  expect(`${JSON.stringify(answer)}${lines.join('\n')}`.toLowerCase()).not.toContain('ab3-key');
});

it('a failure does not tell it', async () => {
  const { dns } = world(({ name }) => ({
    kind: 'failed',
    failure: 'servfail',
    detail: `no answer to ${name}`,
  }));
  expect(await dns({ name: nameOf('a.{key}.zen.example.net'), type: 'A' })).toMatchObject({
    detail: 'no answer to a.{key}.zen.example.net',
  });
});

it('other names go out as they are', async () => {
  const { asked, dns } = world(() => ({ kind: 'nxdomain' }));
  for (const name of ['example.com', 'a.{key}.other.example', 'zen.example.net'])
    await dns({ name: nameOf(name), type: 'A' });
  expect(asked).toEqual(['example.com', 'a.{key}.other.example', 'zen.example.net']);
});

it('a name that has no room for it is not asked', async () => {
  const { asked, dns } = world(() => ({ kind: 'nxdomain' }));
  const long = nameOf(`${'a.'.repeat(116)}{key}.zen.example.net`);
  expect(await dns({ name: long, type: 'A' })).toMatchObject({ kind: 'failed', failure: 'malformed' });
  expect(asked).toEqual([]);
});
