import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey } from '../../facts/dkim.ts';
import { type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

const nowhere = ({ name, host }: KeyPlace): string =>
  host === undefined
    ? `the CNAME at ${name} leads nowhere`
    : `the CNAME at ${name} leads to ${host}, where there is no TXT record`;
const remedy = (place: KeyPlace): string =>
  mend(place, `publish the key, and compare the target of the CNAME with the one that you were given`);

export default defineCheck({
  id: 'dkim/delegation',
  title: 'A DKIM selector that is a CNAME leads to a key',
  why: `Many providers keep the DKIM key in their own DNS and have you publish a CNAME, so that they can change the key.
If its target is gone, because an account was closed or the name mistyped, the signatures fail just as if the record were
missing.`,
  refs: [rfc(6376, '3.6.2.1'), rfc(1034, '3.6.2')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    dangling: { severity: 'error', text: nowhere, remedy },
    guessed: {
      severity: 'notice',
      text: nowhere,
      remedy: ({ name }: KeyPlace) =>
        `Delete ${name} if nothing signs with it any more, or finish setting up DKIM with the provider that it leads to.`,
    },
  },
  examples: [
    {
      title: 'a CNAME that leads to a key',
      zone: `s1._domainkey.example.com. CNAME s1.dkim.example.net.
s1.dkim.example.net. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: [],
    },
    {
      title: 'a CNAME whose target is gone',
      zone: 's1._domainkey.example.com. CNAME s1.dkim.example.net.',
      declared: { selectors: ['s1'] },
      says: ['dangling'],
    },
    {
      title: 'the selector of a provider that SPF names, without a key anywhere',
      zone: `example.com. TXT "v=spf1 include:spf.protection.outlook.com -all"
selector1._domainkey.example.com. CNAME selector1-example-com._domainkey.example.onmicrosoft.com.`,
      says: ['guessed'],
    },
    {
      title: 'a second selector that the provider keeps for later',
      zone: `example.com. TXT "v=spf1 include:spf.protection.outlook.com -all"
selector1._domainkey.example.com. CNAME selector1-example-com._domainkey.example.onmicrosoft.com.
selector2._domainkey.example.com. CNAME selector2-example-com._domainkey.example.onmicrosoft.com.
selector1-example-com._domainkey.example.onmicrosoft.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      says: [],
    },
    {
      title: 'a wildcard CNAME is no selector',
      zone: `example.com. TXT "v=spf1 include:_spf.google.com -all"
*.example.com. CNAME www.example.com.
www.example.com. A 192.0.2.1`,
      says: [],
    },
  ],
  *run({ dkim: { lookup, place, at, isDeclared } }, say) {
    if (lookup.kind !== 'dangling') return;
    yield isDeclared ? say.dangling(place, at) : say.guessed(place, at);
  },
});
