/** The reports in the files of the setting `reports`, whatever they are packed in, added up once for a run. */
import type { Fact, World } from '../core/fact.ts';
import type { Document, UnpackProblemCode } from '../mail/container/index.ts';
import { type DomainName, isWithin, parseName } from '../net/dns/name.ts';
import { namedFiles, pathsOf, readWhole } from './inputs.ts';
import { domainsOf } from './report-rows.ts';
import { type Added, type Tallies, tallies } from './report-tally.ts';

/** What is wrong with a file, or with a report in it. */
export interface ReportTrouble {
  readonly path: string;
  /** The files in it that lead to the report, outermost first. */
  readonly within: readonly string[];
  readonly trouble: UnpackProblemCode | TroubleCode;
  readonly level: 'error' | 'warning';
  readonly line?: number;
  readonly text?: string;
  /** Records of the report that are counted all the same; absent where there is none. */
  readonly records?: number;
}

type TroubleCode =
  | 'unreadable'
  | 'document-type'
  | 'no-domain'
  | 'not-well-formed'
  | 'bad-count'
  | 'bad-address'
  | 'bad-encoding'
  | 'bad-date'
  | 'missing'
  | 'too-many-records'
  | 'too-many-policies';

/** A domain that reports are about and that is none of the run's. */
export interface Elsewhere {
  readonly domain: DomainName;
  readonly kind: 'DMARC' | 'TLS' | 'complaint';
  readonly reports: number;
  /** The first file that holds one. */
  readonly path: string;
}

export interface ReportFiles extends Pick<Tallies, 'dmarc' | 'tls' | 'complaints'> {
  readonly troubles: readonly ReportTrouble[];
  /** How many there were; `troubles` holds the first of them. */
  readonly troubleCount: number;
  readonly elsewhere: readonly Elsewhere[];
  /** Reports that were there more than once: they are counted once. */
  readonly duplicates: number;
}

/** A report that is saved unpacked is some MiB at the most, an archive of a month some ten. */
const mostOctets = 128 * 1_048_576;
const mostTroubles = 100;

export const reportFiles: Fact<'input', ReportFiles> = {
  name: 'report-files',
  on: 'input',
  async gather(subject, world) {
    const paths = subject.setting === 'reports' ? pathsOf(await world.fact(namedFiles, subject)) : [];
    const reading = new Reading(world.settings.domains);
    // One after the other: what a file unpacks to is large, and the order decides which of two equal reports counts.
    for (const path of paths) await reading.read(path, world);
    return reading;
  },
};

/** Loaded only where there is a file to read. */
const libraries = async () => ({
  ...(await import('../mail/container/index.ts')),
  parseDmarc: (await import('../mail/dmarc-report/index.ts')).parse,
  parseTls: (await import('../mail/tls-rpt/index.ts')).parseReport,
  parseComplaint: (await import('../mail/arf/index.ts')).parse,
});

type Place = Pick<ReportTrouble, 'path' | 'within'>;
type Wrong = Omit<ReportTrouble, keyof Place>;

class Reading implements ReportFiles {
  readonly #tallies = tallies();
  readonly #domains: readonly DomainName[];
  readonly #elsewhere = new Map<string, Elsewhere>();
  readonly troubles: ReportTrouble[] = [];
  troubleCount = 0;
  duplicates = 0;

  constructor(domains: readonly DomainName[]) {
    this.#domains = domains;
  }

  get dmarc(): Tallies['dmarc'] {
    return this.#tallies.dmarc;
  }

  get tls(): Tallies['tls'] {
    return this.#tallies.tls;
  }

  get complaints(): Tallies['complaints'] {
    return this.#tallies.complaints;
  }

  get elsewhere(): readonly Elsewhere[] {
    return [...this.#elsewhere.values()];
  }

  async read(path: string, world: World): Promise<void> {
    const { unpack } = await libraries();
    const file = await readWhole(world, path, mostOctets);
    if (file.kind !== 'read')
      return this.#say({ path, within: [] }, { trouble: file.kind, level: 'error', text: file.detail });
    const { documents, problems } = await unpack({ name: path, octets: file.octets });
    for (const { within, code, level } of problems)
      this.#say({ path, within: within.slice(1) }, { trouble: code, level });
    for (const document of documents) await this.#open(document, { path, within: document.within.slice(1) });
  }

  async #open({ kind, octets }: Document, at: Place): Promise<void> {
    if (kind === 'xml') await this.#openDmarc(octets, at);
    else if (kind === 'json') await this.#openTls(octets, at);
    else await this.#openComplaint(octets, at);
  }

  async #openDmarc(octets: Uint8Array, at: Place): Promise<void> {
    const { parseDmarc } = await libraries();
    const { report, problems } = await parseDmarc(octets);
    const records = report?.records.length ?? 0;
    for (const { code, ...wrong } of problems)
      this.#say(at, { trouble: code, ...wrong, ...(records === 0 ? {} : { records }) });
    if (report === undefined) return;
    if (this.#isNew(this.#tallies.addDmarc(report), at)) this.#note('DMARC', report.policy.domain, at);
  }

  async #openTls(octets: Uint8Array, at: Place): Promise<void> {
    const { parseTls } = await libraries();
    const { report, problems } = parseTls(octets);
    for (const { code, ...wrong } of problems) this.#say(at, { trouble: code, ...wrong });
    if (report === undefined) return;
    if (!this.#isNew(this.#tallies.addTls(report), at)) return;
    for (const { domain } of report.policies) this.#note('TLS', domain, at);
  }

  async #openComplaint(octets: Uint8Array, at: Place): Promise<void> {
    const { parseComplaint } = await libraries();
    const { reports } = await parseComplaint(octets);
    if (reports.length === 0) this.#say(at, { trouble: 'not-a-report', level: 'error' });
    for (const report of reports) {
      this.#isNew(this.#tallies.addComplaint(report), at);
      const names = domainsOf(report).flatMap((name) => parseName(name) || []);
      const [first] = names;
      if (first !== undefined && !names.some((name) => this.#isInspected(name)))
        this.#note('complaint', first, at);
    }
  }

  #isNew(added: Added, at: Place): boolean {
    if (added === 'again') this.duplicates += 1;
    if (added === 'no-room') this.#say(at, { trouble: 'too-many-records', level: 'error' });
    return added !== 'again';
  }

  /** A report about a domain counts for those above and below it. */
  #isInspected(domain: DomainName): boolean {
    return this.#domains.some((own) => isWithin(domain, own) || isWithin(own, domain));
  }

  #note(kind: Elsewhere['kind'], domain: DomainName, { path }: Place): void {
    if (this.#isInspected(domain)) return;
    const key = `${kind} ${domain}`;
    const known = this.#elsewhere.get(key);
    if (known === undefined && this.#elsewhere.size >= mostTroubles) return;
    this.#elsewhere.set(key, { domain, kind, path: known?.path ?? path, reports: (known?.reports ?? 0) + 1 });
  }

  #say(at: Place, wrong: Wrong): void {
    this.troubleCount += 1;
    if (this.troubles.length < mostTroubles) this.troubles.push({ ...at, ...wrong });
  }
}
