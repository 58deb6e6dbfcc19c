import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { helo, withoutHost } from '../../facts/helo.ts';
import { heloGreetings } from '../../facts/helo-greeting.ts';

interface Differs {
  readonly helo: string;
  readonly ip: string;
  /** What the machine calls itself. */
  readonly name: string;
}

const zone = 'example.com. MX 10 mail.example.com.\nmail.example.com. A 20.2.3.4';
const declared = { helo: 'mail.example.com', sendingNetworks: ['20.2.3.4'] };
const answering = (name: string) => ({
  '20.2.3.4:25': {
    greeting: { code: 220, lines: [`${name} ESMTP`] },
    ehlo: {
      command: 'EHLO',
      reply: { code: 250, lines: [name] },
      name,
      extensions: [],
      auth: [],
      offers: {
        starttls: false,
        pipelining: false,
        eightBitMime: false,
        smtpUtf8: false,
        chunking: false,
        dsn: false,
        requireTls: false,
        enhancedStatusCodes: false,
      },
    },
  } as const,
});

export default defineCheck({
  id: 'helo/greeting',
  title: 'A server that sends and receives has one name for both',
  why: `Where the sending address is a mail exchanger too, anybody can ask it for its name. Where that is not the
declared HELO name, either the setting is wrong, and what is checked for it tells nothing, or the server has two names,
which filters that compare them count against it.`,
  refs: [rfc(5321, '4.3.1'), rfc(5321, '4.1.1.1')],
  on: 'domain',
  needs: { helo, greetings: heloGreetings },
  messages: {
    differs: {
      severity: 'notice',
      text: ({ helo, ip, name }: Differs) =>
        `the declared HELO name is ${quoted(helo)}, and the server at its address ${ip} calls itself ${quoted(name)}`,
      remedy: ({ name }) =>
        `Set helo to ${quoted(name)} if the server says that name when it sends; if not, give it one name for both.`,
    },
  },
  examples: [
    { title: 'the same name', zone, declared, smtp: answering('Mail.Example.com'), says: [] },
    { title: 'another name', zone, declared, smtp: answering('host7.example.net'), says: ['differs'] },
    {
      title: 'an exchanger that does not send',
      zone: `${zone}\nmail.example.com. A 20.2.3.5`,
      declared: { helo: 'mail.example.com', sendingNetworks: ['20.2.3.5'] },
      smtp: answering('host7.example.net'),
      says: [],
      outcome: 'skipped',
    },
    { title: 'nobody is spoken to', zone, declared, says: [], outcome: 'skipped' },
  ],
  skip: ({ helo, greetings }) =>
    withoutHost({ helo }) ??
    (greetings.length === 0 ? 'no sender that has the HELO name was heard on port 25' : undefined),
  *run({ helo, greetings }, say) {
    if (helo === undefined) return;
    const other = greetings.find(({ name }) => name.toLowerCase().replace(/\.$/, '') !== helo.name);
    if (other !== undefined)
      yield say.differs({ helo: helo.name, ...other }, { in: 'dns', name: helo.name, type: 'A' });
  },
});
