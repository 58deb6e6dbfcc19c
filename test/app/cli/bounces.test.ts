/** `deliverability bounces` and the setting `bounces`, as processes of their own. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleBounce, sampleBounces } from '../../../src/facts/bounce-samples.ts';
import { action, cli, type Folder, temporaryFolder } from '../processes.ts';

const unknown = { status: '5.1.1', diagnostic: '550 5.1.1 <kim@example.net>: User unknown' };
const unauthenticated = {
  status: '5.7.26',
  diagnostic: '550 5.7.26 Unauthenticated email from example.com is not accepted due to its DMARC policy',
};

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('the command', () => {
  it('draws what came back, and ends well where the sender is not to blame', async () => {
    folder.write('a.mbox', sampleBounces(3, unknown));
    const { stdout, code } = await cli(folder, ['bounces', 'a.mbox']);
    expect(stdout).toMatch(/^Bounces {2}3 failed/);
    expect(stdout).toMatch(/3 {2}bad-mailbox {2}3 permanent · example\.net 3/);
    expect(stdout).not.toContain('user0@');
    expect(code).toBe(0);
  });

  it('ends with 1 where only the sender can mend it', async () => {
    folder.write('a.mbox', sampleBounces(6, unauthenticated));
    expect((await cli(folder, ['bounces', 'a.mbox'])).code).toBe(1);
  });

  it('shows every recipient where it is asked to', async () => {
    folder.write('a.mbox', sampleBounces(2, unknown));
    const { stdout } = await cli(folder, ['bounces', 'a.mbox', '--verbose']);
    expect(stdout).toMatch(/a\.mbox:1: user0@example\.net failed bad-mailbox 550 5\.1\.1/);
  });

  it('writes JSON with a version', async () => {
    folder.write('a.eml', sampleBounce(unknown));
    folder.write('b.eml', '');
    const { stdout } = await cli(folder, ['bounces', '*.eml', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      files: 2,
      kinds: { failed: 1 },
      bounces: { failed: 1, dead: 1, categories: [{ category: 'bad-mailbox' }] },
      recipients: [{ path: 'a.eml', line: 1, recipient: 'kim@example.net', kind: 'failed', suppress: true }],
      troubles: [{ path: 'b.eml', line: 1 }],
    });
  });

  it('writes the dead addresses as CSV', async () => {
    folder.write('a.mbox', sampleBounces(2, unknown));
    const { stdout } = await cli(folder, ['bounces', 'a.mbox', '--format', 'csv']);
    expect(stdout.split('\r\n').slice(0, 2)).toEqual([
      'recipient,category,status,bounces,last,file,line',
      'user0@example.net,bad-mailbox,5.1.1,1,"Mon, 23 Nov 2026 10:00:00 +0000",a.mbox,1',
    ]);
  });

  it('names a path that leads nowhere, and reads the rest', async () => {
    folder.write('a.eml', sampleBounce(unknown));
    const { stdout, stderr, code } = await cli(folder, ['bounces', 'a.eml', 'none.eml']);
    expect(stderr).toContain('"none.eml"');
    expect(stdout).toContain('bad-mailbox');
    expect(code).toBe(2);
  });

  it('ends with 3 where no file holds a bounce', async () => {
    folder.write('a.eml', 'From: kim@example.net\nSubject: Lunch\n\nAt noon?\n');
    expect((await cli(folder, ['bounces', 'a.eml'])).code).toBe(3);
  });

  it('refuses a format that there is not', async () => {
    const { stderr, code } = await cli(folder, ['bounces', 'a.eml', '--format', 'jsno']);
    expect(stderr).toContain('json');
    expect(code).toBe(2);
  });
});

describe('the action', () => {
  it('shows a table of categories, annotates, and writes dead addresses to their file alone', async () => {
    folder.write(
      'example.com.zone',
      '$ORIGIN example.com.\n@ SOA ns.example.com. a.example.com. 1 2 3 4 5\n@ MX 0 .\n',
    );
    mkdirSync(join(folder.path, 'box', 'new'), { recursive: true });
    mkdirSync(join(folder.path, 'box', 'cur'));
    folder.write('box/new/1', sampleBounce(unknown));
    folder.write('many.mbox', sampleBounces(6, unauthenticated));
    const { summary, stdout, code } = await action(folder, {
      domains: 'example.com',
      bounces: 'box\nmany.mbox',
      'zone-files': 'example.com.zone',
      'suppressions-file': 'dead.csv',
      timeout: '2',
    });
    expect(summary).toMatch(/\| `email-auth-failure` \| 6 \| 0 \|/);
    expect(stdout).toMatch(/::error .*file=many\.mbox,.*line=1/);
    expect(summary + stdout).not.toContain('kim@');
    expect(folder.read('dead.csv')).toContain('kim@example.net,bad-mailbox');
    expect(code).toBe(1);
  });
});
