import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { rewrittenIn } from '../../facts/inspection.ts';
import { onOneLine } from '../../facts/login-diagnosis.ts';
import { type Advice, advised, betterSettings } from '../../facts/submission-advice.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle, troubleFor } from '../../facts/submission-obstacle.ts';

interface NotOffered {
  readonly server: string;
  readonly advice: Advice | undefined;
}

interface Stripped {
  readonly server: string;
  /** What gives the filter away. */
  readonly trace: string;
}

interface Refused {
  readonly server: string;
  readonly reply: string;
  readonly advice: Advice | undefined;
}

interface Injected {
  readonly server: string;
  readonly injected: string;
}

const zone = 'smtp.example.com. A 192.0.2.1';
const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;

export default defineCheck({
  id: 'submission/starttls',
  title: 'The submission server starts TLS when asked to',
  why: `Where the settings say STARTTLS, user name and password wait until the connection is encrypted. A server that does
not offer it, or refuses it, gets neither, and no mail either. Sometimes it is not the server at all: firewalls cut the
offer out of the conversation.`,
  refs: [rfc(3207, '4'), rfc(3207, '6'), rfc(8314, '3.3')],
  on: 'submission',
  needs: { submission },
  messages: {
    'not-offered': {
      severity: 'error',
      text: ({ server }: NotOffered) => `${quoted(server)} does not offer STARTTLS`,
      remedy: ({ advice }) =>
        advised(advice, 'Give the server a certificate and switch on STARTTLS, or use a port that has TLS.'),
    },
    stripped: {
      severity: 'error',
      text: ({ server, trace }: Stripped) =>
        `a firewall on the way to ${quoted(server)} removes STARTTLS: it left ${quoted(trace)}`,
      remedy: () =>
        'Switch off the inspection of SMTP in the firewall ("inspect esmtp", "SMTP fixup"), or use implicit TLS on port 465.',
    },
    refused: {
      severity: 'error',
      text: ({ server, reply }: Refused) =>
        `${quoted(server)} offers STARTTLS, but answers it with ${quoted(reply)}`,
      remedy: ({ advice }) =>
        advised(advice, 'Look into the log of the server: mostly it cannot read its certificate or its key.'),
    },
    injected: {
      severity: 'error',
      text: ({ server, injected }: Injected) =>
        `${quoted(injected)} came in plain text after ${quoted(server)} had agreed to TLS, where nothing may come`,
      remedy: () =>
        'Update the server, and find out what stands between: whoever can put in answers there can fake the server.',
    },
  },
  examples: [
    {
      title: 'STARTTLS',
      zone,
      declared,
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'no offer',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000', 'AUTH PLAIN'] }, '192.0.2.1:465': {} },
      says: ['not-offered'],
    },
    {
      title: 'a keyword that a firewall has overwritten',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000', 'XXXXXXXA'] } },
      says: ['stripped'],
    },
    {
      title: 'a greeting that a firewall has overwritten',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': {
          greeting: { code: 220, lines: ['**************************02******'] },
          keywords: ['SIZE 1000'],
        },
      },
      says: ['stripped'],
    },
    {
      title: '454',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': {
          ended: {
            kind: 'starttls-refused',
            during: 'starttls',
            said: 'refused STARTTLS with 454',
            reply: { code: 454, enhanced: '4.7.0', lines: ['4.7.0 TLS not available due to local problem'] },
          },
        },
      },
      says: ['refused'],
    },
    {
      title: 'an answer put in before TLS',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { bufferedBeforeTls: '250-AUTH PLAIN' } },
      says: ['injected'],
    },
    {
      title: 'implicit TLS',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
      },
      smtp: { '192.0.2.1:465': {} },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ submission }, server) =>
    server.security === 'starttls'
      ? obstacle(submission, server, 'starttls')
      : 'the settings use no STARTTLS',
  *run({ submission, submission: { main } }, say, server) {
    const data = { server: endpointOf(server) };
    const injected = main?.conversation.bufferedBeforeTls;
    if (injected !== undefined) yield say.injected({ ...data, injected });
    const trouble = troubleFor(submission, server, 'starttls');
    if (trouble === undefined || main === undefined) return;
    const advice = betterSettings(server, submission);
    const [trace] = rewrittenIn(main.conversation);
    const reply = trouble.reply === undefined ? trouble.said : onOneLine(trouble.reply);
    if (trouble.kind !== 'starttls-not-offered') yield say.refused({ ...data, reply, advice });
    else if (trace !== undefined) yield say.stripped({ ...data, trace });
    else yield say['not-offered']({ ...data, advice });
  },
});
