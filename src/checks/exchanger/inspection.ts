import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import { isOwn } from '../../facts/exchanger-owner.ts';
import { rewrittenIn } from '../../facts/inspection.ts';

interface Rewritten {
  readonly host: string;
  readonly ip: string;
  /** What stands in place of what the server said. */
  readonly marks: readonly string[];
}

const rewritten: Message<Rewritten> = {
  severity: 'warning',
  text: ({ host, ip, marks }) =>
    `a firewall rewrites what the mail exchanger ${quoted(host)} (${ip}) says, and puts ${listed(marks.map((mark) => quoted(mark)))} in its place`,
  remedy: () =>
    'Turn off the SMTP inspection ("fixup", "inspect esmtp") of the firewall before the server, or of the network this was run from.',
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const cisco = {
  greeting: { code: 220, lines: ['****************2******0*'] },
  keywords: ['SIZE 1000000', 'XXXXXXXA'],
};

export default defineCheck({
  id: 'exchanger/inspection',
  title: 'No firewall rewrites what a mail exchanger says',
  why: `Some firewalls inspect SMTP and write asterisks over the greeting and X over extensions that they do not know,
STARTTLS above all. Mail then crosses the net in plain text, and senders that insist on TLS return it.`,
  refs: [rfc(3207, '6'), rfc(5321, '4.3.1')],
  on: 'exchanger',
  needs: { introduced, isOwn },
  messages: { rewritten, 'rewritten-elsewhere': elsewhere(rewritten) },
  examples: [
    { title: 'what the server says', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    { title: 'greeting and STARTTLS rewritten', zone, smtp: { '192.0.2.1:25': cisco }, says: ['rewritten'] },
    {
      title: 'STARTTLS rewritten at somebody else’s',
      zone: hosted,
      smtp: { '192.0.2.1:25': { keywords: ['SIZE 1000000', 'XXXXXXXA'] } },
      says: ['rewritten-elsewhere'],
    },
    {
      title: 'extensions of its own',
      zone,
      smtp: { '192.0.2.1:25': { keywords: ['X-EXPS GSSAPI', 'XXRDST', 'STARTTLS'] } },
      says: [],
    },
  ],
  skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
  *run({ introduced, isOwn }, say, { host, ip }) {
    const marks = introduced === undefined ? [] : rewrittenIn(introduced.conversation);
    if (marks.length > 0) yield say[isOwn ? 'rewritten' : 'rewritten-elsewhere']({ host, ip, marks });
  },
});
