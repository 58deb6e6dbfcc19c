/** Hosts to connect to: names or IP addresses, and what people write instead. */
import { isIP } from 'node:net';
import { quoted } from '../../../core/quote.ts';
import { isHostname, parseName } from '../../../net/dns/name.ts';
import type { Parsed } from './value.ts';

/** A host name, of one label too (services in a workflow are called so), or an IP address, without scheme and port. */
export function parseHost(text: string): Parsed<string> {
  const bare = /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
  if (isIP(bare) !== 0) return { value: bare };
  const wrong = (is: string, remedy: string): Parsed<string> => ({
    problem: `${quoted(text)} ${is}: ${remedy}`,
  });
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text.slice(0, 100))?.[0];
  if (scheme !== undefined)
    return wrong(`begins with ${quoted(scheme)}`, 'give the host alone, such as smtp.example.com');
  if (text.includes('@')) return wrong('is a mail address', 'give the host of the server');
  if (/:\d{1,5}$/.test(text)) return wrong('has a port', 'give the host here, and the port by itself');
  const name = parseName(text);
  return name !== undefined && name !== '' && isHostname(name)
    ? { value: name }
    : wrong('is no host name', 'give one such as smtp.example.com, or an IP address');
}

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** `host`, `host:port`, `192.0.2.1:25` or `[2001:db8::1]:25`. */
export const parseEndpoint =
  (defaultPort: number) =>
  (text: string): Parsed<Endpoint> => {
    const [, beforePort, digits] = /^(\[[^\]]*\]|[^:]*):(\d{1,9})$/.exec(text.slice(0, 400)) ?? [];
    const host = parseHost(beforePort ?? text);
    if ('problem' in host) return host;
    const port = digits === undefined ? defaultPort : Number(digits);
    return port >= 1 && port <= 65_535
      ? { value: { host: host.value, port } }
      : { problem: `${quoted(text)} has no port from 1 to 65535: give one, or none for ${defaultPort}` };
  };
