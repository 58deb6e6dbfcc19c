import { describe, expect, it } from 'vitest';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { messageSpam } from '../../src/facts/message-spam.ts';
import { draft, letter } from '../../src/mail/message/index.ts';
import { worldWith } from '../support/world.ts';

/** What spamd is asked about a message. */
async function asked(
  message: string,
): Promise<{ readonly heard: readonly string[]; readonly spam: unknown }> {
  const heard: string[] = [];
  const gather = gathererOver(
    worldWith({
      settings: { ...nothingRunWide, messages: ['a.eml'], spamd: { host: 'localhost', port: 783 } },
      message: () => Buffer.from(message),
      spamd: async (octets) => {
        heard.push(Buffer.from(octets).toString());
        return { kind: 'judged', score: 1, threshold: 5, rules: [] };
      },
    }),
  );
  const spam = await gather(messageSpam, { kind: 'message', path: 'a.eml' }).value;
  return { heard, spam };
}

describe('spamd judges', () => {
  it('a message that has arrived as it is', async () => {
    expect(await asked(letter())).toEqual({ heard: [letter()], spam: { score: 1, threshold: 5, rules: [] } });
  });

  it('a draft with the date and the identifier that its server will add', async () => {
    const [heard = ''] = (await asked(draft())).heard;
    expect(heard).toMatch(
      /^Date: Thu, 01 Jan 2026 00:00:00 \+0000\nMessage-ID: <\d+\.1@example\.com>\nFrom: /,
    );
  });

  it('no file that is no message, and none that servers pass by', async () => {
    for (const message of ['Hello', '', letter({}, 'x'.repeat(600_000))]) {
      const { heard, spam } = await asked(message);
      expect(heard).toEqual([]);
      expect(spam).toEqual({ unknown: expect.any(String) });
    }
  });
});
