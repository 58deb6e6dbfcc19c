import { defineCheck } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type Elsewhere, type ReportTrouble, reportFiles } from '../../facts/report-files.ts';
import { sampleComplaint, sampleReport } from '../../facts/report-samples.ts';

interface Wrong {
  readonly path: string;
  /** The files in it that lead to the report. */
  readonly within: readonly string[];
  readonly trouble: ReportTrouble['trouble'];
  /** What stands there. */
  readonly text?: string;
  /** Records that are counted all the same. */
  readonly records?: number;
}

interface Foreign extends Pick<Elsewhere, 'kind' | 'domain' | 'reports'> {
  readonly path: string;
}

const whole = sampleReport({ rows: [{ count: 1, dkim: 'pass', spf: 'pass' }] });
const bomb = '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha">]><feedback>&a;</feedback>';
const most = 20;
/** A mailbox for reports mostly serves many domains. */
const mostElsewhere = 5;

export default defineCheck({
  id: 'reputation/report-file',
  title: 'Every file of reports can be read, and is about a domain of the run',
  why: `Reports come from strangers, packed in several ways, and are saved by something that may stop in the middle. What cannot
be read is left out, and all else is counted; without a word about it, half of the reports would look like half of the mail.`,
  refs: [rfc(9990, '3'), rfc(8460, '5'), rfc(5965, '2')],
  on: 'input',
  needs: { read: reportFiles },
  messages: {
    unreadable: {
      severity: 'warning',
      text: (wrong: Wrong) => `the file ${named(wrong)} cannot be read (${wrong.text})`,
      remedy: () => 'Let the user that this program runs as read it.',
    },
    empty: {
      severity: 'warning',
      text: (wrong: Wrong) => `${named(wrong)} is empty`,
      remedy: () => 'Save the report again, or leave the file out.',
    },
    other: {
      severity: 'notice',
      text: (wrong: Wrong) => `${named(wrong)} is no DMARC report, TLS report or complaint, and was left out`,
      remedy: () => 'Give only reports: XML, JSON, gzip or ZIP files, or the mails that they came in.',
    },
    broken: {
      severity: 'warning',
      text: (wrong: Wrong) => `${named(wrong)} ${broken[wrong.trouble] ?? 'is damaged'}${rest(wrong)}`,
      remedy: () =>
        'Get the report again from the mail that it came in; where that is the same, tell its sender.',
    },
    refused: {
      severity: 'warning',
      text: (wrong: Wrong) =>
        `${named(wrong)} ${refused[wrong.trouble] ?? tooLarge(wrong)}, and was not read`,
      remedy: () => 'Reports are not like that: delete the file, which may well be an attack.',
    },
    odd: {
      severity: 'notice',
      text: (wrong: Wrong) =>
        `${named(wrong)} ${odd[wrong.trouble] ?? 'is not as a report should be'}${said(wrong)}`,
      remedy: () => 'It was read all the same; tell its sender.',
    },
    elsewhere: {
      severity: 'notice',
      text: ({ path, kind, domain, reports }: Foreign) =>
        `${counted(reports, words[kind])} about ${domain}, first in ${quoted(path)}, ${reports === 1 ? 'was' : 'were'} not counted, since that domain is not inspected`,
      remedy: ({ domain }: Foreign) => `Inspect ${domain} too if it is yours, or leave these reports out.`,
    },
    elsewhereMore: {
      severity: 'notice',
      text: ({ domains }: { readonly domains: readonly string[] }) =>
        `reports about ${counted(domains.length, 'more domain')} that ${domains.length === 1 ? 'is' : 'are'} not inspected were not counted: ${listed(domains)}`,
      remedy: () => 'Inspect those that are yours too, or leave their reports out.',
    },
    more: {
      severity: 'notice',
      text: ({ count }: { readonly count: number }) =>
        `something is wrong with ${counted(count, 'more file or report', 'more files or reports')}`,
      remedy: () => 'Mend those that are named first.',
    },
  },
  examples: [
    { title: 'a report', zone: '', reports: { 'a.xml': whole }, says: [] },
    { title: 'a complaint', zone: '', reports: { 'a.eml': sampleComplaint() }, says: [] },
    {
      title: 'the same report twice, which counts once',
      zone: '',
      reports: { 'a.xml': whole, 'b.xml': whole },
      says: [],
    },
    { title: 'an empty file', zone: '', reports: { 'a.xml': '' }, says: ['empty'] },
    {
      title: 'a file that is not there any more',
      zone: '',
      settings: { inputs: { bounces: [], reports: [{ pattern: 'a.xml', paths: ['a.xml'] }], metrics: [] } },
      says: ['unreadable'],
    },
    {
      title: 'a text of something else',
      zone: '',
      reports: { 'a.xml': whole, 'notes.txt': 'buy milk\nand bread\n' },
      says: ['other'],
    },
    {
      title: 'a page of the web',
      zone: '',
      reports: { 'a.html': '<html><body>No</body></html>' },
      says: ['other'],
    },
    {
      title: 'a report that is cut off',
      zone: '',
      reports: { 'a.xml': whole.slice(0, -60) },
      says: ['broken'],
    },
    {
      title: 'an archive that is cut off',
      zone: '',
      reports: { 'a.xml.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0) },
      says: ['broken'],
    },
    {
      title: 'a report that does not say about whom it is',
      zone: '',
      reports: { 'a.xml': whole.replace(/<policy_published>.*<\/policy_published>/, '') },
      says: ['broken'],
    },
    { title: 'an XML bomb', zone: '', reports: { 'a.xml': bomb }, says: ['refused'] },
    {
      title: 'a time that is not in seconds',
      zone: '',
      reports: { 'a.xml': whole.replace('1767139200', 'yesterday') },
      says: ['odd'],
    },
    {
      title: 'a report about another domain',
      zone: '',
      reports: { 'a.xml': whole, 'b.xml': whole.replaceAll('example.com', 'example.org') },
      says: ['elsewhere'],
    },
    {
      title: 'a complaint about mail of another domain',
      zone: '',
      reports: { 'a.eml': sampleComplaint({ from: 'news@example.org' }) },
      says: ['elsewhere'],
    },
    {
      title: 'reports about many others',
      zone: '',
      reports: Object.fromEntries(
        [...'abcdefg'].map((name) => [name, whole.replaceAll('example.com', `${name}.example`)]),
      ),
      says: [...Array<string>(5).fill('elsewhere'), 'elsewhereMore'],
    },
    {
      title: 'more than anybody reads',
      zone: '',
      reports: Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`${index + 10}.xml`, ''])),
      says: [...Array<string>(20).fill('empty'), 'more'],
    },
  ],
  skip: (_, { setting }) => (setting === 'reports' ? undefined : 'these files hold no reports'),
  *run({ read: { troubles, troubleCount, elsewhere } }, say) {
    for (const { path, line = 1, level, ...wrong } of troubles.slice(0, most))
      yield say[wrong.trouble === 'missing' && level === 'error' ? 'broken' : keys[wrong.trouble]](
        { path, ...wrong },
        // Of what is packed, lines are not those of the file.
        { in: 'file', path, line: wrong.within.length === 0 ? line : 1 },
      );
    if (troubleCount > most) yield say.more({ count: troubleCount - most });
    for (const { path, ...foreign } of elsewhere.slice(0, mostElsewhere))
      yield say.elsewhere({ path, ...foreign }, { in: 'file', path, line: 1 });
    const others = new Set(elsewhere.slice(mostElsewhere).map(({ domain }) => domain));
    if (others.size > 0) yield say.elsewhereMore({ domains: [...others] });
  },
});

