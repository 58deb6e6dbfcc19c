/** Lines of the logs of mail servers, with labels. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../src/mail/mta-log/index.ts';

interface Label {
  readonly mta: string;
  readonly line: string;
  readonly recipient: string | null;
  readonly rhost: string | null;
  /** Absent: not scored. */
  readonly rip?: string | null;
  readonly replycode: string | null;
  readonly status: string | null;
  readonly command?: string | null;
  readonly kind: string;
  readonly category: string;
  readonly also?: readonly string[];
}

const file = join(import.meta.dirname, '../../../shared/vectors/bounces/loglines.json');
const isPresent = existsSync(file);
const labels: readonly Label[] = isPresent ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** As the labels write it. */
function told(line: string): Record<string, unknown> {
  const entry = parseLogLine(line);
  const commands: Readonly<Record<string, string>> = { RCPT: 'RCPT TO', MAIL: 'MAIL FROM' };
  return {
    recipient: entry?.recipient || null,
    rhost: entry?.remoteMta ?? null,
    rip: entry?.remoteIp ?? null,
    replycode: entry?.replyCode ?? null,
    status: entry?.status ?? null,
    command: entry?.command === undefined ? null : (commands[entry.command] ?? entry.command),
    kind: entry?.kind,
    category: entry?.category,
  };
}

describe.skipIf(!isPresent)(isPresent ? 'log lines' : 'log lines (skipped: no vectors)', () => {
  it.each(labels.map((label, at) => ({ ...label, name: `${at + 1} ${label.mta}` })))('$name', (label) => {
    const found = told(label.line);
    const { mta: _, line, also = [], name: __, category, ...scored } = label;
    expect(found).toMatchObject(scored);
    expect([category, ...also]).toContain(found['category']);
    expect(line.length).toBeGreaterThan(0);
  });
});
