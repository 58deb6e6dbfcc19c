import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { type DkimProblemCode, sampleKeys } from '../../mail/dkim/index.ts';

/** `value` is what the parser says of the key: its algorithm, or its number of octets. */
type Fault = KeyPlace & { value: string };
const key = ({ value: _, ...place }: Fault): string => `the key at ${called(place)}`;
const zone = (text: string): string => `s1._domainkey.example.com. TXT "${text}"`;
const declared = { selectors: ['s1'] };

const messageOf = new Map<
  DkimProblemCode,
  'absent' | 'private' | 'mismatched' | 'wrapped' | 'size' | 'invalid' | 'bare'
>([
  ['missing-key', 'absent'],
  ['private-key', 'private'],
  ['mismatched-key', 'mismatched'],
  ['wrapped-ed25519', 'wrapped'],
  ['ed25519-size', 'size'],
  ['not-a-key', 'invalid'],
  ['bare-rsa', 'bare'],
]);

export default defineCheck({
  id: 'dkim/key',
  title: 'A DKIM record holds a public key of the type that it states',
  why: `The "p" tag holds the public key: for RSA in the form that key files have, for Ed25519 just the 32 octets of the key.
If something else stands there, or the "k" tag names another type, receivers have nothing to verify signatures with, and
every signature fails. A private key published by mistake lets anybody sign in your name.`,
  refs: [
    rfc(6376, '3.6.1'),
    rfc(8463, '4.2'),
    { title: 'RFC 6376 erratum 3017', url: 'https://www.rfc-editor.org/errata/eid3017' },
  ],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    absent: {
      severity: 'error',
      text: (data: Fault) => `the DKIM record at ${called(data)} has no "p" tag, and so no key`,
      remedy: (data: Fault) =>
        mend(data, 'add the public key as "p=..."; an empty "p=" would mean that the key is revoked'),
    },
    private: {
      severity: 'error',
      text: (data: Fault) => `${key(data)} is a private key, with which anybody can sign mail for the domain`,
      remedy: (data: Fault) =>
        mend(
          data,
          'delete the record at once, make a new pair of keys, and publish the public one under a new selector',
        ),
    },
    mismatched: {
      severity: 'error',
      text: (data: Fault) => `${key(data)} is a key for ${data.value}, and the "k" tag says otherwise`,
      remedy: (data: Fault) =>
        mend(data, 'publish the key that mail is signed with, and name its type in "k": rsa or ed25519'),
    },
    wrapped: {
      severity: 'error',
      text: (data: Fault) =>
        `${key(data)} is an Ed25519 key in the wrapping of a key file, and DKIM wants its 32 octets alone`,
      remedy: (data: Fault) => mend(data, 'leave out the first 16 characters of "p", "MCowBQYDK2VwAyEA"'),
    },
    size: {
      severity: 'error',
      text: (data: Fault) => `${key(data)} has ${data.value} octets, and an Ed25519 key has 32`,
      remedy: (data: Fault) => mend(data, 'publish the whole Ed25519 public key, 44 characters of base64'),
    },
    invalid: {
      severity: 'error',
      text: (data: Fault) => `${key(data)} is base64 of something that is no public key`,
      remedy: (data: Fault) => mend(data, 'publish the public key of the signer, in base64, as it shows it'),
    },
    guessed: {
      severity: 'warning',
      text: (data: Fault) => `${key(data)}, a selector that was guessed, cannot be used`,
      remedy: (data: Fault) =>
        mend(data, 'publish the key again if mail is signed with this selector, or else delete it'),
    },
    bare: {
      severity: 'warning',
      text: (data: Fault) => `${key(data)} is in a form (PKCS #1) that some receivers cannot read`,
      remedy: (data: Fault) =>
        mend(data, 'publish it as SubjectPublicKeyInfo, as "openssl rsa -pubout" writes it'),
    },
  },
  examples: [
    { title: 'an RSA key', zone: zone(`v=DKIM1; p=${sampleKeys.rsa2048}`), declared, says: [] },
    {
      title: 'an Ed25519 key',
      zone: zone(`v=DKIM1; k=ed25519; p=${sampleKeys.ed25519}`),
      declared,
      says: [],
    },
    { title: 'a revoked key', zone: zone('v=DKIM1; p='), declared, says: [] },
    { title: 'no key', zone: zone('v=DKIM1; k=rsa'), declared, says: ['absent'] },
    {
      title: 'the private key',
      zone: zone('v=DKIM1; p=-----BEGIN PRIVATE KEY-----MIIC'),
      declared,
      says: ['private'],
    },
    {
      title: 'an Ed25519 key without its type',
      zone: zone(`v=DKIM1; p=${sampleKeys.ed25519}`),
      declared,
      says: ['mismatched'],
    },
    {
      title: 'an Ed25519 key from a key file',
      zone: zone(`v=DKIM1; k=ed25519; p=MCowBQYDK2VwAyEA${sampleKeys.ed25519}`),
      declared,
      says: ['wrapped'],
    },
    {
      title: 'half an Ed25519 key',
      zone: zone('v=DKIM1; k=ed25519; p=HbawiMnQXTCopHTkR0jlKQ=='),
      declared,
      says: ['size'],
    },
    { title: 'base64 of a word', zone: zone('v=DKIM1; p=c29tZXRoaW5nIGVsc2U='), declared, says: ['invalid'] },
    {
      title: 'a record without a key at a guess',
      zone: 'example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; k=rsa"',
      says: ['guessed'],
    },
    {
      title: 'an RSA key in the older form',
      zone: zone(`v=DKIM1; p=${sampleKeys.rsa2048Bare}`),
      declared,
      says: ['bare'],
    },
  ],
  skip: withoutKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    for (const { code, level, text = '' } of key?.problems ?? []) {
      const message = messageOf.get(code);
      if (message === undefined) continue;
      // A private key in public is a disaster whether mail is signed with it or not.
      const isCertain = isDeclared || message === 'private' || level === 'warning';
      const data = { ...place, value: text };
      yield isCertain ? say[message](data, at) : say.guessed(data, at);
    }
  },
});
