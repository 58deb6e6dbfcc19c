import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  json,
  oneof,
  property,
  string,
  uint8Array,
} from 'fast-check';
import { expect, it } from 'vitest';
import { fieldsIn } from '../../src/mail/arf/fields.ts';
import { parse as parseComplaint } from '../../src/mail/arf/index.ts';
import { unpack } from '../../src/mail/container/index.ts';
import { slicesOf, withoutComments } from '../../src/mail/dmarc-report/document.ts';
import { parse as parseDmarc } from '../../src/mail/dmarc-report/index.ts';
import { parseReport } from '../../src/mail/tls-rpt/index.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const tag = constantFrom(
  '<feedback>',
  '</feedback>',
  '<record>',
  '</record>',
  '<ns:record a="b">',
  '<policy_published><domain>example.com</domain></policy_published>',
  '<row><count>1</count><source_ip>192.0.2.1</source_ip></row>',
  '<report_metadata>',
  '</report_metadata>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?pi',
  '&amp;',
  '&#x110000;',
  '<a b=">">',
  '<constructor/>',
  '\n',
);
const document = array(oneof(tag, string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 });

it('reads any document as a report without a throw, and never invents a record', async () => {
  await assert(
    asyncProperty(document, async (parts) => {
      const text = parts.join('');
      const { report, problems } = await parseDmarc(Buffer.from(text));
      expect(report !== undefined || problems.length > 0).toBe(true);
      expect(report?.records.length ?? 0).toBeLessThanOrEqual(text.split('record').length);
    }),
    { numRuns: 300 },
  );
});

const policies = json().map(
  (text) => `{"policies":[{"policy":${text},"summary":${text},"failure-details":[${text}]}]}`,
);

it('reads any JSON as a TLS report without a throw', () => {
  assert(
    property(oneof(json(), policies, string({ maxLength: 60 })), (text) => {
      const { report, problems } = parseReport(Buffer.from(text));
      expect(report !== undefined || problems.length > 0).toBe(true);
    }),
  );
});

const line = constantFrom(
  'From: a@example.com',
  'Subject: complaint about message from 192.0.2.1',
  'Content-Type: multipart/report; boundary="b"',
  'Content-Type: message/feedback-report',
  'Content-Type: message/rfc822',
  'Content-Type: application/gzip',
  'Content-Transfer-Encoding: base64',
  '--b',
  '--b--',
  '',
  'Feedback-Type: abuse',
  ' more',
  'H4sIAAAAAAAAAw',
  'From a Mon Nov 23 10:00:00 2026',
);
const mail = array(oneof(line, string({ unit: 'binary', maxLength: 30 })), { maxLength: 40 });
const magic = constantFrom('PK\x03\x04', '\x1f\x8b\x08\x00', '<', '{', 'From ');

it('opens any octets without a throw', async () => {
  const octets = oneof(
    mail.map((lines) => Buffer.from(lines.join('\n'))),
    uint8Array({ maxLength: 300 }).chain((rest) =>
      magic.map((start) => Buffer.concat([Buffer.from(start, 'latin1'), rest])),
    ),
  );
  await assert(
    asyncProperty(octets, async (bytes) => {
      const { documents, problems } = await unpack({ name: 'a', octets: bytes });
      expect(documents.length + problems.length).toBeGreaterThan(0);
      await parseComplaint(bytes);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['open tags', '<record>'],
  ['end tags', '</record>'],
  ['both', '<record></record>'],
  ['half tags', '<record'],
  ['prefixes', '<a:'],
  ['comments', '<!--'],
  ['comments that end', '<!-- -->'],
  ['lines', '\n'],
])('takes time that grows with the document: %s', (what, piece) => {
  expectLinear((times) => {
    const text = withoutComments(piece.repeat(times));
    for (const _ of slicesOf(text, 'record'));
  }, what);
});

it.each([
  ['lines that go on', ' a\n'],
  ['fields', 'A: b\n'],
  ['colons', ':'],
  ['white space', ' '],
])('takes time that grows with the fields: %s', (what, piece) => {
  expectLinear((times) => fieldsIn(Buffer.from(`A: ${piece.repeat(times)}`)), what);
});
