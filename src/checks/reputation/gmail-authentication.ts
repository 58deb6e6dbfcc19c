import { defineCheck } from '../../core/check.ts';
import { percent } from '../../core/figures.ts';
import { listed } from '../../core/quote.ts';
import { provider } from '../../core/reference.ts';
import { postmasterTools } from '../../facts/postmaster-tools.ts';
import { meanOf, noFigures } from '../../facts/postmaster-tools-words.ts';

/** Forwarded mail fails SPF, and lists break DKIM: some failures are nobody's fault. */
const enough = 0.95;

interface Failing {
  readonly failing: readonly { readonly mechanism: string; readonly share: number }[];
  readonly from: string;
  readonly to: string;
}

const zone = 'example.com. MX 10 mx.example.com.';
const passing = (shares: Readonly<Record<string, number>>) => ({
  'GET /v2/domains/example.com/complianceStatus': {},
  'POST /v2/domains/example.com/domainStats:query': {
    json: {
      domainStats: Object.entries(shares).map(([metric, doubleValue]) => ({
        metric,
        date: { year: 2025, month: 12, day: 28 },
        value: { doubleValue },
      })),
    },
  },
});

export default defineCheck({
  id: 'reputation/gmail-authentication',
  title: 'Messages to Gmail pass SPF, DKIM and DMARC',
  why: `Postmaster Tools show how many of the messages that reached Gmail in the name of the domain passed each of the three.
A share that is low means that some of the senders are not in SPF, do not sign, or sign as somebody else: what they send is
refused or goes to spam. The DNS alone cannot show that, as it does not know who sends.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    provider(
      'Postmaster Tools API',
      'https://developers.google.com/workspace/gmail/postmaster/reference/rest',
    ),
  ],
  on: 'postmaster-tools',
  needs: { postmasterTools },
  messages: {
    failing: {
      severity: 'warning',
      text: ({ failing, from, to }: Failing) =>
        `of the messages to Gmail from ${from} to ${to}, only ${listed(failing.map(({ mechanism, share }) => `${percent(share)} passed ${mechanism}`))}`,
      remedy: () =>
        'Find the senders that fail with DMARC aggregate reports (setting reports), add them to SPF and have them sign with DKIM for this domain; stop the others with a DMARC policy.',
    },
  },
  examples: [
    { title: 'nearly all pass', zone, apis: passing({ spf: 0.97, dkim: 1, dmarc: 1 }), says: [] },
    {
      title: 'a sender that does not sign',
      zone,
      apis: passing({ spf: 0.99, dkim: 0.6, dmarc: 0.99 }),
      says: ['failing'],
    },
    { title: 'too little mail for figures', zone, apis: passing({}), says: [], outcome: 'skipped' },
  ],
  skip: ({ postmasterTools }) =>
    noFigures(Object.values(postmasterTools.authentication).flat(), 'of authentication'),
  *run({ postmasterTools: { authentication, from, to } }, say, { name }) {
    const failing = Object.entries(authentication).flatMap(([mechanism, shares]) => {
      const share = shares.length === 0 ? 1 : meanOf(shares);
      return share < enough ? [{ mechanism: mechanism.toUpperCase(), share }] : [];
    });
    if (failing.length > 0) yield say.failing({ failing, from, to }, { in: 'dns', name, type: 'TXT' });
  },
});
