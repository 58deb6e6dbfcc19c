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

const include = 'example.com. TXT "v=spf1 include:_spf.example.net -all"';

export default defineCheck({
  id: 'spf/include',
  title: 'Every include of the SPF record leads to a record that works',
  why: `An include that leads to no valid SPF record makes the result a permanent error for every client that has not
matched before it. It happens when a service is shut down or its name is misspelt, and it takes the whole record
with it, not just the one sender.`,
  refs: [rfc(7208, '5.2')],
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
      zone: `${include}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.0/24 -all"\n_spf.example.net. TXT "token=1"`,
      says: [],
    },
    {
      title: 'a record behind a CNAME',
      zone: `${include}\n_spf.example.net. CNAME spf.example.org.\nspf.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"`,
      says: [],
    },
    {
      title: 'a name that depends on the mail',
      zone: 'example.com. TXT "v=spf1 include:%{i}._spf.example.net -all"',
      says: [],
    },
    {
      title: 'a term that is never reached',
      zone: 'example.com. TXT "v=spf1 -all include:_spf.example.net"',
      says: [],
    },
    { title: 'no record', zone: `${include}\n_spf.example.net. TXT "token=1"`, says: ['none'] },
    { title: 'no such name', zone: include, says: ['nxdomain'] },
    {
      title: 'two records',
      zone: `${include}\n_spf.example.net. TXT "v=spf1 -all"\n_spf.example.net. TXT "v=spf1 a -all"`,
      says: ['several'],
    },
    {
      title: 'a mistake in the record',
      zone: `${include}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.256 -all"`,
      says: ['broken'],
    },
    {
      title: 'what an included record includes',
      zone: `${include}\n_spf.example.net. TXT "v=spf1 include:b.example.net -all"\nb.example.net. A 192.0.2.1`,
      says: ['none'],
    },
    {
      title: 'no answer',
      zone: include,
      unanswered: { 'TXT _spf.example.net': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    for (const broken of brokenTargets(tree, 'include').slice(0, 10)) yield say[broken.state](broken, at);
    const unanswered = unansweredTarget(tree, 'include');
    if (unanswered !== undefined) throw new Unobserved(unanswered);
  },
});
