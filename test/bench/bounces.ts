/** How fast bounces are read, with how much memory, and that a hostile file costs no more than its first part. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, nodeWithMemory, root } from './child.ts';
import type { Measure } from './measure.ts';

const program = join(root, 'dist/cli/index.js');
const count = 10_000;
const hostileOctets = 50 * 1_048_576;

export async function bounces(): Promise<readonly Measure[]> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, 'many'));
    for (let i = 0; i < count; i += 1) writeFileSync(join(folder, 'many', `${i}.eml`), mail(i));
    writeFileSync(join(folder, 'one.eml'), mail(0));
    const one = await reading(folder, 'one.eml');
    const many = await reading(folder, 'many');
    const took = many.took - one.took;
    return [
      { what: `${count} bounces, a file each`, value: (count / took) * 1_000, unit: 'mails/s' },
      // The promise is a thousand in a second.
      { what: '  time for a bounce', value: took / count, unit: 'ms', limit: { most: 1 }, isNoisy: true },
      { what: '  peak memory', value: many.memory, unit: 'MB', limit: { most: 200 }, isNoisy: true },
      ...(await hostile(folder, one.took)),
    ];
  });
}

/** Each takes no longer than some runs of the command with one small bounce. */
async function hostile(folder: string, bare: number): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const [name, text] of Object.entries(attacks)) {
    writeFileSync(join(folder, 'hostile.eml'), text());
    const { took, memory } = await reading(folder, 'hostile.eml');
    measures.push(
      {
        what: `a mail of 50 MB: ${name}, time / that of a small one`,
        value: took / bare,
        unit: '×',
        limit: { most: 8 },
        isNoisy: true,
      },
      { what: '  peak memory', value: memory, unit: 'MB', limit: { most: 200 }, isNoisy: true },
    );
  }
  return measures;
}

async function reading(
  cwd: string,
  path: string,
): Promise<{ readonly took: number; readonly memory: number }> {
  const { code, took, memory } = await nodeWithMemory([program, 'bounces', path], { cwd });
  if (code !== 0 && code !== 1 && code !== 3) throw new Error(`reading ${path} ended with ${code}`);
  return { took, memory };
}

const header = (type: string): string =>
  `From: MAILER-DAEMON@mx.example.com\nSubject: Undelivered Mail\nMIME-Version: 1.0\nContent-Type: ${type}\n`;
const report = header('multipart/report; report-type=delivery-status; boundary=edge');
const upTo = (head: string, line: string): string =>
  head + line.repeat(Math.ceil((hostileOctets - head.length) / line.length));

const attacks: Readonly<Record<string, () => string>> = {
  'one line': () => upTo(`${report}\n`, 'a@'),
  'fields of a header': () => upTo(report, 'X: <a@example.com> 550 5.1.1\n'),
  boundaries: () => upTo(`${report}\n`, '--edge\n\n'),
  'a part in a part': () => upTo(report, '\n--edge\nContent-Type: multipart/mixed; boundary=edge\n'),
  recipients: () =>
    upTo(
      `${report}\n--edge\nContent-Type: message/delivery-status\n\n`,
      'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n\n',
    ),
  'brackets and quotes': () => upTo(`${header('text/plain')}\n`, '<"a"@(<[550 '),
};

/** As Postfix, Exim and qmail write them, each to somebody else, with one of some reasons. */
function mail(i: number): string {
  const form = forms[i % forms.length] ?? postfix;
  return form(`user${i}@d${i % 50}.example`, reasons[i % reasons.length] ?? '');
}

const reasons = [
  '550 5.1.1 <user@example>: Recipient address rejected: User unknown in virtual mailbox table',
  '552 5.2.2 Mailbox full',
  '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
  '550 5.7.26 Unauthenticated email from example.com is not accepted due to its DMARC policy',
  '451 4.7.1 Greylisting in action, please come back later',
];

const returned = (to: string): string =>
  `Received: by out.example.com; Mon, 23 Nov 2026 10:00:00 +0000\nFrom: News <news@example.com>\nTo: ${to}\nSubject: News\nMessage-ID: <1@example.com>\n`;

const postfix = (to: string, reason: string): string => `${report}Auto-Submitted: auto-replied

--edge
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<${to}>: host mx.example.net[203.0.113.5] said: ${reason} (in reply to RCPT TO command)

--edge
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com
X-Postfix-Queue-ID: C1E4721A56C
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; ${to}
Original-Recipient: rfc822;${to}
Action: failed
Status: ${reason.slice(4, 9)}
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; ${reason}

--edge
Content-Type: message/rfc822

${returned(to)}
${'Text of the message that came back.\n'.repeat(60)}
--edge--
`;

const exim = (
  to: string,
  reason: string,
): string => `From: Mail Delivery System <Mailer-Daemon@mx.example.com>
Subject: Mail delivery failed: returning message to sender
X-Failed-Recipients: ${to}
Auto-Submitted: auto-replied

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${to}
    host mx.example.net [203.0.113.5]
    SMTP error from remote mail server after RCPT TO:<${to}>:
    ${reason}

------ This is a copy of the message, including all the headers. ------

${returned(to)}
${'Text of the message that came back.\n'.repeat(60)}`;

const qmail = (to: string, reason: string): string => `From: MAILER-DAEMON@mx.example.com
Subject: failure notice

Hi. This is the qmail-send program at mx.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${to}>:
203.0.113.5 does not like recipient.
Remote host said: ${reason}
Giving up on 203.0.113.5.

--- Below this line is a copy of the message.

Return-Path: <news@example.com>
${returned(to)}
${'Text of the message that came back.\n'.repeat(60)}`;

const forms = [postfix, exim, qmail];
