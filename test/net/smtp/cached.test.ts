import { expect, it } from 'vitest';
import { cached } from '../../../src/net/smtp/cached.ts';
import type { Call, Smtp } from '../../../src/net/smtp/conversation.ts';

const call: Call = {
  host: 'mail.example.com',
  address: '192.0.2.1',
  port: 587,
  security: 'starttls',
  ehlo: 'a.example',
};
const counting = (): { readonly smtp: Smtp; readonly calls: Call[] } => {
  const calls: Call[] = [];
  const smtp: Smtp = async (one) => {
    calls.push(one);
    return { ended: { kind: 'completed' }, steps: [], probes: [], oddities: [], retries: 0 };
  };
  return { smtp, calls };
};

it('holds the same conversation once, also while it is under way, in whatever order it is asked for', async () => {
  const { smtp, calls } = counting();
  const once = cached(smtp);
  const { host, ...rest } = call;
  await Promise.all([once(call), once({ ...rest, host })]);
  await once(call);
  expect(calls).toHaveLength(1);
});

it('holds another for another login, probe, version or name', async () => {
  const { smtp, calls } = counting();
  const once = cached(smtp);
  const others: readonly Call[] = [
    call,
    { ...call, login: { username: 'a', secret: 'b' } },
    { ...call, login: { username: 'a', secret: 'c' } },
    { ...call, probes: [{ kind: 'noop' }] },
    { ...call, tls: { maxVersion: 'TLSv1.2' } },
    { ...call, host: 'other.example.com' },
  ];
  await Promise.all(others.map(once));
  expect(calls).toHaveLength(others.length);
});
