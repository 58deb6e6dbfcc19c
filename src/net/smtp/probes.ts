/** Questions to a server: would it take this envelope, would it verify or expand a name. */
import type { Probe, ProbeResult } from './conversation.ts';
import { smuggle } from './smuggling.ts';
import { type Exchange, isPositive, put, type Talk } from './talk.ts';

/** RFC 5321 §4.5.3.1.8 lets every server refuse more than a hundred recipients. */
const mostRecipients = 100;

/** Asks one after the other, until there is trouble. */
export async function ask(talk: Talk, probes: readonly Probe[]): Promise<readonly ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const probe of probes) {
    if (talk.line.trouble() !== undefined) break;
    results.push({ probe, exchanges: await exchanges(talk, probe) });
  }
  return results;
}

async function exchanges(talk: Talk, probe: Probe): Promise<readonly Exchange[]> {
  switch (probe.kind) {
    case 'envelope':
      return envelope(talk, probe);
    case 'verify':
      return [await put(talk, `VRFY ${probe.argument}`)];
    case 'expand':
      return [await put(talk, `EXPN ${probe.argument}`)];
    case 'smuggling':
      return smuggle(talk, probe.to);
    case 'noop':
      return [await put(talk, 'NOOP')];
  }
}

/** MAIL, RCPT for each recipient while MAIL stands, and RSET: nothing is ever sent. */
async function envelope(
  talk: Talk,
  { from, to, size }: Extract<Probe, { kind: 'envelope' }>,
): Promise<readonly Exchange[]> {
  const ehlo = talk.learned.ehloInTls ?? talk.learned.ehlo;
  // RFC 1870 §5: the parameter is for servers that know it.
  const parameter = size === undefined || ehlo?.size === undefined ? '' : ` SIZE=${size}`;
  const mail = await put(talk, `MAIL FROM:<${from}>${parameter}`, from);
  const done = [mail];
  if (mail.reply === undefined || !isPositive(mail.reply)) return done;
  for (const recipient of to.slice(0, mostRecipients))
    done.push(await put(talk, `RCPT TO:<${recipient}>`, recipient));
  await put(talk, 'RSET');
  return done;
}
