/** Bounces of many servers, with labels: which recipients, what happened, why, and whether the address is dead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Notification, parse, type Recipient } from '../../src/mail/dsn/index.ts';

interface Label {
  readonly file: string;
  /** 0: not scored. */
  readonly index: number;
  readonly kind: string;
  readonly also_kind?: readonly string[];
  readonly recipient: string | null;
  readonly status: string | null;
  readonly status_field: string | null;
  readonly replycode: string | null;
  readonly category: string;
  readonly also: readonly string[];
  /** Absent: not scored. */
  readonly suppress: boolean | null;
}

const folder = join(import.meta.dirname, '../../../shared/vectors/bounces');
const isPresent = existsSync(folder);
const labels: readonly Label[] = isPresent
  ? JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
  : [];
const files = isPresent ? readdirSync(join(folder, 'mails')) : [];
const bytesOf = (file: string): Buffer => readFileSync(join(folder, 'mails', file));

interface Pair {
  readonly label: Label;
  readonly found: Recipient | undefined;
}

/** Each label with the recipient of the same address, else with the first that is left. */
function paired(rows: readonly Label[], { recipients }: Notification): readonly Pair[] {
  const left = [...recipients];
  return rows.map((label) => {
    const same = left.findIndex(
      ({ recipient }) => recipient.toLowerCase() === label.recipient?.toLowerCase(),
    );
    const [found] = left.splice(Math.max(same, 0), 1);
    return { label, found };
  });
}

const share = (pairs: readonly Pair[], isRight: (pair: Pair) => boolean): number =>
  pairs.filter(isRight).length / pairs.length;

describe.skipIf(!isPresent)(isPresent ? 'bounces' : 'bounces (skipped: no vectors)', () => {
  const notifications = new Map<string, Notification>();
  let pairs: readonly Pair[] = [];

  beforeAll(async () => {
    for (const file of files) notifications.set(file, await parse(bytesOf(file)));
    pairs = files.flatMap((file) =>
      paired(
        labels.filter((label) => label.file === file && label.index > 0),
        notifications.get(file) as Notification,
      ),
    );
  });

  it('names recipients in 99 of 100 mails', () => {
    const named = files.filter((file) => (notifications.get(file)?.recipients.length ?? 0) > 0);
    expect(named.length / files.length).toBeGreaterThanOrEqual(0.99);
  });

  it('tells 98 of 100 kinds', () => {
    const isRight = ({ label, found }: Pair): boolean =>
      found !== undefined && [label.kind, ...(label.also_kind ?? [])].includes(found.kind);
    expect(share(pairs, isRight)).toBeGreaterThanOrEqual(0.98);
  });

  it('tells 93 of 100 categories', () => {
    const failed = pairs.filter(({ label }) => label.category !== 'none');
    const isRight = ({ label, found }: Pair): boolean =>
      found !== undefined && [label.category, ...label.also].includes(found.category);
    expect(share(failed, isRight)).toBeGreaterThanOrEqual(0.93);
  });

  it('calls 95 of 100 dead addresses dead, and hardly any other', () => {
    const scored = pairs.filter(({ label }) => label.category !== 'none' && label.suppress !== null);
    const called = scored.filter(({ found }) => found?.suppress === true);
    const dead = scored.filter(({ label }) => label.suppress === true);
    expect(share(called, ({ label }) => label.suppress === true)).toBeGreaterThanOrEqual(0.99);
    expect(share(dead, ({ found }) => found?.suppress === true)).toBeGreaterThanOrEqual(0.95);
  });

  it('names the addresses and finds the codes', () => {
    const isNamed = ({ label, found }: Pair): boolean =>
      found?.recipient.toLowerCase() === label.recipient?.toLowerCase();
    expect(share(pairs, isNamed)).toBeGreaterThanOrEqual(0.98);
    const coded = pairs.filter(({ label }) => label.replycode !== null);
    expect(share(coded, ({ label, found }) => found?.replyCode === label.replycode)).toBeGreaterThanOrEqual(
      0.95,
    );
    const withStatus = pairs.filter(({ label }) => label.status !== null || label.status_field !== null);
    const isStatus = ({ label, found }: Pair): boolean =>
      found?.status !== undefined && [label.status, label.status_field].includes(found.status);
    expect(share(withStatus, isStatus)).toBeGreaterThanOrEqual(0.98);
  });

  it('reads the same whatever ends the lines', async () => {
    for (const file of files) {
      const text = bytesOf(file)
        .toString('latin1')
        .replace(/\r\n|\r/g, '\n');
      const [lf, ...others] = await Promise.all(
        ['\n', '\r\n', '\r'].map((end) => parse(Buffer.from(text.replaceAll('\n', end), 'latin1'))),
      );
      for (const other of others) expect(other, file).toEqual(lf);
    }
  });

  it('reads every mail that was cut short', async () => {
    for (const file of files) {
      const bytes = bytesOf(file);
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const { kind } = await parse(bytes.subarray(0, Math.floor((bytes.length * tenth) / 10)));
        expect(typeof kind, file).toBe('string');
      }
    }
  });
});
