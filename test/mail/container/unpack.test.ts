import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Limits, unpack, usualLimits } from '../../../src/mail/container/index.ts';

const xml = Buffer.from('<feedback>a report</feedback>');
const json = Buffer.from('{"policies":[]}');

const open = async (octets: Uint8Array, limits?: Limits) => {
  const { documents, problems } = await unpack({ name: 'file', octets }, limits);
  return {
    documents: documents.map(({ kind, within }) => [kind, ...within.slice(1)].join(' > ')),
    problems: problems.map(({ code, within }) => [code, ...within.slice(1)].join(' > ')),
  };
};

const attached = (type: string, octets: Uint8Array, name = 'a') => `--edge
Content-Type: ${type}; name="${name}"
Content-Transfer-Encoding: base64

${Buffer.from(octets).toString('base64')}
`;
const mail = (...parts: readonly string[]): string => `From: reports@example.net
Subject: Report domain: example.com
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="edge"

--edge
Content-Type: text/plain

Here it is.
${parts.join('')}--edge--
`;

describe('what is in a file', () => {
  it.each([
    ['a document as it is', xml, ['xml']],
    ['a document of the other kind', json, ['json']],
    ['gzip', gzipSync(xml), ['xml']],
    ['gzip with a line end behind it', Buffer.concat([gzipSync(xml), Buffer.from('\r\n')]), ['xml']],
    ['ZIP', zipSync({ 'a.xml': xml }), ['xml > a.xml']],
    [
      'ZIP with folders, gzip and the leavings of a Mac',
      zipSync({ d: { 'a.xml': xml, 'b.json.gz': gzipSync(json) }, __MACOSX: { '._a.xml': xml } }),
      ['xml > d/a.xml', 'json > d/b.json.gz'],
    ],
    ['ZIP without compression', zipSync({ 'a.xml': [xml, { level: 0 }] }), ['xml > a.xml']],
    [
      'a mail with a packed attachment of the wrong type',
      Buffer.from(mail(attached('application/octet-stream', gzipSync(xml), 'a.bin'))),
      ['xml > a.bin'],
    ],
    [
      'a mail with ZIP',
      Buffer.from(mail(attached('application/zip', zipSync({ 'a.xml': xml }), 'a.zip'))),
      ['xml > a.zip > a.xml'],
    ],
    [
      'a mail that passes a mail on',
      Buffer.from(
        mail(
          `--edge\nContent-Type: message/rfc822\n\n${mail(attached('text/xml', xml)).replaceAll('edge', 'rim')}`,
        ),
      ),
      ['xml > message/rfc822 > a'],
    ],
    [
      'a mail whose body is the report',
      Buffer.from(`Subject: report\nContent-Type: text/plain\n\n${xml}`),
      ['xml > text'],
    ],
    [
      'a mail with line ends of old Macs',
      Buffer.from(mail(attached('application/gzip', gzipSync(xml))).replaceAll('\n', '\r')),
      ['xml > a'],
    ],
    [
      'an mbox',
      Buffer.from(
        [mail(attached('text/xml', xml, 'a')), mail(attached('text/xml', xml, 'b'))]
          .map((text) => `From - Mon Nov 23 10:00:00 2026\n${text}\n`)
          .join(''),
      ),
      ['xml > line 1 > a', 'xml > line 18 > b'],
    ],
  ])('%s', async (_, octets, documents) => {
    expect(await open(octets)).toEqual({ documents, problems: [] });
  });

  it('knows a complaint by its part, and Microsoft’s by its subject', async () => {
    const report = `--edge\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n`;
    expect(await open(Buffer.from(mail(report)))).toMatchObject({ documents: ['complaint'] });
    const theirs = mail('--edge\nContent-Type: message/rfc822\n\nFrom: a@example.com\n\nHello\n');
    const subject = theirs.replace('Report domain: example.com', 'complaint about message from 192.0.2.1');
    expect(await open(Buffer.from(subject))).toMatchObject({ documents: ['complaint'] });
    expect(await open(Buffer.from(theirs))).toMatchObject({
      documents: [],
      problems: ['not-a-report > message/rfc822'],
    });
  });
});

