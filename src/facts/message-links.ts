/** Where the links of a message lead: for the lint, and for the block lists of domains. */
import type { Fact } from '../core/fact.ts';
import { placeholderIn } from '../mail/message/index.ts';
import { type DomainName, isHostname, parseName } from '../net/dns/name.ts';
import { messageContent } from './message-content.ts';
import { messages } from './messages-given.ts';

export interface MessageLink {
  /** As it stands in the message. */
  readonly href: string;
  /** In lower case, as `https`. */
  readonly scheme: string;
  /** In lower case and A-labels; an IP address without brackets. Empty where the scheme knows none. */
  readonly host: string;
  /** What shows in its place; for one in plain text, itself. */
  readonly text: string;
  /** Something stands before an `@` in front of the host, which readers take for the host. */
  readonly hasUserinfo: boolean;
}

export interface MessageLinks {
  /** Why nothing is known of them, where that is so. */
  readonly unread?: string;
  /** In order, HTML first; those that a program still fills in are left out. */
  readonly links: readonly MessageLink[];
  /** Links that name no host and so lead nowhere from a message; those to a place within it are none. */
  readonly relative: readonly string[];
  /** The names of their hosts, each once, in order; at most 100 of them. */
  readonly linkDomains: readonly DomainName[];
}

const mostLinks = 2000;
const mostDomains = 100;

export const messageLinks: Fact<'message', MessageLinks> = {
  name: 'message-links',
  on: 'message',
  async gather(message, world) {
    const { unread, text, html } = await world.fact(messageContent, message);
    const written = [...(html?.links ?? []), ...linksInText(text)].slice(0, mostLinks);
    const links = written.flatMap(({ href, text }) => linkOf(href, text) ?? []);
    return {
      ...(unread === undefined ? {} : { unread }),
      links,
      relative: written.map(({ href }) => href).filter(isRelative),
      linkDomains: domainsOf(links),
    };
  },
};

export interface LinkDomain {
  readonly domain: DomainName;
  /** The paths of the messages that link there. */
  readonly messages: readonly string[];
}

/** Of all messages of the run together, each domain once; messages that cannot be read add none. */
export const linkDomains: Fact<'domain', readonly LinkDomain[]> = {
  name: 'link-domains',
  on: 'domain',
  async gather(domain, world) {
    const found = new Map<DomainName, string[]>();
    for (const message of await world.fact(messages, domain)) {
      const links = await world.fact(messageLinks, message).catch(() => undefined);
      for (const name of links?.linkDomains ?? []) {
        const paths = found.get(name) ?? [];
        found.set(name, [...paths, message.path]);
      }
    }
    return [...found].map(([domain, paths]) => ({ domain, messages: paths }));
  },
};

const inText = /\bhttps?:\/\/[^\s<>"']+/gi;

/** Punctuation at the end of an address belongs to the sentence that it stands in. */
const linksInText = (text: string): readonly { readonly href: string; readonly text: string }[] =>
  [...text.matchAll(inText)].slice(0, mostLinks).map(([found]) => {
    const href = trimmed(found);
    return { href, text: href };
  });

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!?)]}*_'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function linkOf(href: string, text: string): MessageLink | undefined {
  if (placeholderIn(href) !== undefined || !URL.canParse(href)) return undefined;
  const { protocol, hostname, username } = new URL(href);
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return { href, scheme: protocol.slice(0, -1), host, text, hasUserinfo: username !== '' };
}

const isRelative = (href: string): boolean =>
  !href.startsWith('#') && placeholderIn(href) === undefined && !URL.canParse(href);

function domainsOf(links: readonly MessageLink[]): readonly DomainName[] {
  const names = links
    .filter(({ scheme }) => scheme === 'http' || scheme === 'https')
    .flatMap(({ host }) => parseName(host) ?? [])
    .filter((name) => name.includes('.') && isHostname(name));
  return [...new Set(names)].slice(0, mostDomains);
}
