import { expect, it } from 'vitest';
import data from '../../src/facts/data/selectors.json' with { type: 'json' };
import {
  guessSelectors,
  mostGuesses,
  providerOfHost,
  spfTargetsOf,
} from '../../src/facts/selectors-guessed.ts';
import { parseName } from '../../src/net/dns/name.ts';
import { nameOf } from '../support/example.ts';

const domain = nameOf('example.com');
const guess = (spfTargets: readonly string[], exchangers: readonly string[] = []): readonly string[] =>
  guessSelectors({ domain, spfTargets, exchangers: exchangers.map(nameOf) });

it('guesses what SPF names, below it too', () => {
  expect(guess(['_spf.google.com'])).toEqual(['google']);
  expect(guess(['u123.wl.sendgrid.net'])).toContain('s1');
  expect(guess(['%{ir}.%{v}.%{d}.spf.has.pphosted.com'])).toContain('proofpoint');
});

it('guesses what receives the mail before what SPF names', () => {
  expect(guess(['_spf.google.com'], ['example-com.mail.protection.outlook.com'])).toEqual([
    'selector1',
    'selector2',
    'google',
  ]);
});

it('guesses the defaults of mail servers where the domain has its own', () => {
  expect(guess([], ['mx.example.com'])).toEqual(data.ownHost);
});

it('guesses nothing for names that it does not know', () => {
  expect(guess(['_spf.example.net', 'notsendgrid.net'], ['mx.example.org'])).toEqual([]);
});

it('never guesses more than a few, each once', () => {
  const all = data.providers.flatMap((provider) => ('spf' in provider ? (provider.spf ?? []) : []));
  expect(guess(all)).toHaveLength(mostGuesses);
  expect(new Set(guess(all)).size).toBe(mostGuesses);
});

it('knows whose a name is', () => {
  expect(providerOfHost(nameOf('selector1-example-com._domainkey.example.onmicrosoft.com'))).toBe(
    'Microsoft 365',
  );
  expect(providerOfHost(nameOf('s1.dkim.example.net'))).toBeUndefined();
});

it('reads the targets of an SPF record', () => {
  expect(
    spfTargetsOf(['v=spf1 include:A.example -include:b.example mx redirect=c.example', 'hello']),
  ).toEqual(['a.example', 'b.example', 'c.example']);
  expect(spfTargetsOf(['v=spf1 include:a.example -all', 'v=spf1 -all'])).toEqual([]);
  expect(spfTargetsOf([])).toEqual([]);
});

it('holds names and selectors that can be asked for, in lower case', () => {
  for (const provider of data.providers) {
    const lists = [provider.spf, provider.mx, provider.hosts, provider.selectors];
    for (const text of lists.flatMap((list) => list ?? [])) expect(parseName(text)).toBe(text);
    expect(provider.selectors ?? provider.hosts, provider.id).not.toHaveLength(0);
  }
  expect(new Set(data.providers.map(({ id }) => id)).size).toBe(data.providers.length);
});
