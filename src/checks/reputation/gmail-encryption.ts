import { defineCheck } from '../../core/check.ts';
import { percent } from '../../core/figures.ts';
import { provider } from '../../core/reference.ts';
import { postmasterTools } from '../../facts/postmaster-tools.ts';
import { meanOf, noFigures } from '../../facts/postmaster-tools-words.ts';

/** All of it should be: what is not comes from a server without TLS. */
const enough = 0.99;

interface InPlainText {
  readonly share: number;
  readonly from: string;
  readonly to: string;
}

const zone = 'example.com. MX 10 mx.example.com.';
const encrypted = (...rates: readonly number[]) => ({
  'GET /v2/domains/example.com/complianceStatus': {},
  'POST /v2/domains/example.com/domainStats:query': {
    json: {
      domainStats: rates.map((doubleValue, i) => ({
        metric: 'tls',
        date: { year: 2025, month: 12, day: 25 + i },
        value: { doubleValue },
      })),
    },
  },
});

export default defineCheck({
  id: 'reputation/gmail-encryption',
  title: 'Messages reach Gmail over TLS',
  why: `Gmail wants every message to come over TLS, and answers 421 4.7.29 or 550 5.7.29 to some that do not. Postmaster Tools
show how many did: a share that is not 100 % gives away a server that sends in plain text.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    provider('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
  ],
  on: 'postmaster-tools',
  needs: { postmasterTools },
  messages: {
    plain: {
      severity: 'warning',
      text: ({ share, from, to }: InPlainText) =>
        `only ${percent(share)} of the messages to Gmail from ${from} to ${to} came over TLS`,
      remedy: () =>
        'Turn TLS on for outgoing mail on every server that sends for the domain (`smtp_tls_security_level = may` in Postfix).',
    },
  },
  examples: [
    { title: 'all over TLS', zone, apis: encrypted(1, 1, 0.999), says: [] },
    { title: 'a server without TLS', zone, apis: encrypted(0.9, 0.92), says: ['plain'] },
    { title: 'too little mail for figures', zone, apis: encrypted(), says: [], outcome: 'skipped' },
  ],
  skip: ({ postmasterTools }) => noFigures(postmasterTools.encryption, 'of TLS'),
  *run({ postmasterTools: { encryption, from, to } }, say, { name }) {
    const share = meanOf(encryption);
    if (share < enough) yield say.plain({ share, from, to }, { in: 'dns', name, type: 'MX' });
  },
});
