/** Name servers to ask, in the notation of the DNS port. */
import { parseServer as readServer, type Upstream } from '../../../net/dns/server.ts';
import type { Parsed } from './value.ts';

export function parseServer(text: string): Parsed<Upstream> {
  const server = readServer(text);
  return 'problem' in server ? server : { value: server };
}

/** The usual paths of DNS over HTTPS say nothing about who asks. */
const publicPaths = new Set(['', '/dns-query', '/resolve', '/query']);

/** What of a server must not show in a log: providers hand out URLs whose path or query is the account. */
export function secretOfServer(text: string): string | undefined {
  const server = readServer(text);
  if ('problem' in server || server.transport !== 'https') return undefined;
  const { pathname, search } = new URL(server.url);
  const secret = publicPaths.has(pathname.replace(/\/$/, '')) ? search : `${pathname}${search}`;
  return secret === '' ? undefined : secret;
}