describe('what cannot be opened is named, and the rest given', () => {
  const zip = zipSync({ 'a.xml': xml, 'b.xml': Buffer.from('<feedback>another</feedback>') });

  it.each([
    ['nothing', new Uint8Array(), ['empty']],
    ['an archive of nothing', zipSync({}), ['empty']],
    ['a note', Buffer.from('buy milk'), ['not-a-report']],
    ['a mail without a report', Buffer.from(mail()), ['not-a-report']],
    ['gzip that is cut off', gzipSync(xml).subarray(0, 20), ['truncated']],
    ['gzip that is damaged', Buffer.from(gzipSync(xml)).fill(0xff, 12, 20), ['corrupt']],
  ])('%s', async (_, octets, problems) => {
    expect(await open(octets)).toEqual({ documents: [], problems });
  });

  it('ZIP that is cut off gives what is whole', async () => {
    const end = Buffer.from(zip).indexOf('b.xml');
    expect(await open(zip.subarray(0, end + 8))).toEqual({
      documents: ['xml > a.xml'],
      problems: ['truncated'],
    });
  });

  it('ZIP that needs a password is refused', async () => {
    const locked = Uint8Array.from(zip);
    locked[6] = 1;
    expect(await open(locked)).toEqual({ documents: [], problems: ['encrypted'] });
  });

  it('each tenth of a file is opened without a throw', async () => {
    for (const octets of [zip, gzipSync(xml), Buffer.from(mail(attached('application/zip', zip)))])
      for (let tenth = 0; tenth < 10; tenth += 1)
        await open(octets.subarray(0, Math.floor((octets.length * tenth) / 10)));
  });
});

describe('bombs are refused', () => {
  const limits: Limits = { octets: 100_000, files: 5, depth: 3 };
  const large = Buffer.alloc(150_000, '<');

  it.each([
    ['gzip', gzipSync(large), 'too-large'],
    ['ZIP', zipSync({ 'a.xml': large }), 'too-large'],
    [
      'many files that are too large together',
      zipSync({ a: large.subarray(0, 60_000), b: large.subarray(0, 60_000) }),
      'too-large',
    ],
    ['many files', zipSync(Object.fromEntries([...'abcdef'].map((name) => [name, xml]))), 'too-many-files'],
    ['layer in layer', gzipSync(gzipSync(gzipSync(xml))), 'too-deep'],
  ])('%s', async (_, octets, problem) => {
    expect(await open(octets, limits)).toEqual({ documents: [], problems: [problem] });
  });

  it('mails of nothing but lines', async () => {
    expect(await open(Buffer.from(`From: a\n\n${'\n'.repeat(100_001)}`))).toEqual({
      documents: [],
      problems: ['too-large'],
    });
    expect(await open(Buffer.from(`From: a\n\n${'\r'.repeat(100_001)}`))).toMatchObject({
      problems: ['too-large'],
    });
  });

  it('files of one archive share the room of all', async () => {
    const nested = zipSync({
      'a.gz': gzipSync(large.subarray(0, 70_000)),
      'b.gz': gzipSync(large.subarray(0, 70_000)),
    });
    const { problems } = await open(nested, limits);
    expect(problems).toEqual(['too-large > b.gz']);
  });

  it.each([
    ['gzip', (octets: Uint8Array) => gzipSync(octets)],
    ['ZIP', (octets: Uint8Array) => zipSync({ 'a.xml': octets })],
  ])('80 MB in 80 kB of %s take no more than the bound', async (_, pack) => {
    const bomb = pack(Buffer.alloc(80_000_000, '<'));
    const before = process.memoryUsage().arrayBuffers;
    const opened = await open(bomb, { ...usualLimits, octets: 1_000_000 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
    expect(opened).toEqual({ documents: [], problems: ['too-large'] });
  });
});
