/** What to do about an entry of a block list: first what brought it there, then the entry. */
import type { Severity } from '../core/finding.ts';
import { listed, quoted } from '../core/quote.ts';
import type { ListedRole } from '../core/subject.ts';
import type { Ground, ListingCode } from '../mail/dnsbl/index.ts';
import { kindOf, type UsedBlocklist } from './blocklists.ts';

/** Of an entry, what a finding says. */
export interface Entry {
  readonly of: string;
  readonly role: ListedRole;
  /** Of a name that messages link to, their paths. */
  readonly messages: readonly string[];
  readonly list: string;
  /** `SBL: manually maintained spam sources`. */
  readonly codes: readonly string[];
  /** What the list itself says, as it came. */
  readonly reason?: string;
  readonly ground: Ground;
  readonly removal?: string;
  readonly expires?: string;
}

/** How much an entry weighs; undefined for one that speaks for whoever is listed. */
export function weightOf(codes: readonly ListingCode[], role: ListedRole): Severity | undefined {
  const worst = worstOf(codes);
  if (worst === undefined) return undefined;
  const own = worst.severity === 'error' ? 'error' : worst.severity === 'warning' ? 'warning' : 'notice';
  // Nobody says that a server of this role sends mail; lists are asked about those that do.
  return role === 'server' ? lesser[own] : own;
}

const lesser: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'notice',
  notice: 'notice',
};

const worstOf = (codes: readonly ListingCode[]): ListingCode | undefined =>
  (['error', 'warning', 'info'] as const)
    .map((severity) => codes.find((code) => code.severity === severity))
    .find((code) => code !== undefined);

export const entryOf = (
  { of, role, messages }: Pick<Entry, 'of' | 'role' | 'messages'>,
  { name, removal, expires }: UsedBlocklist,
  { codes, reason }: { readonly codes: readonly ListingCode[]; readonly reason?: string },
): Entry => ({
  of,
  role,
  messages,
  list: name,
  codes: codes.filter(({ severity }) => severity !== 'good').map(codeInWords),
  ground: worstOf(codes)?.ground ?? 'spam',
  ...(reason === undefined ? {} : { reason }),
  ...(removal === undefined ? {} : { removal: removal.replace('{ip}', of).replace('{domain}', of) }),
  ...(expires === undefined ? {} : { expires }),
});

const codeInWords = ({ name, meaning, address }: ListingCode): string =>
  `${name} ${address}${meaning === '' ? '' : `, ${meaning}`}`;

/** Who is listed, at the start of a sentence. */
export function whoInWords({ of, role, messages }: Entry): string {
  if (role === 'link') return `${of}, to which ${listed(messages.map(quoted))} links,`;
  return role === 'server' ? `${of}, which SPF allows or mail for the domain goes through,` : of;
}

/** Without the final full stop. */
export function firstStep({ of, ground, role }: Pick<Entry, 'of' | 'ground' | 'role'>): string {
  if (role === 'link') return 'Take the link out, or have whoever owns the name look into it';
  return kindOf(of) === 'domain' ? forNames[ground] : forAddresses[ground];
}

const forAddresses: Readonly<Record<Ground, string>> = {
  spam: 'Find out which mail led to this (bought or old lists of addresses, an account that was broken into) and end it',
  exploited:
    'Look for the program on this machine, or behind its address, that sends spam or attacks others, and remove it',
  policy:
    'Send through the relay of your provider; or, if this is a mail server with a name of its own, have the holder of the network say so to the list',
  'login-attacks': 'Find what tries passwords of others from this address, and end it',
  backscatter:
    'Refuse recipients that do not exist while a message is offered, instead of sending bounces to forged senders',
  neighbours:
    'Ask the holder of the network to look after the addresses around this one; few receivers heed such a list',
  new: 'Wait, and send little until then',
  'open-proxy': 'Close the proxy, or send from an address that has none',
};

const forNames: Readonly<Record<Ground, string>> = {
  ...forAddresses,
  spam: 'Find out who uses the name in unwanted mail or advertising, and end it',
  exploited:
    'Remove what others have put on the web sites and into the DNS of the domain, and change the passwords',
  policy: 'Ask the list what it requires of the domain',
  'login-attacks': 'Find what tries passwords of others below this name, and end it',
  neighbours: 'Ask the holder of the domain above it to look after the names beside it',
  new: 'Wait until the domain is some weeks old, and send little until then',
};

/** Without the final full stop. */
export function secondStep({ removal, expires }: Pick<Entry, 'removal' | 'expires'>): string {
  const goes = expires === undefined ? '' : `the entry goes by itself ${expires}`;
  if (removal === undefined) return goes === '' ? 'the list says nothing of removal' : goes;
  const isUrl = /^https?:/.test(removal);
  const ask = isUrl ? `ask for removal at ${removal}` : `ask for removal: ${removal}`;
  return goes === '' ? ask : `${goes}; or ${ask}`;
}