const keys = {
  unreadable: 'unreadable',
  empty: 'empty',
  'not-a-report': 'other',
  truncated: 'broken',
  corrupt: 'broken',
  encrypted: 'broken',
  'not-well-formed': 'broken',
  'bad-count': 'broken',
  'no-domain': 'broken',
  'too-large': 'refused',
  'too-many-files': 'refused',
  'too-deep': 'refused',
  'document-type': 'refused',
  'too-many-records': 'broken',
  'too-many-policies': 'broken',
  'bad-address': 'odd',
  'bad-encoding': 'odd',
  'bad-date': 'odd',
  missing: 'odd',
} as const satisfies Record<ReportTrouble['trouble'], string>;

type Words = Readonly<Partial<Record<ReportTrouble['trouble'], string>>>;

const broken: Words = {
  truncated: 'is cut off',
  corrupt: 'is damaged, and cannot be unpacked',
  encrypted: 'is encrypted',
  'not-well-formed': 'has a part that is not well-formed',
  'bad-count': 'has a record without a number of messages',
  'no-domain': 'does not say what domain it is about',
  missing: 'lacks what a report has to have',
  'too-many-records': 'has more records than can be held, and the rest is left out',
  'too-many-policies': 'has more policies than a report has, and the rest is left out',
};

const refused: Words = {
  'too-many-files': 'holds more than 20,000 files',
  'too-deep': 'is packed in itself too many times',
  'document-type': 'declares a document type or entities, as an XML bomb does',
};

const tooLarge = ({ text }: Wrong): string =>
  text === undefined ? 'is or unpacks to more than a report ever is' : 'is larger than 128 MiB';

const odd: Words = {
  'bad-address': 'names a source that is no IP address',
  'bad-encoding': 'is not in the encoding that it says',
  'bad-date': 'has a time that cannot be read',
  missing: 'lacks what a report has to have',
};

const words = { DMARC: 'DMARC report', TLS: 'TLS report', complaint: 'complaint' } as const;

/** `"a.zip" ("b.xml" in it)`. */
const named = ({ path, within }: Wrong): string =>
  within.length === 0 ? quoted(path) : `${quoted(path)} (${quoted(within.join(' › '))} in it)`;

const said = ({ text }: Wrong): string => (text === undefined ? '' : `: ${quoted(text)}`);

const rest = ({ records, ...wrong }: Wrong): string =>
  `${said(wrong)}${records === undefined ? '' : `; ${counted(records, 'whole record')} of it ${records === 1 ? 'is' : 'are'} counted`}`;
