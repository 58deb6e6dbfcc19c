import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NameServer, serve } from '../../src/app/demo/server.ts';
import { zones } from '../../src/app/demo/zones.ts';
import type { Report, Result } from '../../src/core/report.ts';
import { draft, letter, newsletter } from '../../src/mail/message/index.ts';
import { zoneResolver } from '../support/example.ts';
import { cli, type Folder, temporaryFolder } from './processes.ts';

const own = { From: 'Shop <news@good.example>', 'Return-Path': '<news@good.example>' };

describe('what messages are made of, good and bad, in one run', () => {
  let server: NameServer;
  let folder: Folder;
  let results: readonly Result[] = [];

  beforeAll(async () => {
    server = await serve(zoneResolver(zones));
    folder = temporaryFolder();
    folder.write('good.eml', newsletter(own));
    folder.write(
      'template.eml',
      draft({ From: '{{ shop }} <{{ address }}>', To: '*|EMAIL|*', Subject: '%%subject%%' }),
    );
    folder.write('picture.eml', '\u0089PNG\r\n\u001a\n\0\0\0');
    folder.write('empty.eml', '');
    folder.write('bad.eml', letter({ ...own, From: 'Shop, Inc. <news@good.example>', Date: 'yesterday' }));
    folder.write('huge.eml', newsletter(own));
    truncateSync(join(folder.path, 'huge.eml'), 200 * 1_048_576);
    const dns = ['--dns-servers', `${server.address}:${server.port}`];
    const { stdout } = await cli(folder, [
      'check',
      'good.example',
      '--message',
      '*.eml',
      '--format',
      'json',
      ...dns,
    ]);
    const report: Report = JSON.parse(stdout);
    results = report.results;
  });

  afterAll(() => {
    server.close();
    folder.remove();
  });

  const said = (path: string): readonly string[] =>
    results
      .filter(
        ({ check, subject }) =>
          check.startsWith('message/') && subject.kind === 'message' && subject.path === path,
      )
      .flatMap(({ findings }) => findings.map(({ check, message }) => `${check}:${message}`));

  it.each([
    ['good.eml', []],
    ['template.eml', []],
    ['picture.eml', ['message/file:no-message']],
    ['empty.eml', ['message/file:empty']],
    ['huge.eml', ['message/file:too-large']],
    ['bad.eml', ['message/date:malformed', 'message/from:malformed']],
  ])('%s: %j', (path, expected) => {
    expect(said(path)).toEqual(expected);
  });

  it('and the domain is judged as ever', () => {
    const ofDomain = results.filter(({ subject }) => subject.kind === 'domain');
    expect(ofDomain.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(20);
    expect(results.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
  });
});
