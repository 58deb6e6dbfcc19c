import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutLiveKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

type Size = KeyPlace & { bits: number };
const refused = {
  text: ({ bits, ...place }: Size) =>
    `the RSA key at ${called(place)} has ${bits} bits, and receivers refuse keys under 1024`,
  remedy: (place: Size) => mend(place, 'sign with a new key of 2048 bits under a new selector'),
};
const short = {
  text: ({ bits, ...place }: Size) =>
    `the RSA key at ${called(place)} has ${bits} bits, and 2048 are advised`,
  remedy: (place: Size) => mend(place, 'change to a key of 2048 bits under a new selector'),
};
const zone = (p: string): string => `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${p}"`;
const guess = (p: string): string =>
  `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${p}"`;
const declared = { selectors: ['s1'] };

export default defineCheck({
  id: 'dkim/weak-key',
  title: 'An RSA key for DKIM has 2048 bits',
  why: `Whoever can compute the private key from the public one can sign mail in your name, and for short RSA keys that is
cheap. Receivers must not accept keys under 1024 bits, and signers should use 2048 or more. Keys over 4096 bits are
beyond what receivers must be able to verify.`,
  refs: [rfc(8301, '3.2'), rfc(6376, '3.3.3')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    refused: { severity: 'error', ...refused },
    short: { severity: 'warning', ...short },
    hosted: { severity: 'notice', ...short },
    guessedRefused: { severity: 'warning', ...refused },
    guessedShort: { severity: 'notice', ...short },
    long: {
      severity: 'notice',
      text: ({ bits, ...place }: Size) =>
        `the RSA key at ${called(place)} has ${bits} bits, and not every receiver verifies more than 4096`,
      remedy: (place: Size) => mend(place, 'sign with a key of 2048 to 4096 bits'),
    },
  },
  examples: [
    { title: '2048 bits', zone: zone(sampleKeys.rsa2048), declared, says: [] },
    {
      title: 'an Ed25519 key is not weak for being short',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${sampleKeys.ed25519}"`,
      declared,
      says: [],
    },
    { title: '512 bits', zone: zone(sampleKeys.rsa512), declared, says: ['refused'] },
    { title: '1024 bits', zone: zone(sampleKeys.rsa1024), declared, says: ['short'] },
    {
      title: '1024 bits at a provider, which only the provider can change',
      zone: `s1._domainkey.example.com. CNAME s1.dkim.example.net.
s1.dkim.example.net. TXT "v=DKIM1; k=rsa; p=${sampleKeys.rsa1024}"`,
      declared,
      says: ['hosted'],
    },
    { title: '512 bits at a guess', zone: guess(sampleKeys.rsa512), says: ['guessedRefused'] },
    { title: '1024 bits at a guess', zone: guess(sampleKeys.rsa1024), says: ['guessedShort'] },
    { title: 'more than 4096 bits', zone: zone(sampleKeys.rsa4104), declared, says: ['long'] },
  ],
  skip: withoutLiveKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    const { keyType, bits = 0 } = key?.record ?? {};
    if (keyType !== 'rsa') return;
    const data = { ...place, bits };
    // RFC 8301 §3.2: at least 1024 is a MUST, at least 2048 a SHOULD, up to 4096 is what verifiers MUST do.
    if (bits < 1024) yield isDeclared ? say.refused(data, at) : say.guessedRefused(data, at);
    else if (bits < 2048 && !isDeclared) yield say.guessedShort(data, at);
    else if (bits < 2048) yield place.operator === undefined ? say.short(data, at) : say.hosted(data, at);
    else if (bits > 4096) yield say.long(data, at);
  },
});
