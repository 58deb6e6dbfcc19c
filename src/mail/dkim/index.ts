/**
 * DKIM keys (RFC 6376, updated by RFC 8301 and RFC 8463).
 *
 * A domain that signs its mail publishes the public keys in the DNS, each under a name of its own choice, the
 * selector: `<selector>._domainkey.<domain>`. A signature names domain (`d=`) and selector (`s=`); there is no way to
 * list the selectors of a domain.
 *
 * The record is one TXT record with a tag=value list: `v=DKIM1; k=rsa; p=<base64>`. Its character-strings are joined
 * without anything between them. An empty `p=` revokes the key; `t=y` says that signing is only being tested; `h=` and
 * `s=` limit the key to hashes and services. A record that breaks the format gives no key, and the signature fails.
 *
 * Since RFC 8301 a signature with SHA-1, or with an RSA key under 1024 bits, is no signature; 2048 bits are advised.
 */
export { format } from './format.ts';
export {
  isMeantAsKey,
  type KeyLookup,
  type KeyName,
  keyNameOf,
  lookupKey,
  type PublishedKey,
} from './lookup.ts';
export { type Parsed, parse } from './parse.ts';
export {
  type DkimProblem,
  type DkimProblemCode,
  type KeyProblemCode,
  type KeyRecord,
  type KeyType,
  keyTypes,
} from './record.ts';
export { sampleKeys } from './samples.ts';
