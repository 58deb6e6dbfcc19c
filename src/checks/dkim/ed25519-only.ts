import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKeys } from '../../facts/dkim-keys.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

const ed25519 = `s1._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${sampleKeys.ed25519}"`;
const rsa = `s2._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${sampleKeys.rsa2048}"`;

export default defineCheck({
  id: 'dkim/ed25519-only',
  title: 'A domain that signs with Ed25519 signs with RSA as well',
  why: `Ed25519 signatures are part of DKIM since 2018, and still not every receiver verifies them. To those that do not,
mail that is signed with Ed25519 alone is unsigned. Until that has changed, sign each message twice, with two selectors.`,
  refs: [rfc(8463, '6')],
  on: 'domain',
  needs: { keys: dkimKeys },
  messages: {
    only: {
      severity: 'warning',
      text: ({ selectors }: { selectors: readonly string[] }) =>
        `all declared DKIM keys that can be used are Ed25519 keys (${listed(selectors)})`,
      remedy: () => 'Sign with an RSA key of 2048 bits as well, under a selector of its own.',
    },
  },
  examples: [
    { title: 'both kinds', zone: `${ed25519}\n${rsa}`, declared: { selectors: ['s1', 's2'] }, says: [] },
    { title: 'RSA alone', zone: rsa, declared: { selectors: ['s2'] }, says: [] },
    { title: 'Ed25519 alone', zone: ed25519, declared: { selectors: ['s1'] }, says: ['only'] },
    {
      title: 'an RSA key that was guessed',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"
${ed25519}`,
      declared: { selectors: ['s1'] },
      says: [],
    },
    {
      title: 'no answer for the other one',
      zone: ed25519,
      declared: { selectors: ['s1', 's2'] },
      unanswered: { 'TXT s2._domainkey.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'no answer at all',
      zone: '',
      declared: { selectors: ['s1'] },
      unanswered: { 'TXT s1._domainkey.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
    { title: 'nothing declared', zone: 'example.com. MX 10 mx.example.com.', says: [], outcome: 'skipped' },
  ],
  skip: ({ keys }) =>
    keys.some(({ dkim }) => dkim?.isDeclared !== false) ? undefined : 'no selector is declared',
  *run({ keys }, say) {
    const usable = keys.filter(({ dkim }) => dkim?.key?.record?.revoked === false);
    const isEd25519 = ({ dkim }: (typeof keys)[number]): boolean => dkim?.key?.record?.keyType === 'ed25519';
    if (!usable.every(isEd25519)) return;
    const silent = keys.find(({ dkim }) => dkim === undefined);
    if (silent !== undefined)
      throw new Unobserved(`the DKIM key of selector ${silent.selector} did not answer`);
    if (usable.length > 0) yield say.only({ selectors: usable.map(({ selector }) => selector) });
  },
});
