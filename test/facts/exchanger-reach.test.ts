import { expect, it } from 'vitest';
import type { ScriptedConversation } from '../../src/core/check.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { exchangerReach, isReached, onePerHost, whyUnseenHost } from '../../src/facts/exchanger-reach.ts';
import type { Smtp } from '../../src/net/smtp/conversation.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { controls, scriptedSmtp } from '../support/scripted-smtp.ts';
import { worldWith } from '../support/world.ts';

const zone = `example.com. MX 10 mx1.example.com.
example.com. MX 20 mx2.example.com.
mx1.example.com. A 192.0.2.1
mx1.example.com. AAAA 2001:db8::1
mx2.example.com. A 192.0.2.2`;

const refused = { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } } as const;

const reach = async (servers: Record<string, ScriptedConversation>, exchangers: 'auto' | 'off' = 'auto') => {
  const speak = scriptedSmtp({ ...controls, ...servers });
  const called: string[] = [];
  const smtp: Smtp = (call) => {
    called.push(call.address);
    return speak(call);
  };
  const settings = { ...nothingRunWide, exchangers, port25Controls: [{ host: '192.0.2.250', port: 25 }] };
  const gather = gathererOver(worldWith({ dns: zoneResolver(zone), smtp, settings }));
  const found = await gather(exchangerReach, { kind: 'domain', name: nameOf('example.com') }).value;
  return { found, called };
};

it('tells those that answer from those that refuse and those that are silent', async () => {
  const { found } = await reach({ '192.0.2.1:25': {}, '192.0.2.2:25': refused });
  expect(found.answering.map(({ exchanger }) => exchanger.ip)).toEqual(['192.0.2.1']);
  expect(found.refusing.map(({ exchanger, said }) => [exchanger.ip, said])).toEqual([
    ['192.0.2.2', 'refused the connection'],
  ]);
  expect(found.silent.map(({ exchanger }) => exchanger.ip)).toEqual(['2001:db8::1']);
});

it('a host is seen where one of its addresses is', async () => {
  const { found } = await reach({ '192.0.2.1:25': {}, '192.0.2.2:25': {} });
  expect(whyUnseenHost(found)).toBeUndefined();
  const { found: less } = await reach({ '192.0.2.1:25': {} });
  expect(whyUnseenHost(less)).toContain('192.0.2.2');
});

it('a server that greets with 554 was reached', async () => {
  const reply = { code: 554, lines: ['no service'] };
  const { found } = await reach({
    '192.0.2.2:25': { ended: { kind: 'rejected', during: 'greeting', said: 'answered with 554', reply } },
  });
  expect(isReached({ kind: 'exchanger', host: nameOf('mx2.example.com'), ip: '192.0.2.2' }, found)).toBe(
    true,
  );
});

it('takes the first address of each host, in their order', async () => {
  const { found } = await reach({ '192.0.2.1:25': {}, '[2001:db8::1]:25': {}, '192.0.2.2:25': {} });
  expect(onePerHost(found).map(({ exchanger }) => exchanger.ip)).toEqual(['192.0.2.1', '192.0.2.2']);
});

it('speaks to nobody, not even a control, where exchangers are off', async () => {
  const { found, called } = await reach({ '192.0.2.1:25': {} }, 'off');
  expect(called).toEqual([]);
  expect(found.answering).toEqual([]);
});
