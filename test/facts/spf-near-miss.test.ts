import { describe, expect, it } from 'vitest';
import { isSenderId, nearMissOf } from '../../src/facts/spf-near-miss.ts';

describe('near misses', () => {
  it.each([
    [' v=spf1 -all', 'leading', 'v=spf1 -all'],
    ['\tv=spf1 -all', 'leading', 'v=spf1 -all'],
    ['\xc2\xa0v=spf1 mx', 'leading', 'v=spf1 mx'],
    ['\xef\xbb\xbfv=spf1 mx', 'leading', 'v=spf1 mx'],
    ['"v=spf1 mx -all"', 'quoted', 'v=spf1 mx -all'],
    ['\\"v=spf1 mx -all\\"', 'quoted', 'v=spf1 mx -all'],
    ["'v=spf1 mx -all", 'quoted', 'v=spf1 mx -all'],
    ['v=spf1;mx;-all', 'unseparated', 'v=spf1 mx -all'],
    ['v=spf1, mx, -all', 'unseparated', 'v=spf1 mx -all'],
    ['v=spf1\tmx -all', 'unseparated', 'v=spf1 mx -all'],
    ['v=spf1\xc2\xa0mx -all', 'unseparated', 'v=spf1 mx -all'],
    ['v=spf1include:_spf.example.net -all', 'unseparated', 'v=spf1 include:_spf.example.net -all'],
    ['v=spf1-all', 'unseparated', 'v=spf1 -all'],
    ['v=spf10 -all', 'version', 'v=spf1 -all'],
    ['v=spf2 -all', 'version', 'v=spf1 -all'],
    ['v=spf -all', 'version', 'v=spf1 -all'],
    ['v=spf 1 -all', 'version', 'v=spf1 -all'],
    ['v = spf1 -all', 'version', 'v=spf1 -all'],
    ['v:spf1 mx -all', 'version', 'v=spf1 mx -all'],
    ['V=SPF-1 mx -all', 'version', 'v=spf1 mx -all'],
    ['spf=1 mx -all', 'version', 'v=spf1 mx -all'],
  ])('%j is %s', (text, kind, meant) => {
    expect(nearMissOf(text)).toEqual({ kind, text, meant });
  });

  it.each([
    'v=spf1',
    'v=spf1 -all',
    'V=SPF1 mx',
    'spf2.0/pra -all',
    'v=spf2.0/mfrom -all',
    'v=DMARC1; p=none',
    'google-site-verification=abc',
    'spf-check=1234',
    'spf1 is on its way',
    'the record v=spf1 -all',
    '',
  ])('%j is none', (text) => {
    expect(nearMissOf(text)).toBeUndefined();
  });

  it('are found in no more than linear time', () => {
    for (const piece of [' ', '"', 'v=spf', 'spf ', 'v = ', ' -a', '\xa0'])
      expect(nearMissOf(piece.repeat(50_000))?.kind).not.toBe('leading');
  });
});

it('Sender ID is told from a wrong version', () => {
  expect(isSenderId('SPF2.0/mfrom,pra -all')).toBe(true);
  expect(isSenderId('v=spf20 -all')).toBe(false);
});
