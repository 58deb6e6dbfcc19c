/** Reads the complaints of one mail. */
import { parseName } from '../../net/dns/name.ts';
import { type Mail, openMail, type Part, present } from '../container/index.ts';
import { parseNetwork } from '../spf/index.ts';
import { type Fields, fieldsIn } from './fields.ts';
import type { FeedbackReport, Original } from './report.ts';

export interface ParsedFeedback {
  /** `arf`: with parts `message/feedback-report`; `jmrp`: in Microsoft's form; `none`: no complaint. */
  readonly form: 'arf' | 'jmrp' | 'none';
  readonly reports: readonly FeedbackReport[];
}

/** Parts of one mail; the rest is not read. */
const mostReports = 100;

/** Complaints that somebody has passed on stand in another mail. */
const mostDepth = 3;

/** Never rejects. */
export const parse = (octets: Uint8Array): Promise<ParsedFeedback> => parseAt(octets, 1);

async function parseAt(octets: Uint8Array, depth: number): Promise<ParsedFeedback> {
  const mail = await openMail(octets);
  if (typeof mail === 'string') return none;
  const parts = mail.parts.filter(({ type }) => type === 'message/feedback-report').slice(0, mostReports);
  const original = await originalIn(mail);
  if (parts.length > 0)
    return {
      form: 'arf',
      reports: parts.map((part) => reportIn(fieldsIn(part.octets), mail, original?.said)),
    };
  const complained = jmrpSubject.exec(headerOf(mail, 'subject') ?? '');
  if (complained !== null && original !== undefined)
    return { form: 'jmrp', reports: [jmrpReport(complained[1] ?? '', mail, original)] };
  return depth === mostDepth ? none : parseInner(mail, depth + 1);
}

async function parseInner({ parts }: Mail, depth: number): Promise<ParsedFeedback> {
  const mails = parts.filter(({ type }) => type === 'message/rfc822').slice(0, mostReports);
  const found = await Promise.all(mails.map(({ octets }) => parseAt(octets, depth)));
  const told = found.filter(({ form }) => form !== 'none');
  const reports = told.flatMap((one) => one.reports).slice(0, mostReports);
  return { form: told[0]?.form ?? 'none', reports };
}

const none: ParsedFeedback = { form: 'none', reports: [] };

/** `complaint about message from 192.0.2.1`. */
const jmrpSubject = /^complaint about message from (\S{1,60})/i;

type Found = { readonly header: Mail['header']; readonly said: Original };

function reportIn(fields: Fields, mail: Mail, original: Original | undefined): FeedbackReport {
  const all = (name: string): readonly string[] => (fields.get(name) ?? []).filter((value) => value !== '');
  const first = (name: string): string | undefined => all(name)[0];
  const incidents = first('incidents') ?? '';
  return {
    feedbackType: first('feedback-type')?.toLowerCase() ?? 'abuse',
    incidents: /^[1-9]\d{0,5}$/.test(incidents) ? Number(incidents) : 1,
    fields: Object.fromEntries(fields),
    ...present('reporter', domainOf(headerOf(mail, 'from'))),
    ...present('userAgent', first('user-agent')),
    ...present('sourceIp', addressIn(first('source-ip'))),
    ...present(
      'originalMailFrom',
      first('original-mail-from') && unbracketed(first('original-mail-from') ?? ''),
    ),
    originalRcptTo: all('original-rcpt-to').map(unbracketed),
    reportedDomains: all('reported-domain').flatMap(namesIn),
    ...present('authFailure', first('auth-failure')?.toLowerCase()),
    dkimDomains: all('dkim-domain').flatMap(namesIn),
    ...present('dkimSelector', first('dkim-selector')),
    ...present('deliveryResult', first('delivery-result')?.toLowerCase()),
    // RFC 5965 §3.2: the second is the name of early drafts.
    ...present('arrived', timeIn(first('arrival-date') ?? first('received-date'))),
    ...present('original', original),
  };
}

function jmrpReport(ip: string, mail: Mail, { header, said }: Found): FeedbackReport {
  const recipient = header.find(({ name }) => name === 'x-hmxmroriginalrecipient')?.value;
  return {
    feedbackType: 'abuse',
    incidents: 1,
    fields: {},
    ...present('reporter', domainOf(headerOf(mail, 'from'))),
    ...present('sourceIp', addressIn(ip)),
    originalRcptTo: recipient === undefined ? [] : [unbracketed(recipient)],
    reportedDomains: [],
    dkimDomains: [],
    original: said,
  };
}

/** RFC 5965 §2: the whole message, or its header. */
const isOriginal = ({ type }: Part): boolean =>
  type === 'message/rfc822' || type === 'text/rfc822-headers' || type === 'message/rfc822-headers';

async function originalIn({ parts }: Mail): Promise<Found | undefined> {
  const part = parts.find(isOriginal);
  const message = part && (await openMail(part.octets));
  if (message === undefined || typeof message === 'string') return undefined;
  const said = {
    ...present('fromDomain', domainOf(headerOf(message, 'from'))),
    ...present('listId', headerOf(message, 'list-id')),
    ...present('feedbackId', headerOf(message, 'feedback-id')),
  };
  return { header: message.header, said };
}

const headerOf = ({ header }: Mail, wanted: string): string | undefined =>
  header
    .find(({ name }) => name === wanted)
    ?.value.trim()
    .slice(0, 1000);

const address = /@([A-Za-z0-9._-]{1,253})/;

function domainOf(text = ''): string | undefined {
  const [, domain = ''] = address.exec(text.slice(text.lastIndexOf('<') + 1)) ?? [];
  return parseName(domain) || undefined;
}

const unbracketed = (text: string): string => text.replace(/^[<\s]{1,9}/, '').replace(/[>\s]{1,9}$/, '');

/** Some write several names into one field. */
const namesIn = (text: string): readonly string[] =>
  text.split(/[;,\s]+/).flatMap((name) => parseName(name) || []);

/** A comment may stand behind it. */
const addressIn = (text = ''): string | undefined =>
  parseNetwork(
    text
      .trim()
      .split(/\s/)[0]
      ?.replace(/^\[|\]$/g, '')
      .split('/')[0] ?? '',
  )?.address;

function timeIn(text: string | undefined): number | undefined {
  const at = text === undefined ? Number.NaN : Date.parse(text.slice(0, 100));
  return Number.isNaN(at) ? undefined : Math.floor(at / 1000);
}
