/** Signs messages for tests, by a reading of RFC 6376 of its own: it shares no code with the verifier. */
import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';

export interface Signing {
  readonly domain?: string;
  readonly selector?: string;
  readonly algorithm?: 'rsa-sha256' | 'rsa-sha1' | 'ed25519-sha256';
  readonly key: KeyObject;
  /** As in `c=`. */
  readonly canonicalization?: string;
  /** As in `h=`. */
  readonly headers?: string;
  /** More tags, each with its semicolon, as `x=1; `; with `l=` the body is cut to it. */
  readonly tags?: string;
  /** Between the tags. */
  readonly space?: string;
}

/** RFC 8463 Appendix A.2: its private half is published. */
export const ed25519 = createPrivateKey({
  key: Buffer.from(
    '302e020100300506032b657004220420' +
      Buffer.from('nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=', 'base64').toString('hex'),
    'hex',
  ),
  format: 'der',
  type: 'pkcs8',
});

/** The message with a signature above it; lines end with CR LF. */
export function signed(message: string, signing: Signing): string {
  const {
    domain = 'example.com',
    selector = 's1',
    algorithm = 'ed25519-sha256',
    canonicalization = 'relaxed/relaxed',
    headers = 'from:to:subject:date:message-id',
    tags = '',
    space = ' ',
  } = signing;
  const [headerForm = '', bodyForm = 'simple'] = canonicalization.split('/');
  const end = message.indexOf('\r\n\r\n');
  const length = /(?:^|\s)l=(\d+)/.exec(tags)?.[1];
  const body = canonicalBody(message.slice(end + 4), bodyForm).slice(
    0,
    length === undefined ? undefined : Number(length),
  );
  const hash = algorithm.endsWith('sha1') ? 'sha1' : 'sha256';
  const bh = createHash(hash).update(Buffer.from(body, 'latin1')).digest('base64');
  const list = [
    'v=1;',
    `a=${algorithm};`,
    `c=${canonicalization};`,
    `d=${domain};`,
    `s=${selector};`,
    ...(tags === '' ? [] : [tags.trim()]),
    `h=${headers};`,
    `bh=${bh};`,
    'b=',
  ];
  const field = `DKIM-Signature: ${list.join(space)}`;
  const fields = message.slice(0, end + 2).match(/[^\r\n][^\n]*\r\n(?:[ \t][^\n]*\r\n)*/g) ?? [];
  const data = chosen(fields, headers).map((one) => canonicalField(one, headerForm));
  const octets = Buffer.from(
    data.join('') + canonicalField(`${field}\r\n`, headerForm).slice(0, -2),
    'latin1',
  );
  return `${field}${made(octets, signing.key, hash).toString('base64')}\r\n${message}`;
}

function made(octets: Uint8Array, key: KeyObject, hash: string): Buffer {
  return key.asymmetricKeyType === 'ed25519'
    ? sign(null, createHash('sha256').update(octets).digest(), key)
    : sign(hash, octets, key);
}

function chosen(fields: readonly string[], headers: string): readonly string[] {
  const rest = [...fields];
  return headers.split(':').flatMap((name) => {
    const at = rest.findLastIndex(
      (field) => field.split(':')[0]?.trim().toLowerCase() === name.toLowerCase(),
    );
    return at === -1 ? [] : rest.splice(at, 1);
  });
}

function canonicalField(field: string, form: string): string {
  if (form === 'simple') return field;
  const [name = '', ...value] = field.split(':');
  const flat = value
    .join(':')
    .replaceAll('\r\n', '')
    .replaceAll(/[\t ]+/g, ' ')
    .trim();
  return `${name.trim().toLowerCase()}:${flat}\r\n`;
}

function canonicalBody(body: string, form: string): string {
  const lines = body.split('\r\n');
  const even = lines.map((line) =>
    form === 'simple' ? line : line.replaceAll(/[\t ]+/g, ' ').replace(/ $/, ''),
  );
  while (even.at(-1) === '') even.pop();
  if (even.length === 0) return form === 'simple' ? '\r\n' : '';
  return `${even.join('\r\n')}\r\n`;
}
