import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { existence } from '../../facts/existence.ts';
import { mx } from '../../facts/mx.ts';

export default defineCheck({
  id: 'mx/missing',
  title: 'The domain says where its mail goes',
  why: `Without an MX record senders fall back to the address of the domain itself, which is often a web server that
takes no mail. Without either, replies and bounces are lost, and receivers refuse mail from such a domain.`,
  refs: [rfc(5321, '5.1'), rfc(7505, '1')],
  on: 'domain',
  needs: { mx, declared, existence },
  messages: {
    sender: {
      severity: 'error',
      text: ({ profile }: { profile: string }) =>
        `the domain has neither MX nor address records, and its profile is ${profile}: replies and bounces have nowhere to go`,
      remedy: () => 'Publish an MX record that names the host which receives mail for the domain.',
    },
    receiver: {
      severity: 'error',
      text: () => 'the domain has neither MX nor address records, so that it cannot receive mail',
      remedy: () => 'Publish an MX record that names the host which receives mail for the domain.',
    },
    implicit: {
      severity: 'warning',
      text: () =>
        'the domain has no MX record, so that mail is sent to its own address, where a web server may be all there is',
      remedy: () =>
        'Publish an MX record that names the host which receives mail, even if it is the domain itself.',
    },
    parked: {
      severity: 'notice',
      text: () =>
        'the parked domain has an address and no MX record, so that mail is tried at that address for days',
      remedy: () => 'Publish the null MX: MX 0 .',
    },
  },
  examples: [
    { title: 'an MX', zone: 'example.com. MX 10 mx.example.com.', says: [] },
    { title: 'nothing at all', zone: 'example.com. TXT "x"', says: ['sender'] },
    {
      title: 'nothing, receiving only',
      zone: 'example.com. TXT "x"',
      declared: { profile: 'receive-only' },
      says: ['receiver'],
    },
    { title: 'an address only', zone: 'example.com. A 192.0.2.1', says: ['implicit'] },
    { title: 'an IPv6 address only', zone: 'example.com. AAAA 2001:db8::1', says: ['implicit'] },
    {
      title: 'parked with an address',
      zone: 'example.com. A 192.0.2.1',
      declared: { profile: 'parked' },
      says: ['parked'],
    },
    {
      title: 'parked and empty',
      zone: 'example.com. TXT "v=spf1 -all"',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'parked with a null MX',
      zone: 'example.com. MX 0 .',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'the address unknown',
      zone: 'example.com. TXT "x"',
      unanswered: { 'A example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ existence }) => (existence.exists ? undefined : 'the domain does not exist'),
  *run({ mx, declared }, say, { name }) {
    const at = { in: 'dns', name, type: 'MX' } as const;
    if (mx.kind === 'implicit')
      yield declared.profile === 'parked' ? say.parked({}, at) : say.implicit({}, at);
    if (mx.kind !== 'none' || declared.profile === 'parked') return;
    yield sends(declared) ? say.sender({ profile: declared.profile }, at) : say.receiver({}, at);
  },
});
