import { expect, it } from 'vitest';
import { questionKey } from '../../../src/engine/gathering.ts';
import { authorizeReports } from '../../../src/mail/dmarc/index.ts';
import type { Resolver } from '../../../src/net/dns/resolver.ts';
import { zoneResolver } from '../../support/example.ts';

const common = zoneResolver(`
_dmarc.example.com. TXT "v=DMARC1; p=none"
example.com._report._dmarc.one.example. TXT "v=DMARC1"
example.com._report._dmarc.one.example. TXT "unrelated"
*._report._dmarc.any.example. TXT "v=DMARC1;"
*._report._dmarc.hidden.example. TXT "v=DMARC1"
other.com._report._dmarc.hidden.example. TXT "v=DMARC1"
example.com._report._dmarc.moved.example. TXT "v=DMARC1; rua=mailto:box@moved.example"
example.com._report._dmarc.astray.example. TXT "v=DMARC1; rua=mailto:box@elsewhere.example"
example.com._report._dmarc.wrong.example. TXT "v=dmarc1"
`);
const ask = (destination: string, dns: Resolver = common) =>
  authorizeReports({ policyDomain: 'example.com', destination }, { dns });

it('asks nothing within an organization', async () => {
  expect(await ask('reports.example.com')).toMatchObject({ kind: 'authorized', by: 'organization' });
  expect(await ask('example.com', async () => Promise.reject(new Error('asked')))).toMatchObject({
    by: 'organization',
  });
});

it('takes one record that starts with the version, with or without a semicolon', async () => {
  expect(await ask('one.example')).toEqual({ kind: 'authorized', by: 'record', override: [] });
});

it('takes a wildcard', async () => {
  expect(await ask('any.example')).toMatchObject({ kind: 'authorized', by: 'record' });
});

it('asks for the asterisk itself where a neighbour keeps the wildcard from answering', async () => {
  expect(await ask('hidden.example')).toMatchObject({ kind: 'authorized', by: 'wildcard' });
});

it('says where the record is missing', async () => {
  const missing = { kind: 'unauthorized', name: 'example.com._report._dmarc.none.example' };
  expect(await ask('none.example')).toEqual(missing);
  expect(await ask('wrong.example')).toMatchObject({ kind: 'unauthorized' });
});

it('lets the destination name another mailbox at the same host only', async () => {
  expect(await ask('moved.example')).toMatchObject({
    kind: 'authorized',
    override: [{ address: 'box@moved.example' }],
  });
  expect(await ask('astray.example')).toMatchObject({ kind: 'misdirected', hosts: ['elsewhere.example'] });
});

it.each([
  'TXT _dmarc.none.example',
  'TXT example.com._report._dmarc.none.example',
  'TXT *._report._dmarc.none.example',
])('cannot verify without an answer to %s', async (silent) => {
  const dns: Resolver = async (question) =>
    questionKey(question) === silent
      ? { kind: 'failed', failure: 'timeout', detail: 'no answer' }
      : common(question);
  expect(await ask('none.example', dns)).toEqual({ kind: 'unverifiable', detail: 'no answer' });
});

it('cannot show a relationship by a name that is too long', async () => {
  const long = `${'a'.repeat(60)}.`.repeat(4).slice(0, -1);
  expect(await ask(long)).toEqual({ kind: 'unauthorized', name: undefined });
});
