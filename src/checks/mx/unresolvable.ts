import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { hostAddresses } from '../../facts/host.ts';
import { targetProblem } from '../../facts/target.ts';

export default defineCheck({
  id: 'mx/unresolvable',
  title: 'A mail exchanger has an address',
  why: `A sender that cannot find an address for a mail exchanger tries the next one; when none is left, the mail waits
for days and then bounces.`,
  refs: [rfc(5321, '5.1')],
  on: 'host',
  needs: { hostAddresses },
  messages: {
    nonexistent: {
      severity: 'error',
      text: ({ host }: { host: string }) => `the mail exchanger ${quoted(host)} does not exist (NXDOMAIN)`,
      remedy: ({ host }) => `Create A or AAAA records for ${quoted(host)}, or remove it from the MX records.`,
    },
    empty: {
      severity: 'error',
      text: ({ host }: { host: string }) =>
        `the mail exchanger ${quoted(host)} has neither an A nor an AAAA record`,
      remedy: ({ host }) => `Create A or AAAA records for ${quoted(host)}, or remove it from the MX records.`,
    },
  },
  examples: [
    { title: 'IPv4', zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1', says: [] },
    {
      title: 'IPv6 alone',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. AAAA 2001:db8::1',
      says: [],
    },
    { title: 'no such host', zone: 'example.com. MX 10 mx.example.com.', says: ['nonexistent'] },
    {
      title: 'no address',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. TXT "x"',
      says: ['empty'],
    },
    {
      title: 'an answer for one family',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
      unanswered: { 'AAAA mx.example.com': 'timeout' },
      says: [],
    },
    {
      title: 'no answer for the other family',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. TXT "x"',
      unanswered: { 'AAAA mx.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ hostAddresses: { via } }, { name }) => {
    if (targetProblem(name) !== undefined) return 'the name is no host name (mx/target)';
    return via.length > 0 ? 'the exchanger is an alias (mx/alias)' : undefined;
  },
  *run({ hostAddresses: { addresses, exists } }, say, { name }) {
    if (addresses.length > 0) return;
    yield (exists ? say.empty : say.nonexistent)({ host: name }, { in: 'dns', name, type: 'A' });
  },
});
