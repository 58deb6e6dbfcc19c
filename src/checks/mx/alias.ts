import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { hostAddresses } from '../../facts/host.ts';

export default defineCheck({
  id: 'mx/alias',
  title: 'A mail exchanger is not an alias',
  why: `The name in an MX record must have its own address records. Many servers follow a CNAME there all the same, but
some refuse it, and others loop mail back because they do not recognise themselves under the alias.`,
  refs: [rfc(2181, '10.3'), rfc(5321, '5.1')],
  on: 'host',
  needs: { hostAddresses },
  messages: {
    cname: {
      severity: 'error',
      text: ({ host, target }: { host: string; target: string }) =>
        `the mail exchanger ${quoted(host)} is a CNAME for ${quoted(target)}`,
      remedy: ({ host, target }) =>
        `Name ${quoted(target)} in the MX record itself, or give ${quoted(host)} its own A and AAAA records.`,
    },
    dangling: {
      severity: 'error',
      text: ({ host, chain }: { host: string; chain: readonly string[] }) =>
        `the mail exchanger ${quoted(host)} is a CNAME that leads to no address (${listed(chain)})`,
      remedy: ({ host }) =>
        `Give ${quoted(host)} A or AAAA records in place of the CNAME, or remove it from the MX records.`,
    },
  },
  examples: [
    { title: 'a host', zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1', says: [] },
    {
      title: 'an alias',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. CNAME host.example.net.\nhost.example.net. A 192.0.2.1',
      says: ['cname'],
    },
    {
      title: 'an alias of nothing',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. CNAME gone.example.net.',
      says: ['dangling'],
    },
  ],
  *run({ hostAddresses: { via, addresses } }, say, { name }) {
    if (via.length === 0) return;
    const at = { in: 'dns', name, type: 'CNAME' } as const;
    const [first] = addresses;
    if (first === undefined) yield say.dangling({ host: name, chain: via }, at);
    else yield say.cname({ host: name, target: first.name }, at);
  },
});
