import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { likelyTag } from '../../mail/dmarc/index.ts';

type Unknown = { name: string; tag: string };
type Slip = Unknown & { meant: string };

export default defineCheck({
  id: 'dmarc/unknown-tag',
  title: 'The DMARC record has only tags that DMARC knows',
  why: `Receivers pass over tags that they do not know, without a word. A slip such as "rau" for "rua" thus loses the reports,
and one in "sp" the protection of all subdomains.`,
  refs: [rfc(9989, '4.7')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    slip: {
      severity: 'warning',
      text: ({ name, tag, meant }: Slip) =>
        `receivers ignore the tag ${quoted(tag)} in the record at ${name}: was ${quoted(meant)} meant?`,
      remedy: ({ tag, meant }: Slip) => `Write ${quoted(meant)} in place of ${quoted(tag)}, or delete it.`,
    },
    unknown: {
      severity: 'notice',
      text: ({ name, tag }: Unknown) =>
        `receivers ignore the tag ${quoted(tag)} in the record at ${name}, which DMARC does not know`,
      remedy: () => 'Delete it.',
    },
  },
  examples: [
    {
      title: 'every tag that there is',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none; np=reject; adkim=s; aspf=s; fo=1; psd=n; t=n; rua=mailto:d@example.com; ruf=mailto:d@example.com"',
      says: [],
    },
    {
      title: 'a slip',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rau=mailto:d@example.com"',
      says: ['slip'],
    },
    {
      title: 'something else',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; comment=hello"',
      says: ['unknown'],
    },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const given = new Set(own.parsed.tags.map(({ name }) => name.toLowerCase()));
    for (const { text: tag = '' } of own.parsed.problems
      .filter(({ code }) => code === 'unknown-tag')
      .slice(0, 5)) {
      const meant = likelyTag(tag);
      const unknown = { name: dmarcTexts.name, tag };
      const at = placeOf('TXT', own.source);
      yield meant === undefined || given.has(meant)
        ? say.unknown(unknown, at)
        : say.slip({ ...unknown, meant }, at);
    }
  },
});
