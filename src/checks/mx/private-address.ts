import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { specialRange } from '../../facts/address-range.ts';
import { hostAddresses } from '../../facts/host.ts';
import { placeOf } from '../../facts/place.ts';

interface Unreachable {
  readonly host: string;
  readonly address: string;
  readonly range: string;
}

export default defineCheck({
  id: 'mx/private-address',
  title: 'A mail exchanger can be reached from everywhere',
  why: `An address from a private, loopback or otherwise special range leads nowhere, or to the sender's own network.
Mail for it is lost or waits until it bounces.`,
  refs: [rfc(6890, '2.2'), rfc(1918, '3')],
  on: 'host',
  needs: { hostAddresses },
  messages: {
    only: {
      severity: 'error',
      text: ({ host, address, range }: Unreachable) =>
        `the mail exchanger ${quoted(host)} only has addresses that cannot be reached: ${address} is ${range}`,
      remedy: ({ host }) =>
        `Give ${quoted(host)} its public address; an internal view of the zone can keep the private one.`,
    },
    some: {
      severity: 'warning',
      text: ({ host, address, range }: Unreachable) =>
        `the mail exchanger ${quoted(host)} has the address ${address}, which is ${range}`,
      remedy: ({ address }) =>
        `Remove the record for ${address}: each sender that picks it waits for a time-out first.`,
    },
  },
  examples: [
    {
      title: 'a public address',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 11.22.33.44',
      says: [],
    },
    {
      title: 'a private address',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 10.0.0.5',
      says: ['only'],
    },
    {
      title: 'one of two',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 11.22.33.44\nmx.example.com. AAAA fd00::5',
      says: ['some'],
    },
  ],
  skip: ({ hostAddresses: { addresses } }) => (addresses.length > 0 ? undefined : 'the host has no address'),
  *run({ hostAddresses: { addresses } }, say, { name }) {
    const special = addresses.flatMap((record) => {
      const range = specialRange(record.data);
      return range === undefined ? [] : [{ record, range }];
    });
    const message = special.length === addresses.length ? say.only : say.some;
    for (const { record, range } of message === say.only ? special.slice(0, 1) : special) {
      const at = placeOf(record.data.includes(':') ? 'AAAA' : 'A', record);
      yield message({ host: name, address: record.data, range }, at);
    }
  },
});
