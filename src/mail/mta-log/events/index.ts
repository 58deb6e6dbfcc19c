/** Events of services that send mail: JSON, one object or a list of them, as webhooks and logs give it. */
import { entryOf } from '../entry.ts';
import type { LogEntry } from '../types.ts';
import { asObject, type Json, type Reading } from './json.ts';
import { readKumoMta } from './kumomta.ts';
import { readMailgun } from './mailgun.ts';
import { readPostmark } from './postmark.ts';
import { readSendGrid } from './sendgrid.ts';
import { readSes } from './ses.ts';
import { readSparkPost } from './sparkpost.ts';

const readers: readonly ((event: Json) => readonly Reading[])[] = [
  readKumoMta,
  readSes,
  readMailgun,
  readPostmark,
  readSparkPost,
  readSendGrid,
];

const mostEvents = 100_000;

/** @param text one JSON value: an event or a list of events. Empty where it is none of a known service. Never throws. */
export function parseEvents(text: string): readonly LogEntry[] {
  const value = valueIn(text);
  const events = Array.isArray(value) ? value.slice(0, mostEvents) : [value];
  return events.flatMap((event) => entriesOf(event));
}

function entriesOf(event: unknown): readonly LogEntry[] {
  const object = asObject(event);
  if (object === undefined) return [];
  for (const read of readers) {
    const found = read(object);
    if (found.length > 0) return found.map((reading) => entryOf({ mta: 'event', ...reading }));
  }
  return [];
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
