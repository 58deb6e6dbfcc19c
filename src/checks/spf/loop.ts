import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { recordsOf } from '../../mail/spf/index.ts';

export default defineCheck({
  id: 'spf/loop',
  title: 'The SPF record does not lead back to itself',
  why: `Where an include or a redirect leads back to a record that is being read already, receivers go round until the
limit of ten look-ups stops them, with a permanent error for every client that did not match on the way.`,
  refs: [rfc(7208, '4.6.4'), rfc(7208, '5.2')],
  on: 'domain',
  needs: { spf },
  messages: {
    loop: {
      severity: 'error',
      text: ({ path }: { path: readonly string[] }) =>
        `the SPF record leads back to itself: ${path.join(' → ')}`,
      remedy: ({ path }) =>
        `Delete the term in the SPF record of ${path.at(-2) ?? ''} that names ${path.at(-1) ?? ''}.`,
    },
  },
  examples: [
    {
      title: 'the same record included twice, side by side',
      zone: `example.com. TXT "v=spf1 include:a.example.com include:b.example.com -all"
a.example.com. TXT "v=spf1 include:c.example.com -all"
b.example.com. TXT "v=spf1 include:c.example.com -all"
c.example.com. TXT "v=spf1 ip4:192.0.2.1 -all"`,
      says: [],
    },
    { title: 'itself', zone: 'example.com. TXT "v=spf1 include:example.com -all"', says: ['loop'] },
    { title: 'itself by redirect', zone: 'example.com. TXT "v=spf1 mx redirect=%{d}"', says: ['loop'] },
    {
      title: 'by way of another',
      zone: `example.com. TXT "v=spf1 include:a.example.com -all"
a.example.com. TXT "v=spf1 include:b.example.com -all"
b.example.com. TXT "v=spf1 redirect=a.example.com"`,
      says: ['loop'],
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const loops = [...recordsOf(tree)].filter(({ state }) => state === 'loop').map(({ path }) => path);
    const closed = loops.map((path) => path.slice(path.indexOf(path.at(-1) ?? '')));
    const each = new Map(closed.map((path) => [path.join(' '), path]));
    for (const path of [...each.values()].slice(0, 5)) yield say.loop({ path }, at);
  },
});
