import { describe, expect, it } from 'vitest';
import type { ScriptedConversation } from '../../src/core/check.ts';
import { Unobserved } from '../../src/core/fact.ts';
import { nothingRunWide, type RunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { exchangerConversation, exchangers } from '../../src/facts/exchanger.ts';
import { relayProbe, roleAnswers, verify } from '../../src/facts/exchanger-probes.ts';
import { exchangerTlsVersions } from '../../src/facts/tls-versions.ts';
import type { Call, Smtp } from '../../src/net/smtp/conversation.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { controls, scriptedSmtp } from '../support/scripted-smtp.ts';
import { worldWith } from '../support/world.ts';

const timeout = { ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 4 s' } } as const;
const address = '192.0.2.1:25';
const subject = { kind: 'exchanger', host: nameOf('mx.example.com'), ip: '192.0.2.1' } as const;
const domain = { kind: 'domain', name: nameOf('example.com') } as const;
const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1\nmx.example.com. A 10.0.0.1';

function over(servers: Record<string, ScriptedConversation>, settings: Partial<RunWide> = {}, text = zone) {
  const speak = scriptedSmtp({ ...controls, ...servers });
  const calls: Call[] = [];
  const smtp: Smtp = (call) => {
    calls.push(call);
    return speak(call);
  };
  const port25Controls = [{ host: '192.0.2.250', port: 25 }];
  const gather = gathererOver(
    worldWith({
      dns: zoneResolver(text),
      smtp,
      settings: { ...nothingRunWide, exchangers: 'auto', port25Controls, ...settings },
    }),
  );
  return { gather, calls };
}

describe('the exchangers of a domain', () => {
  it('are the public addresses of its MX hosts', async () => {
    const { gather } = over({});
    expect(await gather(exchangers, domain).value).toEqual([subject]);
  });
  it('are the domain itself where it has no MX', async () => {
    const { gather } = over({}, {}, 'example.com. A 192.0.2.1');
    expect(await gather(exchangers, domain).value).toEqual([{ ...subject, host: 'example.com' }]);
  });
  it('are nobody where the domain takes no mail, and where the settings say so', async () => {
    expect(await over({}, {}, 'example.com. MX 0 .').gather(exchangers, domain).value).toEqual([]);
    expect(await over({}, { exchangers: 'off' }).gather(exchangers, domain).value).toEqual([]);
  });
});

describe('the conversation with an exchanger', () => {
  it('is held once, whatever is asked of it', async () => {
    const { gather, calls } = over({ [address]: {} });
    await Promise.all(
      [exchangerConversation, relayProbe, verify].map(
        (fact) => gather<'exchanger', unknown>(fact, subject).value,
      ),
    );
    expect(calls.filter((call) => call.address === subject.ip)).toHaveLength(1);
  });
  it('is not tried where port 25 is blocked', async () => {
    const { gather, calls } = over({ [address]: {}, '192.0.2.250:25': timeout });
    const seen = gather(exchangerConversation, subject).value;
    await expect(seen).rejects.toThrow(Unobserved);
    await expect(seen).rejects.toThrow(/port 25 cannot be reached from this machine/);
    expect(calls.map((call) => call.address)).toEqual(['192.0.2.250']);
  });
  it('says nothing where it was silent', async () => {
    const { gather } = over({ [address]: timeout });
    await expect(gather(exchangerConversation, subject).value).rejects.toThrow(Unobserved);
  });
  it('is what it was up to a probe that was not answered', async () => {
    const late = { ended: { kind: 'timeout', during: 'probe', said: 'did not answer a command' } } as const;
    const { gather } = over({ [address]: late });
    expect((await gather(exchangerConversation, subject).value).ehloInTls?.name).toBe('mx.example.com');
  });
  it('is with a host outside too, if it refuses', async () => {
    const refused = {
      ended: { kind: 'refused', during: 'connect', said: 'refused the connection' },
    } as const;
    const { gather } = over({ [address]: refused });
    expect((await gather(exchangerConversation, subject).value).ended.kind).toBe('refused');
  });
});

describe('whether an exchanger relays', () => {
  const verdictOf = async (replies: Record<string, string>, settings: Partial<RunWide> = {}) => {
    const { gather } = over({ [address]: { replies } }, settings);
    const { verdict, to } = await gather(relayProbe, subject).value;
    return [verdict, to];
  };
  const foreign = 'RCPT TO:<relay-test@example.net>';
  const trick = 'RCPT TO:<relay-test%example.net@mx.example.com>';
  it('is answered by what it says to strangers', async () => {
    expect(await verdictOf({})).toEqual(['closed', 'relay-test@example.net']);
    expect(await verdictOf({ [foreign]: '250 Ok' })).toEqual(['relays', 'relay-test@example.net']);
    expect(await verdictOf({ RCPT: '250 Ok' })).toEqual(['takes-anything', 'relay-test@example.net']);
    expect(await verdictOf({ RCPT: '451 4.7.1 later' })).toEqual(['deferred', 'relay-test@example.net']);
    expect((await verdictOf({ MAIL: '451 4.7.1 later' }))[0]).toBe('deferred');
  });
  it('is tried with tricks only where that is allowed', async () => {
    expect((await verdictOf({ [trick]: '250 Ok' }))[0]).toBe('closed');
    expect(await verdictOf({ [trick]: '250 Ok' }, { smtpTest: 'active' })).toEqual([
      'relays',
      'relay-test%example.net@mx.example.com',
    ]);
  });
  it('is not concluded from a server that has a mailbox for every name', async () => {
    const replies = { [trick]: '250 Ok', 'RCPT TO:<no-such-user': '250 Ok' };
    expect((await verdictOf(replies, { smtpTest: 'active' }))[0]).toBe('closed');
  });
});

it('asks for postmaster and abuse only where it is wanted, and under the name of the domain', async () => {
  const replies = { 'RCPT TO:<postmaster@example.com>': '550 5.1.1 no such user' };
  const { gather } = over({ [address]: { replies } }, { postmaster: true });
  expect(await gather(roleAnswers, domain).value).toMatchObject([
    { replies: { postmaster: { code: 550 }, abuse: { code: 250 } } },
  ]);
  expect(await over({ [address]: { replies } }).gather(roleAnswers, domain).value).toEqual([]);
});

describe('the versions of TLS', () => {
  it('are each tried once, but for the one that was seen', async () => {
    const { gather, calls } = over({ [address]: { versions: ['TLSv1', 'TLSv1.2', 'TLSv1.3'] } });
    expect(await gather(exchangerTlsVersions, subject).value).toEqual({
      accepted: ['TLSv1', 'TLSv1.2', 'TLSv1.3'],
      refused: ['TLSv1.1'],
      unknown: [],
    });
    const probed = calls.flatMap(({ tls }) => tls?.maxVersion ?? []);
    expect(probed).toEqual(['TLSv1', 'TLSv1.1', 'TLSv1.2']);
  });
  it('are none where there is no TLS', async () => {
    const { gather } = over({ [address]: { keywords: [] } });
    const none = { accepted: [], refused: [], unknown: [] };
    expect(await gather(exchangerTlsVersions, subject).value).toEqual(none);
  });
});
