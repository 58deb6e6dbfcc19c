/** SpamAssassin itself, as Debian has it, judges messages that our client brings. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { draft, letter, newsletter } from '../../src/mail/message/index.ts';
import { live } from '../../src/net/spamd/live.ts';
import type { SpamAnswer } from '../../src/net/spamd/spamd.ts';
import { cli, temporaryFolder } from '../app/processes.ts';
import { pathOf } from './servers/process.ts';
import { type SpamServer, startSpamd } from './servers/spamd.ts';

const isInstalled = pathOf('spamd') !== undefined || process.env['CI'] === 'true';

/** The string that every SpamAssassin takes for spam (GTUBE). */
const gtube = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';

describe.skipIf(!isInstalled)('spamd', () => {
  let server: SpamServer;
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deliverability-spamd-'));
    server = await startSpamd(folder);
  });

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (message: string): Promise<SpamAnswer> =>
    live({ host: '127.0.0.1', port: server.port, signal: new AbortController().signal })(
      Buffer.from(message),
    );

  it('takes a good newsletter for mail', async () => {
    const answer = await ask(newsletter());
    expect(answer).toMatchObject({ kind: 'judged', threshold: 5 });
    expect(answer.kind === 'judged' && answer.score).toBeLessThan(3);
  });

  it('takes its own test string for spam, and names the rule', async () => {
    const answer = await ask(letter({}, `${gtube}\n`));
    expect(answer).toMatchObject({
      kind: 'judged',
      rules: expect.arrayContaining([expect.objectContaining({ name: 'GTUBE', points: 1000 })]),
    });
  });

  it('has rules with the points that make up the score', async () => {
    const answer = await ask(draft({ Subject: undefined }, 'Buy now\n'));
    if (answer.kind !== 'judged') throw new Error(answer.detail);
    expect(answer.rules.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['MISSING_DATE', 'MISSING_MID', 'MISSING_SUBJECT']),
    );
    const sum = answer.rules.reduce((total, { points }) => total + points, 0);
    expect(Math.abs(sum - answer.score)).toBeLessThan(0.5);
  });

  it('judges more messages at once than it has children', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(letter())));
    expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'judged'));
  });

  it('is asked by the command line', async () => {
    const given = temporaryFolder();
    given.write('spam.eml', letter({}, `${gtube}\n`));
    given.write('draft.eml', draft());
    const settings = ['--message', '*.eml', '--spamd', `127.0.0.1:${server.port}`, '--format', 'json'];
    const { stdout } = await cli(given, [
      'check',
      'example.com',
      '--dns-servers',
      '127.0.0.1:9',
      ...settings,
    ]);
    given.remove();
    const { results }: Pick<Report, 'results'> = JSON.parse(stdout);
    const outcomes = results
      .filter(({ check }) => check === 'message/spam-score')
      .map(({ subject, outcome }) => [subject.kind === 'message' && subject.path, outcome]);
    expect(outcomes).toEqual([
      ['draft.eml', 'pass'],
      ['spam.eml', 'fail'],
    ]);
  });
});
