import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { onOneLine } from '../../facts/login-diagnosis.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { isBusy, obstacle, troubleFor } from '../../facts/submission-obstacle.ts';

interface Refused {
  readonly server: string;
  readonly reply: string;
}

const zone = 'smtp.example.com. A 192.0.2.1';
const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;

export default defineCheck({
  id: 'submission/greeting',
  title: 'The submission server lets clients in',
  why: `A server may turn a client away before it has said anything: with 554 because of its address, its missing reverse
name or a block list, with 421 because of too many connections or because it is about to stop. The text says which.`,
  refs: [rfc(5321, '3.1'), rfc(5321, '3.8'), rfc(7504)],
  on: 'submission',
  needs: { submission },
  messages: {
    refused: {
      severity: 'error',
      text: ({ server, reply }: Refused) => `${quoted(server)} turns this client away with ${quoted(reply)}`,
      remedy: () =>
        'Read the text: mostly the address of the client is on a block list or has no reverse name; let the server accept it, or send from another network.',
    },
    'ehlo-refused': {
      severity: 'error',
      text: ({ server, reply }: Refused) => `${quoted(server)} refuses EHLO and HELO with ${quoted(reply)}`,
      remedy: () =>
        'Read the text: mostly the name that the client gives for itself is not liked; relax that for submission, or correct the name.',
    },
    busy: {
      severity: 'warning',
      text: ({ server, reply }: Refused) =>
        `${quoted(server)} turns this client away for now with ${quoted(reply)}`,
      remedy: () =>
        'Run the check again later; where that stays so, raise the connection limits of the server or ask its operator.',
    },
  },
  examples: [
    {
      title: 'a greeting',
      zone,
      declared,
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'a block list',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': {
          ended: {
            kind: 'rejected',
            during: 'greeting',
            said: 'answered with 554',
            reply: { code: 554, enhanced: '5.7.1', lines: ['5.7.1 192.0.2.77 is listed at bl.example.net'] },
          },
        },
      },
      says: ['refused'],
    },
    {
      title: 'a name that is not liked',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': {
          ended: {
            kind: 'rejected',
            during: 'ehlo',
            said: 'answered with 550',
            reply: { code: 550, lines: ['invalid HELO'] },
          },
        },
      },
      says: ['ehlo-refused'],
    },
    {
      title: 'too many connections',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': {
          ended: {
            kind: 'rejected',
            during: 'greeting',
            said: 'answered with 421',
            reply: { code: 421, enhanced: '4.3.2', lines: ['4.3.2 too many connections'] },
          },
        },
      },
      says: ['busy'],
    },
  ],
  skip: ({ submission }, server) => obstacle(submission, server, 'greeting'),
  *run({ submission }, say, server) {
    const trouble = troubleFor(submission, server, 'greeting');
    if (trouble === undefined) return;
    const reply = trouble.reply === undefined ? trouble.said : onOneLine(trouble.reply);
    const data = { server: endpointOf(server), reply };
    if (isBusy(trouble)) yield say.busy(data);
    else yield trouble.during === 'ehlo' ? say['ehlo-refused'](data) : say.refused(data);
  },
});
