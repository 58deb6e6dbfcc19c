import { describe, expect, it } from 'vitest';
import data from '../../src/facts/data/software.json' with { type: 'json' };
import { type Software, softwareOf } from '../../src/facts/software.ts';
import { parseEhlo } from '../../src/net/smtp/ehlo.ts';
import { expectLinear } from '../support/growth.ts';

const greeted = (line: string, ...keywords: string[]): Software | undefined =>
  softwareOf({
    greeting: { code: 220, lines: line.split('\n') },
    ehlo: parseEhlo('EHLO', { code: 250, lines: ['mx.example.com', ...keywords] }),
  });

describe('a greeting names software and version', () => {
  it.each([
    ['mx.example.org ESMTP Exim 4.99.4 #2 Mon, 23 Nov 2026 10:00:00 +0000', 'Exim', '4.99.4'],
    ['mx.example.org ESMTP Exim 4.82 Ubuntu Thu, 16 Nov 2017 11:30:44 +0300', 'Exim', '4.82'],
    ['mx.example.org ESMTP Exim 4.86_2 Mon, 23 Nov 2026 10:00:00 +0000', 'Exim', '4.86_2'],
    ['mx.example.org ESMTP Exim 4.96.2 #2 Mon, 23 Nov 2026 \nWe do not authorize spam.', 'Exim', '4.96.2'],
    ['mail.example.org ESMTP Postfix (3.4.13)', 'Postfix', '3.4.13'],
    ['mx ESMTP Sendmail 8.15.2/8.15.2/Debian-18; Mon, 23 Nov 2026', 'Sendmail', '8.15.2'],
    ['mx ESMTP Sendmail 8.18.1/8.18.1; Mon, 23 Nov 2026 10:00:00 GMT', 'Sendmail', '8.18.1'],
    ['mail.example.com ESMTP Haraka/3.1.6 ready', 'Haraka', '3.1.6'],
    ['mx.example.com ESMTP MDaemon 24.5.1; Mon, 23 Nov 2026', 'MDaemon', '24.5.1'],
    ['mx SMTP Server (JAMES SMTP Server 2.3.2) ready', 'Apache James', '2.3.2'],
    [
      'mx.example.com Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready at  Mon, 23 Nov 2026',
      'the SMTP service of Windows',
      '6.0.3790.4675',
    ],
  ])('%s', (line, name, version) => {
    expect(greeted(line)).toMatchObject({ name, version });
  });
});

describe('a greeting that hides the version says nothing', () => {
  it.each([
    'mail.example.org ESMTP Postfix (Debian/GNU)',
    'mail.example.org ESMTP Postfix',
    'mail.example.org ESMTP OpenSMTPD',
    'mail.example.org ESMTP Exim',
    'mail.example.org ESMTP Exim 4.97-RC1 Mon, 23 Nov 2026',
    'mail.example.org ESMTP Postfix (3.10-20240101)',
    'mail.contoso.com Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 10:00:00 +0100',
    'mx.google.com ESMTP x-20020a - gsmtp',
    'mx.example.com ESMTP ready',
    '',
  ])('%j', (line) => {
    expect(greeted(line)).toBeUndefined();
  });
});

const holesOf = (line: string, ...keywords: string[]) =>
  greeted(line, ...keywords)?.vulnerabilities.map(({ id }) => id);

describe('what is known of a version', () => {
  it('the current release has no known hole', () => {
    expect(holesOf('mx ESMTP Exim 4.99.4 Mon', 'CHUNKING')).toEqual([]);
    expect(holesOf('mx ESMTP Postfix (3.8.20)')).toEqual([]);
    expect(holesOf('mx ESMTP Postfix (3.11.6)')).toEqual([]);
    expect(holesOf('mx ESMTP Sendmail 8.18.1/8.18.1; Mon')).toEqual([]);
  });

  it('a hole begins and ends with a version', () => {
    expect(holesOf('mx ESMTP Exim 4.86 Mon')).not.toContain('CVE-2019-10149');
    expect(holesOf('mx ESMTP Exim 4.87 Mon')).toContain('CVE-2019-10149');
    expect(holesOf('mx ESMTP Exim 4.91 Mon')).toContain('CVE-2019-10149');
    expect(holesOf('mx ESMTP Exim 4.92 Mon')).not.toContain('CVE-2019-10149');
  });

  it('a hole is mended in each branch by itself', () => {
    expect(holesOf('mx ESMTP Postfix (3.6.12)')).toContain('CVE-2023-51764');
    expect(holesOf('mx ESMTP Postfix (3.6.13)')).not.toContain('CVE-2023-51764');
    expect(holesOf('mx ESMTP Postfix (3.7.8)')).toContain('CVE-2023-51764');
    expect(holesOf('mx ESMTP Postfix (3.10.9)')).toEqual([]);
  });

  it('a hole in an extension needs the extension', () => {
    expect(holesOf('mx ESMTP Exim 4.99.2 Mon', 'CHUNKING')).toEqual(['CVE-2026-45185']);
    expect(holesOf('mx ESMTP Exim 4.99.2 Mon', 'PIPELINING')).toEqual([]);
  });

  it('a distribution shows by its name, or by the version that it ships', () => {
    expect(greeted('mx ESMTP Exim 4.82 Ubuntu Thu')?.distribution).toBe('Ubuntu');
    expect(greeted('mx ESMTP Exim 4.96 Thu')?.distribution).toBe('Debian 12');
    expect(greeted('mx ESMTP Exim 4.91 Thu')?.distribution).toBeUndefined();
  });

  it('support ends with a branch', () => {
    expect(greeted('mx ESMTP Postfix (3.7.22)')?.ended).toEqual({ what: 'Postfix 3.7', on: '2026-03-06' });
    expect(greeted('mx ESMTP Postfix (3.8.20)')?.ended).toBeUndefined();
    expect(greeted('mx ESMTP Haraka/3.0.5 ready')?.ended).toEqual({ what: 'Haraka before 3.1' });
  });
});

describe('the table', () => {
  it('has ranges that hold a version', () => {
    const ranges = data.products.flatMap(({ ended, vulnerabilities }) => [
      ...ended,
      ...vulnerabilities.flatMap(({ affected }) => affected),
    ]) as readonly { from?: string; before: string }[];
    const numbers = /^\d+(\.\d+)*$/;
    expect(ranges.filter(({ from = '0', before }) => !numbers.test(from) || !numbers.test(before))).toEqual(
      [],
    );
    expect(ranges.length).toBeGreaterThan(20);
  });

  it('is read in time that grows with the line', () => {
    for (const piece of ['SMTP Exim 4.', 'Postfix (Postfix-', 'Sendmail 8.1.1/', 'ESMTP '])
      expectLinear((times) => softwareOf({ greeting: { code: 220, lines: [piece.repeat(times)] } }), piece);
  });
});
