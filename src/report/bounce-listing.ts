/** What `deliverability bounces` has read, for a terminal and for programs. */
import type { BounceListing, ListedRecipient } from '../core/bounce-listing.ts';
import { counted } from '../core/quote.ts';
import { bounceParagraph } from './bounces.ts';
import { cut } from './cut.ts';
import { json, visible } from './escape.ts';
import { array, document } from './json-lines.ts';
import { joined, penFor, type TextOptions } from './paragraphs.ts';
import { indented, type Pen } from './style.ts';

const mostTroubles = 10;

/** Ends with a line end. */
export function renderListing(listing: BounceListing, options: TextOptions): string {
  const pen = penFor(options);
  return joined([
    pen.verbose ? listing.recipients.map((recipient) => recipientLine(recipient, pen)) : [],
    listing.bounces.categories.length === 0
      ? []
      : bounceParagraph(listing.bounces, { title: 'Bounces', pen }),
    troubleLines(listing, pen),
    [pen.paint('bold', totalLine(listing))],
  ]);
}

/** `a.eml:1: kim@example.net failed bad-mailbox 550 5.1.1 "…"`. */
function recipientLine(told: ListedRecipient, { paint }: Pen): string {
  const codes = [told.replyCode, told.status].filter((code) => code !== undefined).join(' ');
  const what = `${told.kind} ${told.category}${codes === '' ? '' : ` ${codes}`}`;
  const place = paint('dim', visible(`${told.path}:${told.line}:`));
  return `${place} ${visible(told.recipient)} ${what} ${paint('dim', visible(cut(told.diagnostic, 300)))}`;
}

function troubleLines({ troubles }: BounceListing, pen: Pen): readonly string[] {
  const told = pen.verbose ? troubles : troubles.slice(0, mostTroubles);
  const left = troubles.length - told.length;
  const lines = told.flatMap(({ path, line, text }) => indented(`${path}:${line}: ${text}`, '! ', '  ', pen));
  return left === 0 ? lines : [...lines, `! ${counted(left, 'more file or mail', 'more files or mails')}`];
}

function totalLine({ files, kinds }: BounceListing): string {
  const counts = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`);
  const what = counts.length === 0 ? 'no bounce' : counts.join(', ');
  return `${counted(files, 'file')}: ${what}`;
}

/** One recipient a line, described in `docs/bounces.md`. */
export function renderListingJson({
  schema,
  tool,
  files,
  kinds,
  bounces,
  recipients,
  troubles,
}: BounceListing): string {
  return document([
    `"schema":${json(schema)}`,
    `"tool":${json({ name: tool.name, version: tool.version })}`,
    `"files":${json(files)}`,
    `"kinds":${json(kinds)}`,
    `"bounces":${json(bounces)}`,
    `"recipients":${array(recipients)}`,
    `"troubles":${array(troubles)}`,
  ]);
}
