import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { lineOf, messageHeader } from '../../facts/message-header.ts';
import { messageSignatures, speaking, withoutSpeaking } from '../../facts/message-signatures.ts';
import { sampleKeyRecords, sampleSignatures } from '../../mail/dkim/index.ts';
import { letter } from '../../mail/message/index.ts';

interface Brief {
  readonly domain: string;
  readonly hours: string;
}

interface Ahead {
  readonly domain: string;
  readonly signed: string;
  readonly seen: string;
}

/** Seconds. */
const [hour, day] = [3600, 86_400];

export default defineCheck({
  id: 'signature/lifetime',
  title: 'A DKIM signature holds long enough, and from the start',
  why: `Mail waits: greylisting takes minutes, and a server that is down takes mail days later. A signature that has expired
by then, or that comes from a clock that is ahead, is none for many receivers.`,
  refs: [rfc(6376, '3.5'), rfc(5321, '4.5.4.1')],
  on: 'message',
  needs: { dkim: messageSignatures, header: messageHeader },
  messages: {
    brief: {
      severity: 'notice',
      text: ({ domain, hours }: Brief) =>
        `the DKIM signature of ${domain} holds for ${hours} hours only, and servers try for days to deliver`,
      remedy: () => 'Let signatures last a week or longer, or leave "x=" out.',
    },
    ahead: {
      severity: 'warning',
      text: ({ domain, signed, seen }: Ahead) =>
        `the DKIM signature of ${domain} says that it was made at ${signed}, which is after ${seen}, when the message was received`,
      remedy: () => 'Set the clock of the server that signs, and keep it right with NTP.',
    },
  },
  examples: [
    {
      title: 'no end, or one after a long time',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.good }) },
      says: [],
    },
    {
      title: 'an hour',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.brief }) },
      says: ['brief'],
    },
    {
      title: 'a clock that is days ahead',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.ahead }) },
      says: ['ahead'],
    },
  ],
  skip: withoutSpeaking,
  *run({ dkim, header }, say, message) {
    const seen = (header.receivedAt ?? header.now) / 1000;
    for (const { domain = '', timestamp, expiry, line } of speaking(dkim)) {
      const at = lineOf(message, line);
      const lasts = (expiry ?? Number.POSITIVE_INFINITY) - (timestamp ?? seen);
      if (lasts < day) yield say.brief({ domain, hours: (lasts / hour).toFixed(1) }, at);
      if (timestamp !== undefined && timestamp > seen + hour)
        yield say.ahead({ domain, signed: moment(timestamp), seen: moment(seen) }, at);
    }
  },
});

/** The end of time where a number stands for something after it. */
const moment = (seconds: number): string =>
  new Date(Math.min(seconds, 253_402_300_799) * 1000).toISOString().slice(0, 19).replace('T', ' ');
