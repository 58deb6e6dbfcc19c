/** Name servers as people write them: `192.0.2.1`, `tcp://[2001:db8::1]:5353`, `tls://192.0.2.1#dns.example`, `https://…`. */
import { isIP, isIPv6 } from 'node:net';
import { isHostname, parseName } from './name.ts';
import type { Server } from './resolver.ts';

/** A resolver to ask: over UDP (TCP where an answer is too long), TCP, TLS (RFC 7858) or HTTPS (RFC 8484). */
export type Upstream =
  | { readonly transport: 'udp' | 'tcp'; readonly address: string; readonly port: number }
  | {
      readonly transport: 'tls';
      /** An IP address, or a host name that the system resolves. */
      readonly address: string;
      readonly port: number;
      /** The name that the certificate must hold, where it is not `address`. */
      readonly serverName?: string;
    }
  | { readonly transport: 'https'; readonly url: string };

/** One sentence on why a text is no server. */
export interface ServerProblem {
  readonly problem: string;
}

const defaultPorts = { udp: 53, tcp: 53, tls: 853 } as const;
type Transport = keyof typeof defaultPorts;

/** Reads one server. Without a scheme it is UDP; without a port 53, for TLS 853; without a path `/dns-query`. */
export function parseServer(text: string): Upstream | ServerProblem {
  const written = text.trim();
  const [, scheme, rest = written] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(written) ?? [];
  const transport = scheme?.toLowerCase() ?? 'udp';
  if (transport === 'https') return parseUrl(written);
  if (!isTransport(transport)) {
    return {
      problem: `${quote(`${scheme}://`)} is not a way to ask a name server: use udp, tcp, tls or https`,
    };
  }
  return parseAuthority(transport, rest.replace(/\/$/, ''));
}

const isTransport = (text: string): text is Transport => Object.hasOwn(defaultPorts, text);
const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);

function parseAuthority(transport: Transport, authority: string): Upstream | ServerProblem {
  const [, place = '', serverName] = /^([^#]*)(?:#(.*))?$/s.exec(authority) ?? [];
  const { host, port } = split(place);
  const isAddress = isIP(host) !== 0;
  if (!isAddress && (transport !== 'tls' || !isName(host))) {
    const wanted = transport === 'tls' ? 'an IP address or a host name' : 'an IP address';
    return { problem: `${quote(authority)} is not a name server: ${transport} needs ${wanted}` };
  }
  const number = port === undefined ? defaultPorts[transport] : readPort(port);
  if (number === undefined) return { problem: `${quote(port ?? '')} is not a port: use 1 to 65535` };
  const address = host.toLowerCase();
  if (serverName === undefined) return { transport, address, port: number };
  if (transport !== 'tls' || !isName(serverName)) {
    return {
      problem: `${quote(`#${serverName}`)} is not a certificate's name: only tls takes one, as a host name`,
    };
  }
  return { transport, address, port: number, serverName: serverName.toLowerCase() };
}

/** `host`, `host:port`, `[v6]`, `[v6]:port`, or a bare IPv6 address, which cannot have a port. */
function split(place: string): { readonly host: string; readonly port?: string } {
  // A port stands behind one colon; node takes 5 ms to be ready for its first IPv6 address.
  if (place.indexOf(':') !== place.lastIndexOf(':') && isIPv6(place)) return { host: place };
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(.*))?$/s.exec(place) ?? [];
  if (bracketed !== undefined && !isIPv6(bracketed)) return { host: '' };
  return { host: bracketed ?? plain ?? '', ...(port === undefined ? {} : { port }) };
}

function readPort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function isName(text: string): boolean {
  const name = parseName(text);
  return name !== undefined && isHostname(name);
}

function parseUrl(text: string): Upstream | ServerProblem {
  // RFC 8484 §4.1: servers publish a URI template; with POST its variable is left out.
  const plain = text.replace(/\{\?dns\}$/, '');
  const url = URL.canParse(plain) ? new URL(plain) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '' || url.hash !== '') {
    return { problem: `${quote(text)} is not the address of a DNS-over-HTTPS server` };
  }
  if (url.pathname === '/' && !plain.endsWith('/')) url.pathname = '/dns-query';
  return { transport: 'https', url: url.href };
}

/** The server as {@link parseServer} reads it, as short as it can be. */
export function formatServer(server: Upstream): string {
  if (server.transport === 'https') return server.url;
  const scheme = server.transport === 'udp' ? '' : `${server.transport}://`;
  const name = server.transport === 'tls' && server.serverName !== undefined ? `#${server.serverName}` : '';
  const standard = server.port === defaultPorts[server.transport];
  return `${scheme}${standard ? formatHost(server.address, scheme !== '') : formatPlace(server)}${name}`;
}

/** `192.0.2.1`, `[2001:db8::1]:5353`: a server that is asked directly, for messages and keys. */
export const formatPlace = ({ address, port }: Server): string =>
  port === undefined ? address : `${formatHost(address, true)}:${port}`;

const formatHost = (address: string, inBrackets: boolean): string =>
  inBrackets && address.includes(':') ? `[${address}]` : address;
