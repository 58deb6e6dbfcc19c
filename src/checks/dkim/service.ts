import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutLiveKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

type Services = KeyPlace & { services: readonly string[] };
const text = ({ services, ...place }: Services): string =>
  `the "s" tag of the DKIM key at ${called(place)} allows ${listed(services.map(quoted)) || 'nothing'}, not email`;
const remedy = (place: Services): string => mend(place, 'delete the "s" tag, or write "s=email"');

export default defineCheck({
  id: 'dkim/service',
  title: 'A DKIM key is meant for email',
  why: `The "s" tag limits a key to kinds of services. Receivers of mail must ignore a key that names neither "email" nor
"*", and the signatures made with it fail.`,
  refs: [rfc(6376, '3.6.1')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: { other: { severity: 'error', text, remedy }, guessed: { severity: 'warning', text, remedy } },
  examples: [
    {
      title: 'any service, email among others, or nothing said',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; s=*; p=${sampleKeys.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; s=email:tlsrpt; p=${sampleKeys.rsa2048}"
s3._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1', 's2', 's3'] },
      says: [],
    },
    {
      title: 'only TLS reports',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; s=tlsrpt; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: ['other'],
    },
    {
      title: 'only TLS reports at a guess',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; s=tlsrpt; p=${sampleKeys.rsa2048}"`,
      says: ['guessed'],
    },
  ],
  skip: withoutLiveKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    const { services = [] } = key?.record ?? {};
    if (services.some((service) => service === '*' || service.toLowerCase() === 'email')) return;
    const data = { ...place, services };
    yield isDeclared ? say.other(data, at) : say.guessed(data, at);
  },
});
