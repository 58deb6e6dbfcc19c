import { describe, expect, it } from 'vitest';
import type { CheckId, Finding } from '../../src/core/finding.ts';
import type { Judged } from '../../src/core/judged.ts';
import type { Outcome } from '../../src/core/report.ts';
import type { Subject } from '../../src/core/subject.ts';
import { byCheck, settle } from '../../src/facts/requirement-state.ts';
import { nameOf } from '../support/example.ts';

const domain: Subject = { kind: 'domain', name: nameOf('example.com') };
const sender: Subject = { kind: 'sender', name: nameOf('example.com'), network: '192.0.2.1' };

const judged = (check: CheckId, outcome: Outcome, over: Partial<Judged> = {}): Judged => ({
  ...{ check, outcome, subject: domain, findings: [] },
  ...over,
});
const found = (check: CheckId, message: string, over: Partial<Finding> = {}): Judged =>
  judged(check, 'fail', {
    subject: over.subject ?? domain,
    findings: [
      { ...{ check, message, severity: 'error', subject: domain, text: '', remedy: '', data: {} }, ...over },
    ],
  });
const stateOf = (proof: string, ...results: readonly Judged[]): string =>
  settle(proof, byCheck(results)).state;

describe('a condition', () => {
  it('is met where the checks have judged and said nothing against it', () => {
    expect(stateOf('domain-exists', judged('domain/nonexistent', 'pass'))).toBe('met');
  });
  it('is not met where one of them has said so, and names the finding', () => {
    const { state, causes } = settle('domain-exists', byCheck([found('domain/nonexistent', 'nxdomain')]));
    expect([state, causes.map(({ message }) => message)]).toEqual(['unmet', ['nxdomain']]);
  });
  it('is unproved where nobody looked, or nobody answered', () => {
    expect(stateOf('domain-exists')).toBe('unproved');
    const silent = judged('domain/nonexistent', 'inconclusive', { reason: 'existence: timeout' });
    expect(settle('domain-exists', byCheck([silent]))).toMatchObject({
      state: 'unproved',
      wanting: ['existence: timeout'],
    });
  });
  it('is unproved where a check crashed, or saw only a part', () => {
    expect(stateOf('domain-exists', judged('domain/nonexistent', 'crashed'))).toBe('unproved');
    const partly = found('domain/nonexistent', 'other', { severity: 'notice' });
    expect(stateOf('domain-exists', { ...partly, reason: 'the rest: timeout' })).toBe('unproved');
  });
  it('is not proved by one sender where another was passed over', () => {
    const passes = (check: CheckId) => judged(check, 'pass', { subject: sender });
    const results = [passes('ptr/missing'), passes('ptr/unconfirmed')];
    expect(stateOf('ptr', ...results)).toBe('met');
    const over = judged('ptr/missing', 'skipped', { subject: sender, reason: '3 of 16 have none' });
    expect(settle('ptr', byCheck([...results, over]))).toMatchObject({
      state: 'unproved',
      wanting: ['3 of 16 have none'],
    });
  });
  it('is refuted by one sender, whatever the others do', () => {
    const results = [judged('ptr/missing', 'pass', { subject: sender }), found('ptr/missing', 'missing')];
    expect(stateOf('ptr', ...results, judged('ptr/unconfirmed', 'inconclusive'))).toBe('unmet');
  });
  it('counts errors where no message is named', () => {
    expect(stateOf('size', found('size/provider', 'some', { severity: 'notice' }))).toBe('unmet');
    expect(stateOf('domain-exists', found('domain/nonexistent', 'x', { severity: 'notice' }))).toBe('met');
  });
});

describe('a message that cannot tell', () => {
  const about = (path: string): Subject => ({ kind: 'message', path });
  const key = judged('dkim/missing', 'pass');
  const good = judged('signature/invalid', 'pass', { subject: about('good.eml') });

  it.each(['rotated', 'relayed'])('proves no signature, and refutes none: %s', (message) => {
    const old = found('signature/invalid', message, { subject: about('old.eml'), severity: 'notice' });
    expect(stateOf('dkim', key, old)).toBe('unproved');
    expect(stateOf('dkim', key, old, good)).toBe('met');
  });
  it('leaves open whether marketing mail can be unsubscribed, if it may be a receipt', () => {
    const receipt = found('message/unsubscribe', 'unmarked', { subject: about('receipt.eml') });
    expect(stateOf('one-click', receipt)).toBe('unproved');
    expect(stateOf('one-click', receipt, judged('message/unsubscribe', 'pass'))).toBe('met');
    const news = found('message/unsubscribe', 'missing', { subject: about('news.eml') });
    expect(stateOf('one-click', receipt, news)).toBe('unmet');
  });
});

it('a key that receivers refuse is a DKIM key that is not met', () => {
  expect(stateOf('dkim', found('dkim/weak-key', 'refused'))).toBe('unmet');
});

describe('a condition of several', () => {
  const spf = [judged('spf/missing', 'pass'), judged('spf/sender', 'pass', { subject: sender })];
  const noSpf = [found('spf/missing', 'sender')];
  const signed = [judged('dkim/missing', 'pass'), judged('signature/invalid', 'pass')];
  const unsigned = [found('signature/missing', 'missing', { severity: 'warning' })];

  it('is met by any, and refuted only by all', () => {
    expect(stateOf('spf-or-dkim', ...spf, ...unsigned)).toBe('met');
    expect(stateOf('spf-or-dkim', ...noSpf)).toBe('unproved');
    expect(stateOf('spf-or-dkim', ...noSpf, ...unsigned)).toBe('unmet');
  });
  it('is refuted by any, and met only by all', () => {
    expect(stateOf('spf-and-dkim', ...spf, ...signed)).toBe('met');
    expect(stateOf('spf-and-dkim', ...spf)).toBe('unproved');
    expect(stateOf('spf-and-dkim', ...unsigned)).toBe('unmet');
  });
});

describe('the Spamhaus lists', () => {
  const address: Subject = { kind: 'listing', of: '192.0.2.1', role: 'sender' };
  const zen: Subject = { kind: 'blocklist', list: 'spamhaus-zen', asks: 'ipv4' };
  const clean = judged('blocklist/listed', 'pass', { subject: address });
  const listed = (list: string, subject: Subject = address) =>
    found('blocklist/listed', 'blocked', { subject, data: { list } });

  it('are believed only where they answered', () => {
    expect(stateOf('spamhaus', clean)).toBe('unproved');
    expect(stateOf('spamhaus', clean, judged('blocklist/unavailable', 'pass', { subject: zen }))).toBe('met');
    const refused = judged('blocklist/unavailable', 'inconclusive', { subject: zen, reason: 'refused' });
    expect(stateOf('spamhaus', clean, refused)).toBe('unproved');
  });
  it('leave it open where their answer has no known meaning', () => {
    const believed = judged('blocklist/unavailable', 'pass', { subject: zen });
    const unknown = { subject: address, severity: 'notice', data: { list: 'Spamhaus ZEN' } } as const;
    expect(stateOf('spamhaus', found('blocklist/listed', 'minor', unknown), believed)).toBe('unproved');
  });
  it('are told from others, and senders from other names', () => {
    const believed = judged('blocklist/unavailable', 'pass', { subject: zen });
    expect(stateOf('spamhaus', listed('Spamhaus ZEN'), believed)).toBe('unmet');
    expect(stateOf('spamhaus', listed('SpamCop'), believed)).toBe('met');
    const link: Subject = { kind: 'listing', of: 'example.net', role: 'link' };
    expect(stateOf('spamhaus', clean, listed('Spamhaus DBL', link), believed)).toBe('met');
  });
});
