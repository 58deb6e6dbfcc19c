import { describe, expect, it } from 'vitest';
import { submissionSecurities } from '../../src/core/subject.ts';
import data from '../../src/facts/data/submission-providers.json' with { type: 'json' };
import { loginInWords, providerOf, sendingHostFor } from '../../src/facts/submission-provider.ts';

describe('the provider of a host', () => {
  it.each([
    ['smtp.gmail.com', 'gmail'],
    ['SMTP.Gmail.com.', 'gmail'],
    ['smtp-mail.outlook.com', 'outlook'],
    ['smtp.zoho.eu', 'zoho'],
    ['email-smtp.eu-west-1.amazonaws.com', 'ses'],
    ['example-com.mail.protection.outlook.com', 'm365-mx'],
    ['aspmx.l.google.com', 'gmail-mx'],
  ])('%s is %s', (host, id) => {
    expect(providerOf(host)?.id).toBe(id);
  });

  it.each(['gmail.com', 'a.b.email-smtp.amazonaws.com', 'smtp.gmail.com.example.com', '192.0.2.1', ''])(
    'of "%s" is nobody',
    (host) => {
      expect(providerOf(host)).toBeUndefined();
    },
  );
});

describe('the sending host', () => {
  it.each([
    ['imap.gmail.com', 'smtp.gmail.com'],
    ['pop.gmail.com', 'smtp.gmail.com'],
    ['imap.fastmail.com', 'smtp.fastmail.com'],
    ['outlook.office365.com', 'smtp.office365.com'],
  ])('for %s is %s', (host, sending) => {
    expect(sendingHostFor(host)).toBe(sending);
  });

  it.each(['imap.example.com', 'smtp.gmail.com', 'mail.gmx.net'])('for %s is not known', (host) => {
    expect(sendingHostFor(host)).toBeUndefined();
  });
});

it('says how to log in', () => {
  const login = (host: string) => {
    const provider = providerOf(host);
    return provider && loginInWords(provider);
  };
  expect(login('smtp.sendgrid.net')).toContain('"apikey"');
  expect(login('smtp.mail.me.com')).toContain('app-specific password');
  expect(login('aspmx.l.google.com')).toBeUndefined();
});

describe('the data', () => {
  it('has each host once', () => {
    const hosts = data.providers.flatMap((provider) => provider.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('has ports, ways to secure them that exist, and sources', () => {
    const securities: readonly string[] = submissionSecurities;
    for (const { endpoints, source } of data.providers) {
      expect(endpoints.length).toBeGreaterThan(0);
      expect(source.length).toBeGreaterThan(3);
      for (const { port, security } of endpoints) {
        expect(port).toBeGreaterThan(0);
        expect(securities).toContain(security);
      }
    }
  });
});
