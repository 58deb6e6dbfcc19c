import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf } from '../../facts/message-header.ts';
import { handovers } from '../../facts/message-transport.ts';
import { draft, letter } from '../../mail/message/index.ts';

interface Plain {
  readonly address: string;
  readonly protocol: string;
}

const declared = { sendingNetworks: ['20.2.3.4', '2a00:1450::/64'] };
const received = (from: string, by: string) => ({
  'a.eml': letter({ Received: `from mail.example.com (mail.example.com. ${from})\n by ${by}` }),
});
const since = 'id 4711 for <ann@example.net>; Mon, 05 Jan 2026 10:00:01 +0000';

export default defineCheck({
  id: 'sender/tls',
  title: 'The declared senders hand messages over under TLS',
  why: `A server that sends without TLS lets everybody on the way read the mail. Gmail requires TLS and answers 550-5.7.29
without it; others mark the message as not encrypted. Whether a server uses TLS when it sends is written into each message by
the server that receives it.`,
  refs: [
    rfc(3848),
    rfc(5321, '4.4'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
  ],
  on: 'message',
  needs: { handovers },
  messages: {
    plain: {
      severity: 'warning',
      text: ({ address, protocol }: Plain) =>
        `the sender ${address} handed the message over without TLS (${quoted(`with ${protocol}`)})`,
      remedy: () =>
        'Turn TLS on for outgoing mail where the other side offers it (Postfix: smtp_tls_security_level = may; Exim: it is the default).',
    },
  },
  examples: [
    {
      title: 'TLS',
      zone: '',
      declared,
      messages: received('[20.2.3.4]', `mx.example.net with ESMTPS ${since}`),
      says: [],
    },
    {
      title: 'TLS from an IPv6 address, in the words of Exchange',
      zone: '',
      declared,
      messages: received(
        '[IPv6:2a00:1450::7]',
        `mx.example.net with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_AES_256_GCM_SHA384) ${since}`,
      ),
      says: [],
    },
    {
      title: 'no TLS',
      zone: '',
      declared,
      messages: received('[20.2.3.4]', `mx.example.net with ESMTP ${since}`),
      says: ['plain'],
    },
    {
      title: 'no TLS within the network of a provider, which is nobody else to mend',
      zone: '',
      declared,
      messages: received('[20.2.4.4]', `mx.example.net with SMTP ${since}`),
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'words that do not tell',
      zone: '',
      declared,
      messages: received('[20.2.3.4]', `mx.example.net with Microsoft SMTP Server ${since}`),
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a message that was not sent',
      zone: '',
      declared,
      messages: { 'a.eml': draft() },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ handovers }) =>
    handovers.length === 0
      ? 'no Received field tells how a declared sender (sending-ips) handed the message over'
      : undefined,
  *run({ handovers }, say, message) {
    const plain = handovers.find(({ isEncrypted }) => !isEncrypted);
    if (plain === undefined) return;
    const { address, protocol, line } = plain;
    yield say.plain({ address, protocol }, lineOf(message, line));
  },
});
