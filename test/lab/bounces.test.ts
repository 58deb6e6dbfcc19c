/** What Postfix, Exim and OpenSMTPD write when a real server refuses their mail, as this program reads it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileParts, findInputs } from '../../src/app/inputs.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import type { Notified } from '../../src/facts/bounce-told.ts';
import { readAll } from '../../src/facts/bounces.ts';
import { pathsOf } from '../../src/facts/inputs.ts';
import { type BounceLab, openBounceLab, type SenderName, senderNames } from './bounce-lab.ts';
import { mailLabIsMissing } from './mail-lab.ts';

/** By the mailbox that is sent to; `user` gets a mail that is too large. */
const expected = {
  full: { kind: 'failed', category: 'mailbox-full', permanence: 'permanent', suppress: false },
  unknown: { kind: 'failed', category: 'bad-mailbox', permanence: 'permanent', suppress: true },
  user: { kind: 'failed', category: 'message-too-big', permanence: 'permanent', suppress: false },
  refused: { kind: 'failed', category: 'policy-violation', permanence: 'permanent', suppress: false },
  grey: { kind: 'delayed', category: 'greylisted', permanence: 'temporary', suppress: false },
} as const;
const mailboxes = Object.keys(expected) as readonly (keyof typeof expected)[];
const cases = senderNames.flatMap((sender) => mailboxes.map((mailbox) => [sender, mailbox] as const));

describe.skipIf(mailLabIsMissing())('bounces of real servers', () => {
  let lab: BounceLab;
  let told: readonly Notified[] = [];
  beforeAll(async () => {
    lab = await openBounceLab();
    for (const [sender, mailbox] of cases) await lab.send(sender, mailbox);
    for (const until = Date.now() + 45_000; lab.told.size < cases.length && Date.now() < until; )
      await sleep(200);
    told = await readIn(lab.folder);
  });
  afterAll(() => lab.stop());

  it.each(cases)('%s tells of %s', (sender, mailbox) => {
    const recipients = recipientsOf(told, sender, mailbox);
    expect(recipients.length).toBeGreaterThan(0);
    for (const recipient of recipients)
      expect(recipient).toMatchObject({ recipient: `${mailbox}@lab.example`, ...expected[mailbox] });
  });

  it.each(cases)('the log of %s tells of %s too', async (sender, mailbox) => {
    const logged = await readIn(lab.senders[sender].logPath);
    const recipients = logged
      .flatMap(({ notification }) => notification.recipients)
      .filter(({ recipient }) => recipient === `${mailbox}@lab.example`);
    expect(recipients.length).toBeGreaterThan(0);
    const { kind, category, suppress } = expected[mailbox];
    for (const recipient of recipients) expect(recipient).toMatchObject({ kind, category, suppress });
  });

  it('none of them is taken for something else', () => {
    expect(told.length).toBeGreaterThanOrEqual(cases.length);
    expect(new Set(told.map(({ notification }) => notification.kind))).toEqual(
      new Set(['failed', 'delayed']),
    );
  });
});

async function readIn(path: string): Promise<readonly Notified[]> {
  const { bounces } = await findInputs({ bounces: [{ pattern: path }], reports: [], metrics: [] });
  const heard: Notified[] = [];
  const { troubles } = await readAll(pathsOf(bounces), { file: fileParts, settings: nothingRunWide }, (one) =>
    heard.push(one),
  );
  expect(troubles).toEqual([]);
  return heard;
}

/** The sender's address tells which server it was sent by, and to which mailbox. */
const recipientsOf = (told: readonly Notified[], sender: SenderName, mailbox: string) =>
  told
    .filter(({ notification: { returned } }) =>
      [returned?.from, returned?.sender].includes(`${sender}-${mailbox}@sender.example`),
    )
    .flatMap(({ notification }) => notification.recipients);
