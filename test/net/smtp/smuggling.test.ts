import { describe, expect, it } from 'vitest';
import type { Peer, Script } from '../../support/fault-server/server.ts';
import { hold } from './calls.ts';

const probes = [{ kind: 'smuggling', to: 'postmaster@example.test' }] as const;
const ask = (script: Script) => hold(script, { security: 'none', probes });

/** Takes an envelope, says 354, and leaves the octets of the message to `read`. */
const upToData =
  (read: (peer: Peer) => Promise<void>): Script =>
  async (peer) => {
    peer.say('220 mail.example.test ESMTP');
    for (let line = await peer.line(); line !== undefined; line = await peer.line()) {
      peer.say(line === 'DATA' ? '354 go ahead' : '250 Ok');
      if (line === 'DATA') return read(peer);
    }
  };

/** `line` ends lines at <CRLF>, and at a bare <LF> too. */
const endsAtBareLineFeeds = upToData(async (peer) => {
  for (let line = await peer.line(); line !== undefined; line = await peer.line())
    if (line === '.') return peer.say('250 queued');
});
const waits = upToData(async (peer) => {
  while ((await peer.line()) !== undefined);
});
const closes = upToData(async (peer) => {
  await peer.line();
  peer.close();
});

describe('the probe for SMTP smuggling', () => {
  it('names what a server took for the end', async () => {
    const { probes: asked, ended, leaked } = await ask(endsAtBareLineFeeds);
    expect(asked[0]?.exchanges.at(-1)).toMatchObject({ command: '<LF>.<CRLF>', reply: { code: 250 } });
    expect([ended.kind, leaked]).toEqual(['completed', 0]);
  });

  it('sends a server that waits no end, and no QUIT into the message', async () => {
    const { probes: asked, ended, heard, leaked } = await ask(waits);
    expect(asked[0]?.exchanges.slice(3).map(({ reply }) => reply)).toEqual(new Array(7).fill(undefined));
    expect([ended.kind, leaked]).toEqual(['completed', 0]);
    expect(heard).not.toContain('QUIT');
  });

  it('takes a connection that is lost for no answer', async () => {
    const { probes: asked, ended } = await ask(closes);
    expect(ended.kind).toMatch(/closed|reset/);
    expect(asked[0]?.exchanges.at(-1)?.reply).toBeUndefined();
  });

  it('goes no further where the recipient is refused', async () => {
    const refuses: Script = async (peer) => {
      peer.say('220 mail.example.test ESMTP');
      for (let line = await peer.line(); line !== undefined; line = await peer.line())
        peer.say(line.startsWith('RCPT') ? '550 no' : '250 Ok');
    };
    const { probes: asked, heard } = await ask(refuses);
    expect(asked[0]?.exchanges).toHaveLength(2);
    expect(heard).not.toContain('DATA');
  });
});
