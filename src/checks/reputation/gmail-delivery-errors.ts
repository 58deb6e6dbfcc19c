import { defineCheck } from '../../core/check.ts';
import { percent } from '../../core/figures.ts';
import { listed } from '../../core/quote.ts';
import { provider } from '../../core/reference.ts';
import { postmasterTools } from '../../facts/postmaster-tools.ts';
import { noFigures } from '../../facts/postmaster-tools-words.ts';

const limits = { warn: 0.01, fail: 0.05 };

interface Refused {
  readonly share: number;
  readonly reasons: readonly { readonly reason: string; readonly share: number }[];
  readonly from: string;
  readonly to: string;
}

/** What Gmail's reasons mean, and what mends them. */
const reasons: Readonly<Record<string, readonly [meaning: string, remedy: string]>> = {
  bad_attachment: ['a forbidden attachment', 'do not attach programs and macros (`message/*`)'],
  bad_or_missing_ptr_record: [
    'no valid PTR record',
    'mend the reverse DNS of the sending addresses (`ptr/*`)',
  ],
  ip_in_rbls: ['an address on a block list', 'have the address taken off the list (`blocklist/*`)'],
  low_domain_reputation: [
    'the reputation of the domain',
    'send less, and to who asked for it, until the rates are good',
  ],
  low_ip_reputation: ['the reputation of the address', 'send less from the address, and to who asked for it'],
  spammy_content: ['content that looks like spam', 'look at the messages with `message` and `spamd`'],
  stamp_policy_error: [
    'the DMARC policy of the domain',
    'have every sender pass SPF or DKIM for the domain (`dmarc/*`)',
  ],
  other: ['other reasons', 'look at the bounces with `bounces`'],
};

const text = ({ share, reasons: given, from, to }: Refused): string =>
  `Gmail refused ${percent(share)} of the messages from ${from} to ${to}${
    given.length === 0
      ? ''
      : `: ${listed(given.map(({ reason, share: part }) => `${percent(part)} for ${reasons[reason]?.[0] ?? reason}`))}`
  }`;
const remedy = ({ reasons: [first] }: Refused): string =>
  `First ${(reasons[first?.reason ?? 'other'] ?? reasons['other'])?.[1]}.`;

const zone = 'example.com. MX 10 mx.example.com.';
const refused = (shares: Readonly<Record<string, number>>) => ({
  'GET /v2/domains/example.com/complianceStatus': {},
  'POST /v2/domains/example.com/domainStats:query': {
    json: {
      domainStats: Object.entries(shares).map(([metric, doubleValue]) => ({
        metric,
        value: { doubleValue },
      })),
    },
  },
});

export default defineCheck({
  id: 'reputation/gmail-delivery-errors',
  title: 'Gmail refuses hardly any message',
  why: `Postmaster Tools show which share of the messages Gmail refused for good, and why: a missing PTR record, a block list,
the reputation of address or domain, the content, or the domain's own DMARC policy. Each has another remedy.`,
  refs: [
    provider('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
    provider(
      'Postmaster Tools API',
      'https://developers.google.com/workspace/gmail/postmaster/reference/rest',
    ),
  ],
  on: 'postmaster-tools',
  needs: { postmasterTools },
  messages: {
    many: { severity: 'error', text, remedy },
    some: { severity: 'warning', text, remedy },
  },
  examples: [
    { title: 'hardly any', zone, apis: refused({ refused: 0.002, deferred: 0.01, other: 0.002 }), says: [] },
    {
      title: 'addresses without PTR',
      zone,
      apis: refused({ refused: 0.12, bad_or_missing_ptr_record: 0.11, other: 0.01 }),
      says: ['many'],
    },
    { title: 'some of it', zone, apis: refused({ refused: 0.02, spammy_content: 0.02 }), says: ['some'] },
    { title: 'reasons unknown', zone, apis: refused({ refused: 0.02 }), says: ['some'] },
    { title: 'too little mail for figures', zone, apis: refused({}), says: [], outcome: 'skipped' },
  ],
  skip: ({ postmasterTools: { refused: share } }) =>
    noFigures(share === undefined ? [] : [share], 'of delivery errors'),
  *run({ postmasterTools: { refused: share = 0, refusedFor, from, to } }, say, { name }) {
    const said = { share, reasons: refusedFor, from, to };
    const at = { in: 'dns', name, type: 'MX' } as const;
    if (share >= limits.fail) yield say.many(said, at);
    else if (share >= limits.warn) yield say.some(said, at);
  },
});
