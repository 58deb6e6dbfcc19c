/** Reads an aggregate report, record by record, and says what is wrong with it. */
import { parseWritten } from '../../net/dns/name.ts';
import { type DocumentProblem, textOf as decoded, present } from '../container/index.ts';
import { closes, declaresType, opens, type Slice, slicesOf, withoutComments } from './document.ts';
import {
  childOf,
  type Element,
  elementReader,
  type ReadElement,
  textOf,
  textsOf,
  wordOf,
} from './element.ts';
import { policyIn } from './policy.ts';
import { addressOf, readRecord } from './record.ts';
import type { AggregateReport, PublishedPolicy, ReportRecord } from './report.ts';

export type DmarcReportProblemCode =
  /** It is not XML, or no report. */
  | 'not-a-report'
  /** It declares a document type or entities, as an XML bomb does: it is not read. */
  | 'document-type'
  /** It says of no domain that the report is about it. */
  | 'no-domain'
  /** It ends before its end: records are missing. */
  | 'truncated'
  /** An element that is not well-formed XML, by its line: it is left out. */
  | 'not-well-formed'
  /** A record that gives no number of messages: it is left out. */
  | 'bad-count'
  /** A source that is no IP address. */
  | 'bad-address'
  /** Octets that are not of the encoding that the document has. */
  | 'bad-encoding'
  /** A time that is not in seconds. */
  | 'bad-date'
  /** What a report has to have and this one has not: `text` names it. */
  | 'missing'
  /** More records than are read. */
  | 'too-many-records';

export type DmarcReportProblem = DocumentProblem<DmarcReportProblemCode>;

export interface Parsed {
  /** Absent where nothing could be made of it. Records that were left out are not in it. */
  readonly report?: AggregateReport;
  readonly problems: readonly DmarcReportProblem[];
}

/** The largest receivers see some ten thousand sources of a domain in a day. */
const mostRecords = 500_000;
/** A record of twenty signatures, each with a long comment, is far below. */
const mostElement = 262_144;
const mostProblems = 50;
/** Where so many records are broken, what follows is none either. */
const mostBroken = 10_000;

/** Takes the octets of the document itself, unpacked. Never rejects; linear in their number. */
export async function parse(octets: Uint8Array): Promise<Parsed> {
  const { text: whole, isExact } = decoded(octets);
  const text = withoutComments(whole);
  if (declaresType(text)) return refused('document-type');
  if (!opens(text, 'feedback')) return refused('not-a-report');
  const reading = new Reading(await elementReader());
  if (!isExact) reading.say('bad-encoding', 'warning');
  const report = reading.report(text);
  return { ...present('report', report), problems: reading.problems };
}

const refused = (code: DmarcReportProblemCode): Parsed => ({ problems: [{ code, level: 'error' }] });

class Reading {
  readonly problems: DmarcReportProblem[] = [];
  readonly #read: ReadElement;
  /** The line of the element in which the document ends. */
  #cutAt: number | undefined;

  constructor(read: ReadElement) {
    this.#read = read;
  }

  report(text: string): AggregateReport | undefined {
    const metadata = this.#one(text, 'report_metadata');
    const published = this.#one(text, 'policy_published');
    const policy = this.#policy(published);
    const records = policy === undefined ? [] : this.#records(text);
    if (this.#cutAt !== undefined || !closes(text, 'feedback'))
      this.say('truncated', 'error', this.#cutAt === undefined ? {} : { line: this.#cutAt });
    return policy && { ...this.#about(metadata), policy, records };
  }

  say(
    code: DmarcReportProblemCode,
    level: DmarcReportProblem['level'],
    at: { line?: number; text?: string } = {},
  ): void {
    if (this.problems.length < mostProblems) this.problems.push({ code, level, ...at });
  }

  #one(text: string, name: string): Element | undefined {
    const [slice] = slicesOf(text, name);
    if (slice === undefined && closes(text, 'feedback')) this.say('missing', 'error', { text: name });
    return slice && this.#element(slice);
  }

  #element({ text, line, state }: Slice): Element | undefined {
    const element = state === 'whole' && text.length <= mostElement ? this.#read(text) : undefined;
    // What is cut off is said once, for the document.
    if (state === 'cut') this.#cutAt = line;
    else if (element === undefined) this.say('not-well-formed', 'error', { line });
    return element;
  }

  #policy(published: Element | undefined): PublishedPolicy | undefined {
    if (published === undefined) return undefined;
    const written = wordOf(published, 'domain') ?? '';
    // Some reporters write U-labels.
    const domain = parseWritten(written);
    if (domain === undefined) this.say('no-domain', 'error', { text: written });
    return domain && policyIn(published, domain);
  }

  #about(metadata: Element | undefined): Omit<AggregateReport, 'policy' | 'records'> {
    for (const name of ['org_name', 'report_id'])
      if (metadata !== undefined && textOf(metadata, name) === undefined)
        this.say('missing', 'warning', { text: name });
    // Where the metadata cannot be read, that is said already.
    const range = metadata && (childOf(metadata, 'date_range') ?? {});
    return {
      orgName: textOf(metadata, 'org_name') ?? '',
      ...present('email', textOf(metadata, 'email')),
      reportId: textOf(metadata, 'report_id') ?? '',
      ...present('begin', this.#time(range, 'begin')),
      ...present('end', this.#time(range, 'end')),
      errors: textsOf(metadata, 'error').slice(0, 20),
    };
  }

  /** RFC 9990 §3.1.1: in seconds since 1970. Anything else is not guessed at. */
  #time(range: Element | undefined, name: string): number | undefined {
    const text = textOf(range, name) ?? '';
    if (/^\d{1,11}(?:\.\d{1,9})?$/.test(text)) return Math.floor(Number(text));
    if (range !== undefined) this.say('bad-date', 'warning', { text: text === '' ? name : text });
    return undefined;
  }

  #records(text: string): readonly ReportRecord[] {
    const records: ReportRecord[] = [];
    let broken = 0;
    for (const slice of slicesOf(text, 'record')) {
      if (records.length === mostRecords) {
        this.say('too-many-records', 'error', { line: slice.line });
        break;
      }
      const record = this.#record(slice);
      if (record !== undefined) records.push(record);
      else if (++broken === mostBroken) break;
    }
    return records;
  }

  #record(slice: Slice): ReportRecord | undefined {
    const element = this.#element(slice);
    if (element === undefined) return undefined;
    const record = readRecord(element);
    const { line } = slice;
    if ('problem' in record) {
      this.say(record.problem, 'error', { line, text: record.text });
      return undefined;
    }
    const { sourceIp } = record;
    if (addressOf(sourceIp) === undefined) this.say('bad-address', 'warning', { line, text: sourceIp });
    return record;
  }
}
