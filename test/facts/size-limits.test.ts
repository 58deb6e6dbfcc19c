import { describe, expect, it } from 'vitest';
import data from '../../src/facts/data/size-limits.json' with { type: 'json' };
import submissionProviders from '../../src/facts/data/submission-providers.json' with { type: 'json' };
import { announcedLimit, mailboxLimitOf, relayLimitOf } from '../../src/facts/size-limits.ts';
import { parseEhlo } from '../../src/net/smtp/ehlo.ts';
import { nameOf } from '../support/example.ts';

describe('the limit of a server', () => {
  it.each([
    ['SIZE 1000', 1000],
    ['SIZE 0', undefined],
    ['SIZE', undefined],
    ['SIZE many', undefined],
    ['8BITMIME', undefined],
  ])('that says %s is %s', (keyword, limit) => {
    expect(announcedLimit(parseEhlo('EHLO', { code: 250, lines: ['mx', keyword] }))).toBe(limit);
  });
});

describe('the limit of a mailbox provider', () => {
  it.each([
    ['gmail-smtp-in.l.google.com', 'Gmail'],
    ['outlook-com.olc.protection.outlook.com', 'Outlook.com'],
    ['example-com.mail.protection.outlook.com', 'Microsoft 365'],
    ['mta5.am0.yahoodns.net', 'Yahoo Mail'],
    ['mx01.mail.icloud.com', 'iCloud Mail'],
    ['mx.example.com', undefined],
  ])('is found by its exchanger %s', (host, name) => {
    expect(mailboxLimitOf(nameOf(host))?.name).toBe(name);
  });
});

describe('the limit of a relay', () => {
  it.each([
    ['smtp.office365.com', 36_700_160],
    ['smtp.postmarkapp.com', 10_485_760],
    ['smtp.example.com', undefined],
  ])('is found by its host %s', (host, octets) => {
    expect(relayLimitOf(host)?.octets).toBe(octets);
  });

  it('belongs to a provider that is known', () => {
    const known = submissionProviders.providers.map(({ id }) => id);
    expect(Object.keys(data.relays).filter((id) => !known.includes(id))).toEqual([]);
  });
});
