import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, inFull, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { amended } from '../../mail/dmarc/index.ts';

type Removed = { name: string; tags: readonly string[]; mended: string };
type Share = { name: string; pct: number; mended: string };
type Invalid = { name: string; tag: string; value: string; mended: string };

export default defineCheck({
  id: 'dmarc/removed-tag',
  title: 'The DMARC record does without the tags that RFC 9989 removed',
  why: `RFC 9989 took the tags pct, rf and ri out of DMARC. Receivers that follow it ignore them; those that still follow
RFC 7489 read them. So "pct=20" means a fifth of the mail to some receivers and all of it to others.`,
  refs: [rfc(9989, '4.7'), rfc(7489, '6.3')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    removed: {
      severity: 'notice',
      text: ({ name, tags }: Removed) =>
        `the record at ${name} has ${listed(tags)}, which RFC 9989 removed from DMARC`,
      remedy: ({ mended }: Removed) => `Publish it without: ${inFull(mended)}.`,
    },
    partial: {
      severity: 'warning',
      text: ({ name, pct }: Share) =>
        `pct=${pct} in the record at ${name} asks for the policy on a part of the mail: receivers by RFC 9989 ignore it and apply the policy to all`,
      remedy: ({ mended }: Share) =>
        `Publish the policy that you want for all mail; to try it out, t=y takes the place of pct: ${inFull(mended)}.`,
    },
    invalid: {
      severity: 'warning',
      text: ({ name, tag, value }: Invalid) =>
        `${tag} in the record at ${name} has the value ${quoted(value)}, for which receivers by RFC 7489 may drop the whole record`,
      remedy: ({ mended }: Invalid) => `RFC 9989 removed the tag: publish ${inFull(mended)}.`,
    },
  },
  examples: [
    { title: 'none of them', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
    {
      title: 'with their defaults',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=100; rf=afrf; ri=86400"',
      says: ['removed'],
    },
    {
      title: 'a part of the mail',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=20; ri=86400"',
      says: ['partial', 'removed'],
    },
    {
      title: 'a part of nothing',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; pct=20"',
      says: ['removed'],
    },
    {
      title: 'a value that never was',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=120"',
      says: ['invalid'],
    },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts: texts }, say) {
    const own = ownRecord(texts);
    if (own === undefined) return;
    const { record, problems } = own.parsed;
    const at = placeOf('TXT', own.source);
    const mended = amended(own.parsed, { pct: undefined, rf: undefined, ri: undefined });
    const invalid = problems.filter(({ code }) => code === 'invalid-removed-value');
    const isPartial =
      record?.pct !== undefined &&
      record.pct < 100 &&
      [record.p, record.sp, record.np].some((policy) => policy !== 'none');
    for (const { tag = '', text: value = '' } of invalid)
      yield say.invalid({ name: texts.name, tag, value, mended }, at);
    if (isPartial) {
      const trial = amended(own.parsed, { pct: undefined, rf: undefined, ri: undefined, t: 'y' });
      yield say.partial({ name: texts.name, pct: record.pct, mended: trial }, at);
    }
    const said = new Set([...invalid.map(({ tag }) => tag), ...(isPartial ? ['pct'] : [])]);
    const tags = problems.flatMap(({ code, tag = '' }) =>
      code === 'removed-tag' && !said.has(tag) ? [tag] : [],
    );
    if (tags.length > 0) yield say.removed({ name: texts.name, tags, mended }, at);
  },
});
