/** Hosts as mail servers write them: `mx.example.org[192.0.2.1]:25`, `mx.example.org [192.0.2.1]`, `192.0.2.1 (mx.example.org)`. */

export interface Host {
  readonly host?: string;
  readonly ip?: string;
}

const bracketed = /^\s*([^\s[\]()]{1,255}?)\.?\s{0,4}\[([^\]\s]{1,64})\]/;
const followed = /^\s*\[?([0-9a-f.:]{2,45})\]?\s{0,4}\(([^)\s]{1,255})\)/i;
const alone = /^\s*([^\s[\]()]{1,255})/;
const address = /^(?:ipv6:)?[0-9a-f]*[.:][0-9a-f.:]*$/i;

/** Empty where nothing is named (`none`, `local`). A socket in brackets is no address. */
export function hostOf(text: string): Host {
  const inverse = followed.exec(text);
  if (inverse !== null) return named(inverse[2] ?? '', inverse[1] ?? '');
  const pair = bracketed.exec(text);
  if (pair !== null) return named(pair[1] ?? '', pair[2] ?? '');
  const name = alone.exec(text)?.[1] ?? '';
  return named(address.test(name) ? '' : name, address.test(name) ? name : '');
}

const nobody = new Set(['', 'none', 'local', '-', '<>', '?', 'unknown']);

function named(host: string, ip: string): Host {
  const name = host
    .replace(/\.$/, '')
    .replace(/:\d{1,5}$/, '')
    .toLowerCase();
  const known = ip.replace(/^ipv6:/i, '');
  return { ...(!nobody.has(name) && { host: name }), ...(address.test(known) && { ip: known }) };
}
