import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { postmasterTools } from '../../facts/postmaster-tools.ts';
import type { ComplianceRow } from '../../facts/postmaster-tools-api.ts';
import { noFigures } from '../../facts/postmaster-tools-words.ts';

/** Requirements in Gmail's words, what they ask for, and what mends them. */
const requirements: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  SPF: ['SPF', 'Publish SPF for the envelope domain of every sender (`spf/*`).'],
  DKIM: ['DKIM', 'Have every sender sign with DKIM (`dkim/*`).'],
  SPF_AND_DKIM: ['SPF and DKIM', 'Give every sender both SPF and DKIM (`spf/*`, `dkim/*`).'],
  DMARC_POLICY: ['a DMARC record', 'Publish a DMARC record, at least "v=DMARC1; p=none" (`dmarc/*`).'],
  DMARC_ALIGNMENT: [
    'a From domain that SPF or DKIM speak for',
    'Sign with a key of the From domain, or send with an envelope address in it (`dmarc/*`).',
  ],
  MESSAGE_FORMATTING: ['messages as RFC 5322 has them', 'Look at a message with `message` (`message/*`).'],
  DNS_RECORDS: [
    'valid forward and reverse DNS',
    'Mend the PTR and address records of the senders (`ptr/*`).',
  ],
  ENCRYPTION: ['TLS', 'Turn TLS on for outgoing mail on every server that sends.'],
  USER_REPORTED_SPAM_RATE: [
    'few spam reports',
    'Mail only who asked for it, until the rate stays below 0.1 %.',
  ],
  ONE_CLICK_UNSUBSCRIBE: [
    'one-click unsubscribe',
    'Put List-Unsubscribe with an https address and List-Unsubscribe-Post on every bulk message (RFC 8058).',
  ],
  HONOR_UNSUBSCRIBE: ['unsubscribing that works', 'Stop mailing who unsubscribed, within two days.'],
};

/** For these Gmail only withholds help; for the others it refuses mail. */
const withholdsHelp = new Set(['USER_REPORTED_SPAM_RATE', 'ONE_CLICK_UNSUBSCRIBE', 'HONOR_UNSUBSCRIBE']);

const text = ({ requirement, reason }: ComplianceRow): string =>
  `Gmail finds that the domain does not meet its requirement of ${requirements[requirement]?.[0] ?? requirement}${reason === undefined ? '' : ` (${reason})`}`;
const remedy = ({ requirement }: ComplianceRow): string =>
  requirements[requirement]?.[1] ?? 'Read in Postmaster Tools what it asks for.';

const zone = 'example.com. MX 10 mx.example.com.';
const verdict = (complianceData: Readonly<Record<string, unknown>>) => ({
  'POST /v2/domains/example.com/domainStats:query': {},
  'GET /v2/domains/example.com/complianceStatus': {
    json: JSON.parse(JSON.stringify({ name: 'domains/example.com/complianceStatus', complianceData })),
  },
});
const row = (requirement: string, status: string) => ({ requirement, status: { status } });

export default defineCheck({
  id: 'reputation/gmail-compliance',
  title: 'Gmail finds that the domain meets its requirements',
  why: `Postmaster Tools say for each of the requirements of Gmail whether the mail of the domain meets it. It is the verdict of
the receiver itself, over all the mail that it got. Mail that does not meet a technical one is put off or refused; without
one-click unsubscribe or with many spam reports, there is no help when mail goes to spam.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    provider('Gmail: sender guidelines FAQ', 'https://support.google.com/a/answer/14229414'),
  ],
  on: 'postmaster-tools',
  needs: { postmasterTools },
  messages: {
    'needs-work': { severity: 'error', text, remedy },
    'no-help': { severity: 'warning', text, remedy },
  },
  examples: [
    {
      title: 'all met',
      zone,
      apis: verdict({ rowData: [row('SPF', 'COMPLIANT'), row('DMARC_POLICY', 'COMPLIANT')] }),
      says: [],
    },
    {
      title: 'no DKIM',
      zone,
      apis: verdict({ rowData: [row('SPF', 'COMPLIANT'), row('DKIM', 'NEEDS_WORK')] }),
      says: ['needs-work'],
    },
    {
      title: 'no unsubscribing with one click',
      zone,
      apis: verdict({
        rowData: [row('SPF', 'COMPLIANT'), row('ONE_CLICK_UNSUBSCRIBE', 'NEEDS_WORK')],
        oneClickUnsubscribeVerdict: { status: { status: 'NEEDS_WORK' }, reason: 'NO_UNSUB_GENERAL' },
      }),
      says: ['no-help'],
    },
    {
      title: 'no verdict yet',
      zone,
      apis: verdict({ rowData: [row('SPF', 'STATE_UNSPECIFIED')] }),
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ postmasterTools }) => noFigures(postmasterTools.compliance, 'of its requirements'),
  *run({ postmasterTools }, say, { name }) {
    for (const judged of postmasterTools.compliance)
      if (!judged.isMet)
        yield say[withholdsHelp.has(judged.requirement) ? 'no-help' : 'needs-work'](judged, {
          in: 'dns',
          name,
          type: 'TXT',
        });
  },
});
