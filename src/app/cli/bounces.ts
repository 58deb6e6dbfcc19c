/** `deliverability bounces`: what bounces say, read from files on this machine; nothing is asked of the network. */
import type { BounceListing, ListedRecipient } from '../../core/bounce-listing.ts';
import { quoted } from '../../core/quote.ts';
import { type NamedFiles, nothingRunWide } from '../../core/run-wide.ts';
import type { Notified } from '../../facts/bounce-told.ts';
import { troubleInWords } from '../../facts/bounce-trouble.ts';
import { fewBounces } from '../../facts/bounce-words.ts';
import { type ReadBounces, readAll } from '../../facts/bounces.ts';
import { pathsOf } from '../../facts/inputs.ts';
import { categories } from '../../mail/dsn/classify/categories.ts';
import { renderListing, renderListingJson } from '../../report/bounce-listing.ts';
import { suppressionsCsv, tableOf } from '../bounces.ts';
import { fileParts, findInputs } from '../inputs.ts';
import { nearest } from '../options/nearest.ts';
import { tool } from '../version.ts';
import { refuse } from './refuse.ts';
import { terminalOf } from './terminal.ts';

export interface BouncesArguments {
  readonly paths: readonly string[];
  readonly format?: string;
  readonly verbose?: boolean;
}

const formats = ['text', 'json', 'csv'] as const;
type Format = (typeof formats)[number];

/** Exit codes: 0 well, 1 bounces that only the sender can mend, 2 a path that leads nowhere, 3 no bounce in any file. */
export async function bounces({
  paths,
  format = 'text',
  verbose = false,
}: BouncesArguments): Promise<number> {
  if (!isFormat(format)) return refuse([unknownFormat(format)]);
  const { bounces: named } = await findInputs({
    bounces: paths.map((pattern) => ({ pattern })),
    reports: [],
    metrics: [],
  });
  const wrong = named.flatMap(problemOf);
  if (wrong.length > 0) refuse(wrong);
  const recipients: ListedRecipient[] = [];
  const lists = verbose || format === 'json';
  const read = await readAll(
    pathsOf(named),
    { file: fileParts, settings: nothingRunWide },
    lists ? (told) => recipients.push(...listed(told)) : undefined,
  );
  const terminal = terminalOf(process.stdout, process.env);
  process.stdout.write(rendered(format, read, recipients, { ...terminal, verbose }));
  return wrong.length > 0 ? 2 : codeOf(read);
}

const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

function unknownFormat(text: string): string {
  const near = nearest(text, formats);
  return `--format: ${quoted(text)} is none of ${formats.join(', ')}${near === undefined ? '' : `: did you mean "${near}"?`}`;
}

const troubles: Readonly<Record<NonNullable<NamedFiles['trouble']>, string>> = {
  missing: 'there is no such file or folder: create it, or correct the path',
  nothing: 'leads to no file: correct the pattern, or see that the folder holds files',
  unreadable: 'cannot be opened: see who may read it',
  link: 'is a link, which is not followed: name the file itself',
  'too-many': 'leads through too many files: name a folder that holds less',
};

const problemOf = ({ pattern, trouble }: NamedFiles): readonly string[] =>
  trouble === undefined ? [] : [`${quoted(pattern)}: ${troubles[trouble]}`];

function rendered(
  format: Format,
  read: ReadBounces,
  recipients: readonly ListedRecipient[],
  appearance: Parameters<typeof renderListing>[1],
): string {
  const came = read.others;
  if (format === 'csv') return suppressionsCsv(came.dead);
  const listing: BounceListing = {
    schema: 1,
    tool,
    files: read.files,
    kinds: came.kinds,
    bounces: tableOf({ came }),
    recipients,
    troubles: read.troubles.map((trouble) => ({
      path: trouble.path,
      line: trouble.line,
      text: troubleInWords(trouble),
    })),
  };
  return format === 'json' ? renderListingJson(listing) : renderListing(listing, appearance);
}

const listed = ({ at, notification }: Notified): readonly ListedRecipient[] =>
  notification.recipients.map(
    ({ recipient, kind, category, permanence, suppress, replyCode, status, remoteMta, diagnostic }) => ({
      ...at,
      recipient,
      kind,
      category,
      ...(permanence === undefined ? {} : { permanence }),
      suppress,
      ...(replyCode === undefined ? {} : { replyCode }),
      ...(status === undefined ? {} : { status }),
      ...(remoteMta === undefined ? {} : { remoteMta }),
      diagnostic,
    }),
  );

function codeOf({ others, troubleCount }: ReadBounces): number {
  if (Object.keys(others.kinds).length === 0) return troubleCount > 0 ? 3 : 0;
  const isOwnFault = others.categories.some(
    ({ category, failed }) => failed >= fewBounces && categories[category].fault === 'sender',
  );
  return isOwnFault ? 1 : 0;
}
