import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import {
  type BrokenTarget,
  brokenTargets,
  holderOf,
  mendingOf,
  unansweredTarget,
} from '../../facts/spf-targets.ts';

const redirect = 'example.com. TXT "v=spf1 redirect=_spf.example.net"';

export default defineCheck({
  id: 'spf/redirect',
  title: 'The redirect of the SPF record leads to a record that works',
  why: `A redirect hands the decision to the record of another domain. Where there is no valid record, the result is a
permanent error for every client that no term before it names: SPF is lost for the domain.`,
  refs: [rfc(7208, '6.1')],
  on: 'domain',
  needs: { spf },
  messages: {
    none: {
      severity: 'error',
      text: (data: BrokenTarget) =>
        `${quoted(data.term)} in ${holderOf(data)} names ${quoted(data.target)}, which has no SPF record`,
      remedy: mendingOf,
    },
    nxdomain: {
      severity: 'error',
      text: (data: BrokenTarget) =>
        `${quoted(data.term)} in ${holderOf(data)} names ${quoted(data.target)}, which does not exist (NXDOMAIN)`,
      remedy: mendingOf,
    },
    several: {
      severity: 'error',
      text: (data: BrokenTarget) =>
        `${quoted(data.term)} in ${holderOf(data)} names ${quoted(data.target)}, which has more than one SPF record`,
      remedy: mendingOf,
    },
    broken: {
      severity: 'error',
      text: (data: BrokenTarget) =>
        `${quoted(data.term)} in ${holderOf(data)} names ${quoted(data.target)}, whose record has a mistake at ${quoted(data.mistake)}`,
      remedy: mendingOf,
    },
  },
  examples: [
    {
      title: 'a record',
      zone: `${redirect}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.0/24 -all"\n_spf.example.net. TXT "token=1"`,
      says: [],
    },
    {
      title: 'a record behind a CNAME',
      zone: `${redirect}\n_spf.example.net. CNAME spf.example.org.\nspf.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"`,
      says: [],
    },
    {
      title: 'a name that depends on the mail',
      zone: 'example.com. TXT "v=spf1 redirect=%{l}._spf.example.net"',
      says: [],
    },
    {
      title: 'a term that is never reached',
      zone: 'example.com. TXT "v=spf1 -all redirect=_spf.example.net"',
      says: [],
    },
    { title: 'no record', zone: `${redirect}\n_spf.example.net. TXT "token=1"`, says: ['none'] },
    { title: 'no such name', zone: redirect, says: ['nxdomain'] },
    {
      title: 'two records',
      zone: `${redirect}\n_spf.example.net. TXT "v=spf1 -all"\n_spf.example.net. TXT "v=spf1 a -all"`,
      says: ['several'],
    },
    {
      title: 'a mistake in the record',
      zone: `${redirect}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.256 -all"`,
      says: ['broken'],
    },
    {
      title: 'what an included record redirects to',
      zone: `example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 redirect=b.example.net"\nb.example.net. A 192.0.2.1`,
      says: ['none'],
    },
    {
      title: 'no answer',
      zone: redirect,
      unanswered: { 'TXT _spf.example.net': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    for (const broken of brokenTargets(tree, 'redirect').slice(0, 10)) yield say[broken.state](broken, at);
    const unanswered = unansweredTarget(tree, 'redirect');
    if (unanswered !== undefined) throw new Unobserved(unanswered);
  },
});
