/** Makes the signatures of `src/mail/dkim/sample-signatures.ts`. */
import { createPrivateKey } from 'node:crypto';
import { letter, newsletter } from '../../src/mail/message/samples.ts';
import { ed25519, type Signing, signed } from './dkim-signer.ts';

/** RFC 6376 Appendix C. */
const rsa = createPrivateKey(`-----BEGIN RSA PRIVATE KEY-----
MIICXwIBAAKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFC
jxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gb
to/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB
AoGBALmn+XwWk7akvkUlqb+dOxyLB9i5VBVfje89Teolwc9YJT36BGN/l4e0l6QX
/1//6DWUTB3KI6wFcm7TWJcxbS0tcKZX7FsJvUz1SbQnkS54DJck1EZO/BLa5ckJ
gAYIaqlA9C0ZwM6i58lLlPadX/rtHb7pWzeNcZHjKrjM461ZAkEA+itss2nRlmyO
n1/5yDyCluST4dQfO8kAB3toSEVc7DeFeDhnC1mZdjASZNvdHS4gbLIA1hUGEF9m
3hKsGUMMPwJBAPW5v/U+AWTADFCS22t72NUurgzeAbzb1HWMqO4y4+9Hpjk5wvL/
eVYizyuce3/fGke7aRYw/ADKygMJdW8H/OcCQQDz5OQb4j2QDpPZc0Nc4QlbvMsj
7p7otWRO5xRa6SzXqqV3+F0VpqvDmshEBkoCydaYwc2o6WQ5EBmExeV8124XAkEA
qZzGsIxVP+sEVRWZmW6KNFSdVUpk3qzK0Tz/WjQMe5z0UunY9Ax9/4PVhp/j61bf
eAYXunajbBSOLlx4D+TunwJBANkPI5S9iylsbLs6NkaMHV6k5ioHBBmgCak95JGX
GMot/L2x0IYyMLAz6oLWh2hm7zwtb0CgOrPo1ke44hFYnfc=
-----END RSA PRIVATE KEY-----`);
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const whole = 'from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type';
const make = (text: string, signing: Partial<Signing>): string => {
  const out = signed(crlf(text), { key: ed25519, headers: whole, ...signing });
  const value = out.slice('DKIM-Signature: '.length, out.indexOf('\r\n'));
  return value.replace(/ h=/, '\n h=').replace(/ bh=/, '\n bh=');
};
const byRsa = (signing: Partial<Signing>): Partial<Signing> => ({
  key: rsa,
  algorithm: 'rsa-sha256',
  selector: 'r1',
  ...signing,
});
export const samples = {
  good: make(letter(), {}),
  rsa: make(letter(), byRsa({})),
  sha1: make(letter(), byRsa({ algorithm: 'rsa-sha1' })),
  subdomain: make(letter(), { domain: 'news.example.com' }),
  foreign: make(letter(), { domain: 'example.org' }),
  list: make(letter({ Subject: '[news] News of the week' }), { domain: 'example.org' }),
  once: make(letter(), { headers: 'from:to:subject:date:message-id' }),
  few: make(letter(), { headers: 'from:from:subject:subject:message-id' }),
  cut: make(letter(), { tags: 'l=12;' }),
  brief: make(letter(), { tags: 't=1767182400; x=1767186000;' }),
  ahead: make(letter(), { tags: 't=1767441600;' }),
  newsletter: make(newsletter(), { headers: `${whole}:list-unsubscribe:list-unsubscribe-post` }),
} as const;
