import { describe, expect, it } from 'vitest';
import { formatProblem, secretsIn } from '../../../src/app/options/index.ts';
import { catalogue } from '../../../src/mail/dnsbl/index.ts';
import { options, problems, read } from './support.ts';

const usual = catalogue.filter((list) => list.default).map(({ id }) => id);
const given = (more: Readonly<Record<string, string>>) => ({ domains: 'example.com', ...more });
const idsFor = async (blocklists: string, config = ''): Promise<readonly string[]> =>
  (await options({ given: given({ blocklists }), config })).blocklists.lists.map(({ id }) => id);

describe('which lists are asked', () => {
  it('signs change the usual ones, in any order', async () => {
    const wanted = [...usual.filter((id) => id !== 'spamcop'), 'uceprotect-1'];
    expect([...(await idsFor('-spamcop +uceprotect-1'))].sort()).toEqual([...wanted].sort());
    expect(await idsFor('+uceprotect-1\n-spamcop')).toEqual(await idsFor('-spamcop, +uceprotect-1'));
  });

  it.each([
    ['names take their place', 'spamcop, psbl', ['spamcop', 'psbl']],
    ['a zone is as good as an id', 'bl.spamcop.net', ['spamcop']],
    ['none is none', 'none', []],
    ['none and one is one', 'none +psbl', ['psbl']],
    ['the usual ones can be named', 'default', usual],
  ])('%s', async (_, text, ids) => {
    expect(await idsFor(text)).toEqual(ids);
  });

  it.each([
    ['one letter too many', 'spamcopp', 'did you mean "spamcop"?'],
    ['a sign and a slip', '+barracude', 'did you mean "barracuda"?'],
    ['a dead one', 'dnsbl.sorbs.net', 'is dead (closed, since 2024-06-05)'],
    ['one of hashes', 'msbl-ebl', 'holds hashes'],
    ['one that wants a key', '+abusix-combined', 'give it as abusix=…'],
  ])('%s is an error', async (_, blocklists, words) => {
    const said = (await problems({ given: given({ blocklists }) })).map(formatProblem);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });
});

describe('access keys', () => {
  const readKeys = (more: Readonly<Record<string, string>>) => read({ given: given(more) });

  it('one opens all the lists of a service that are asked, and stands in no option', async () => {
    const found = await readKeys({ 'blocklist-keys': 'spamhaus=S3cret', blocklists: '+spamhaus-authbl' });
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect([...found.blocklistKeys]).toEqual([
      ['{key}.zen.dq.spamhaus.net', 'S3cret'],
      ['{key}.authbl.dq.spamhaus.net', 'S3cret'],
      ['{key}.dbl.dq.spamhaus.net', 'S3cret'],
    ]);
    const keyed = found.options.blocklists.lists.flatMap((list) =>
      'hasKey' in list && list.hasKey ? [list.id] : [],
    );
    expect(keyed).toEqual(['spamhaus-zen', 'spamhaus-authbl', 'spamhaus-dbl']);
    expect(JSON.stringify(found.options)).not.toContain('S3cret');
  });

  it('one may stand in a variable, which the configuration names', async () => {
    const { blocklists } = await options({
      given: { domains: 'example.com' },
      config: 'blocklist-keys-env:\n  spamhaus-zen: DQS\n',
      env: (name) => (name === 'DQS' ? 'abc' : undefined),
    });
    expect(blocklists.lists).toContainEqual({ id: 'spamhaus-zen', hasKey: true });
    expect(blocklists.lists).toContainEqual({ id: 'spamhaus-dbl', hasKey: false });
  });

  it.each([
    ['for a list that is off', { 'blocklist-keys': 'abusix=S3cret' }, 'add +abusix-combined'],
    ['for an unknown list', { 'blocklist-keys': 'spamhause=S3cret' }, 'did you mean "spamhaus"?'],
    ['for a list without keys', { 'blocklist-keys': 'spamcop=S3cret' }, 'takes no key'],
    ['without a list', { 'blocklist-keys': 'S3cret' }, 'has no "="'],
    ['that is empty', { 'blocklist-keys': 'spamhaus=' }, 'is empty'],
    ['that is no label', { 'blocklist-keys': 'spamhaus=S3cret.x' }, 'letters, digits and hyphens'],
  ])('one %s is an error that does not repeat it', async (_, more, words) => {
    const found = await readKeys(more);
    const said = 'problems' in found ? found.problems.map(({ text }) => text) : [];
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(said[0]).not.toContain('S3cret');
  });

  it('what must not show is known before anything is written', () => {
    expect(secretsIn({ 'blocklist-keys': 'spamhaus=S3cret, abusix=0ther' })).toEqual(['S3cret', '0ther']);
  });
});

describe('lists of one’s own', () => {
  const list = (text: string): string => `own-blocklists:\n  - zone: bl.example.net\n${text}`;
  const codes = '    codes:\n      127.0.0.2: sends spam\n';

  it('are asked beside the others, and not where none is', async () => {
    const config = list(
      `    id: mine\n    queries: ipv4, domain\n    removal: https://bl.example.net/\n    codes:\n      127.0.0.2: sends spam\n      127.0.1.x:\n        meaning: worse\n        severity: error\n`,
    );
    const { blocklists } = await options({ given: { domains: 'example.com' }, config });
    expect(blocklists.lists.at(-1)).toEqual({
      id: 'mine',
      zone: 'bl.example.net',
      queries: ['ipv4', 'domain'],
      codes: {
        '127.0.0.2': { meaning: 'sends spam', severity: 'warning' },
        '127.0.1.x': { meaning: 'worse', severity: 'error' },
      },
      removal: 'https://bl.example.net/',
    });
    expect(await idsFor('none', config)).toEqual([]);
    expect(await idsFor('none, +psbl', config)).toEqual(['psbl', 'mine']);
  });

  it.each([
    ['without codes', list(''), 'codes is missing'],
    ['without a zone', `own-blocklists:\n  - id: mine\n${codes}`, 'zone is missing'],
    ['with a zone that is none', `own-blocklists:\n  - zone: "a b"\n${codes}`, 'is no zone'],
    ['that is a known one', `own-blocklists:\n  - zone: bl.spamcop.net\n${codes}`, '"+spamcop"'],
    ['that is dead', `own-blocklists:\n  - zone: dnsbl.njabl.org\n${codes}`, 'is dead'],
    ['with a code that is none', list('    codes:\n      192.0.2.1: spam\n'), 'is no code'],
    [
      'with a severity that is none',
      list('    codes:\n      127.0.0.2:\n        severity: bad\n'),
      'severity',
    ],
    ['with a query that is none', list(`    queries: ipv5\n${codes}`), 'did you mean "ipv4"?'],
    ['with a key that is none', list(`    querys: ipv4\n${codes}`), 'did you mean "queries"?'],
    ['that is no map', 'own-blocklists: [bl.example.net]\n', 'needs the keys zone and codes'],
    ['that is no list', 'own-blocklists: bl.example.net\n', 'is not a list'],
  ])('one %s is an error at its line', async (_, config, words) => {
    const said = (await problems({ given: { domains: 'example.com' }, config })).map(formatProblem);
    expect(said.join('\n')).toContain(words);
    expect(said[0]).toMatch(/:\d+: own-blocklists: /);
  });
});
