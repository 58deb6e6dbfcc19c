/** However a conversation ends: what is evidence is one finding, what is silence is none, and neither is a pass. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Example } from '../../src/core/check.ts';
import type { FailureKind, Phase, Trouble } from '../../src/net/smtp/conversation.ts';
import { runExample } from '../support/example.ts';

// A scripted server that breaks off after TLS takes every version of it.
const ofSubmission = checks.filter(({ id, on }) => on === 'submission' && id !== 'submission/tls-version');
const phases: readonly Phase[] = ['connect', 'greeting', 'ehlo', 'starttls', 'tls', 'login'];
const evident: readonly FailureKind[] = [
  'refused',
  'reset',
  'closed',
  'not-smtp',
  'tls-on-plain',
  'plain-on-tls',
  'starttls-not-offered',
  'starttls-refused',
  'tls-handshake',
  'rejected',
  'protocol',
];
const silent: readonly FailureKind[] = ['timeout', 'unreachable', 'deadline', 'unusable'];

const exampleOf = (ended: Trouble): Example => ({
  title: '',
  says: [],
  zone: 'smtp.example.com. A 192.0.2.1',
  declared: {
    submission: {
      host: 'smtp.example.com',
      port: 587,
      security: 'starttls',
      username: 'user@example.com',
      hasSecret: true,
    },
  },
  smtp: { '192.0.2.1:587': { ended, versions: ['TLSv1.2', 'TLSv1.3'] } },
});

const resultsOf = async (ended: Trouble) =>
  (await Promise.all(ofSubmission.map((check) => runExample(check, exampleOf(ended))))).flat();

const refusal = { code: 554, lines: ['5.7.1 no'] };
const endings = (kinds: readonly FailureKind[]): readonly (readonly [string, Trouble])[] =>
  kinds.flatMap((kind) =>
    phases.map((during) => {
      const reply = kind === 'rejected' ? { reply: refusal } : {};
      return [`${kind} during ${during}`, { kind, during, said: 'did so', ...reply }] as const;
    }),
  );

describe('evidence is one finding', () => {
  it.each(endings(evident))('%s', async (_, ended) => {
    const results = await resultsOf(ended);
    const found = results.flatMap(({ findings }) =>
      findings.map(({ check, message }) => `${check}:${message}`),
    );
    expect(found).toHaveLength(1);
    expect(results.find(({ check }) => check === 'submission/login')?.outcome).not.toBe('pass');
  });
});

const passedIn = (results: Awaited<ReturnType<typeof resultsOf>>) =>
  results.filter(({ outcome }) => outcome === 'pass').map(({ check }) => check);

describe('silence is none, and no pass', () => {
  it.each(endings(silent).filter(([, { during }]) => during !== 'login'))('%s', async (_, ended) => {
    const results = await resultsOf(ended);
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    // The one that needs no conversation.
    expect(passedIn(results)).toEqual(['submission/port']);
  });

  it.each(silent)('but for what TLS has shown before: %s', async (kind) => {
    const results = await resultsOf({ kind, during: 'login', said: 'did so' });
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(passedIn(results)).toContain('submission/certificate');
    const after = results.filter(({ check }) => /login|mechanisms/.test(check));
    expect(after.map(({ outcome }) => outcome)).toEqual(['inconclusive', 'inconclusive']);
  });

  it('and what is wrong with TLS is told all the same', async () => {
    const ended = { kind: 'timeout', during: 'login', said: 'did so' } as const;
    const certificate = { notAfter: '2025-01-01T00:00:00.000Z' };
    const example = exampleOf(ended);
    const smtp = { '192.0.2.1:587': { ...example.smtp?.['192.0.2.1:587'], certificate } };
    const results = await Promise.all(ofSubmission.map((check) => runExample(check, { ...example, smtp })));
    const found = results.flat().flatMap(({ findings }) => findings.map(({ check }) => check));
    expect(found).toEqual(['submission/certificate']);
  });
});

describe('a server that is busy', () => {
  it.each(['greeting', 'ehlo', 'starttls', 'tls'] as const)('during %s is one warning', async (during) => {
    const reply = { code: 421, lines: ['4.3.2 later'] };
    const results = await resultsOf({
      kind: 'rejected',
      during,
      said: 'ended the conversation with 421',
      reply,
    });
    const found = results.flatMap(({ findings }) => findings);
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([
      ['submission/greeting', 'warning'],
    ]);
    expect(results.find(({ check }) => check === 'submission/login')?.outcome).toBe('inconclusive');
  });
});
