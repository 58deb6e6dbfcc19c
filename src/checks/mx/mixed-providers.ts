import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { mailProviderOf } from '../../facts/mail-provider.ts';
import { isNullMx, mx } from '../../facts/mx.ts';

interface Mixed {
  readonly providers: readonly string[];
}

export default defineCheck({
  id: 'mx/mixed-providers',
  title: 'All mail exchangers belong to one mailbox provider',
  why: `Two mailbox providers do not share mailboxes. Where MX records name both, part of the mail goes to accounts that
nobody reads, or is refused because the account does not exist there. It mostly remains from a move.`,
  refs: [rfc(5321, '5.1')],
  on: 'domain',
  needs: { mx },
  messages: {
    equal: {
      severity: 'warning',
      text: ({ providers }: Mixed) =>
        `MX records of the same preference name ${listed(providers)}: each gets a part of the mail`,
      remedy: () => 'Delete the MX records of the provider that does not hold your mailboxes.',
    },
    spare: {
      severity: 'notice',
      text: ({ providers }: Mixed) =>
        `the MX records name ${listed(providers)}: the second gets mail whenever the first is busy`,
      remedy: () =>
        'Delete the MX records of the provider that does not hold your mailboxes, unless it forwards to the other.',
    },
  },
  examples: [
    {
      title: 'one provider',
      zone: 'example.com. MX 1 aspmx.l.google.com.\nexample.com. MX 5 alt1.aspmx.l.google.com.',
      says: [],
    },
    {
      title: 'a provider and a host of one’s own',
      zone: 'example.com. MX 1 smtp.google.com.\nexample.com. MX 5 mx.example.com.',
      says: [],
    },
    {
      title: 'two providers at once',
      zone: 'example.com. MX 10 smtp.google.com.\nexample.com. MX 10 example-com.mail.protection.outlook.com.',
      says: ['equal'],
    },
    {
      title: 'a second provider as a spare',
      zone: 'example.com. MX 0 example-com.mail.protection.outlook.com.\nexample.com. MX 10 smtp.google.com.',
      says: ['spare'],
    },
  ],
  skip: ({ mx }) => (mx.records.length > 1 ? undefined : 'there are not two MX records'),
  *run({ mx }, say, { name }) {
    const known = mx.records
      .filter((record) => !isNullMx(record))
      .flatMap(({ data }) => {
        const provider = mailProviderOf(data.exchange);
        return provider === undefined ? [] : [{ provider, preference: data.preference }];
      });
    const providers = [...new Set(known.map(({ provider }) => provider))];
    if (providers.length < 2) return;
    yield (shared(known) ? say.equal : say.spare)({ providers }, { in: 'dns', name, type: 'MX' });
  },
});

/** Whether two providers stand at one preference. */
const shared = (known: readonly { readonly provider: string; readonly preference: number }[]): boolean =>
  known.some(({ provider, preference }) =>
    known.some((other) => other.preference === preference && other.provider !== provider),
  );
