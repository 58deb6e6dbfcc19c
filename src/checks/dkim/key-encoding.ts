import { defineCheck } from '../../core/check.ts';
import { counted, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { type DkimProblemCode, sampleKeys } from '../../mail/dkim/index.ts';

/** `value` is the character that is wrong; `length` is the length of the whole record. */
type Fault = KeyPlace & { value: string; length: number };
const key = ({ value: _, length: __, ...place }: Fault): string => `the key at ${called(place)}`;
const zone = (text: string): string => `s1._domainkey.example.com. TXT "${text}"`;
const declared = { selectors: ['s1'] };

const messageOf = new Map<DkimProblemCode, 'base64' | 'truncated' | 'armour' | 'padding'>([
  ['bad-base64', 'base64'],
  ['truncated-key', 'truncated'],
  ['pem-armour', 'armour'],
  ['missing-padding', 'padding'],
]);

export default defineCheck({
  id: 'dkim/key-encoding',
  title: 'The key in a DKIM record is whole, and base64',
  why: `The "p" tag holds the public key in base64. If it was cut off or altered on its way into the DNS, receivers have
nothing to verify signatures with, and every signature fails. A TXT record is made of strings of at most 255 octets; a
2048-bit key needs two, and software that does not split it cuts it.`,
  refs: [rfc(6376, '2.10'), rfc(6376, '3.6.1'), rfc(1035, '3.3')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    base64: {
      severity: 'error',
      text: (data: Fault) => `${key(data)} holds ${quoted(data.value)}, which is not base64`,
      remedy: (data: Fault) => mend(data, 'copy the key again, as one line of letters, digits, "+" and "/"'),
    },
    truncated: {
      severity: 'error',
      text: (data: Fault) =>
        `${key(data)} is cut off: the record ends after ${counted(data.length, 'character')}`,
      remedy: (data: Fault) =>
        mend(
          data,
          'publish the whole key, in strings of at most 255 characters each if the form does not split it',
        ),
    },
    armour: {
      severity: 'error',
      text: (data: Fault) => `${key(data)} still has the BEGIN or END line of its file`,
      remedy: (data: Fault) =>
        mend(data, 'leave out the lines that begin with five dashes and join the others'),
    },
    guessed: {
      severity: 'warning',
      text: (data: Fault) => `${key(data)}, a selector that was guessed, cannot be used`,
      remedy: (data: Fault) =>
        mend(data, 'publish the key again if mail is signed with this selector, or else delete it'),
    },
    padding: {
      severity: 'warning',
      text: (data: Fault) => `${key(data)} lacks the "=" at its end, and some receivers cannot read it so`,
      remedy: (data: Fault) => mend(data, 'copy the key with all its characters'),
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
    {
      title: 'a dash that was not there',
      zone: zone(`v=DKIM1; p=${sampleKeys.rsa1024.slice(0, 40)}-${sampleKeys.rsa1024.slice(40)}`),
      declared,
      says: ['base64'],
    },
    {
      title: 'a record cut at 255',
      zone: zone(`v=DKIM1; p=${sampleKeys.rsa2048}`.slice(0, 255)),
      declared,
      says: ['truncated'],
    },
    {
      title: 'a whole key file',
      zone: zone(`v=DKIM1; p=-----BEGIN PUBLIC KEY-----${sampleKeys.rsa1024}`),
      declared,
      says: ['armour'],
    },
    {
      title: 'a cut key at a guess',
      zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048.slice(0, 200)}"`,
      says: ['guessed'],
    },
    {
      title: 'a key without its last character',
      zone: zone(`v=DKIM1; k=ed25519; p=${sampleKeys.ed25519.slice(0, -1)}`),
      declared,
      says: ['padding'],
    },
  ],
  skip: withoutKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    for (const { code, level, text = '' } of key?.problems ?? []) {
      const message = messageOf.get(code);
      if (key === undefined || message === undefined) continue;
      const data = { ...place, value: text, length: key.text.length };
      yield isDeclared || level === 'warning' ? say[message](data, at) : say.guessed(data, at);
    }
  },
});
