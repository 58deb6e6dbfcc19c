/** What the settings say that concerns no single domain. */
import type { DomainName } from '../net/dns/name.ts';
import type { Location, Severity } from './finding.ts';
import type { InputSetting } from './subject.ts';

/** `active` tests look like an attack: only for one's own servers. */
export const smtpTests = ['passive', 'active'] as const;

/** A block list of the catalogue by its id; `hasKey`: it is asked in the zone that access keys open. */
export interface ChosenBlocklist {
  readonly id: string;
  readonly hasKey: boolean;
}

/** A block list of one's own. */
export interface OwnBlocklist {
  readonly id: string;
  readonly zone: DomainName;
  readonly queries: readonly ('ipv4' | 'ipv6' | 'domain')[];
  /** What its answers mean, by address; without any, each is a listing. */
  readonly codes: Readonly<Record<string, { readonly meaning: string; readonly severity: Severity }>>;
  /** Where to ask to be taken off it. */
  readonly removal?: string;
}

/** A path or pattern of the settings, and what it leads to. */
export interface NamedFiles {
  readonly pattern: string;
  readonly location?: Location;
  /** In order; with slashes, each a file. */
  readonly paths: readonly string[];
  /** `missing`: there is no such file. `nothing`: the pattern matches none, or the folder is empty. `too-many`: the rest is left out. */
  readonly trouble?: 'missing' | 'nothing' | 'too-many' | 'unreadable' | 'link';
}

/** Shares of messages, of 1. */
export interface RateLimits {
  readonly warn: number;
  readonly fail: number;
}

export interface RunWide {
  /** The mail domains of the run: what belongs to them, whoever reads the report can change. */
  readonly domains: readonly DomainName[];
  /** Whether the mail exchangers of the domains are spoken to. */
  readonly exchangers: 'auto' | 'off';
  /** Hosts (names or addresses) that are known to answer, to learn what this machine can reach. */
  readonly port25Controls: readonly { readonly host: string; readonly port: number }[];
  readonly smtpTest: (typeof smtpTests)[number];
  /** Whether exchangers are asked if they take mail for postmaster and abuse. */
  readonly postmaster: boolean;
  /** The name to introduce oneself by in EHLO. */
  readonly ehlo: string;
  /** Domains to which the messages go. */
  readonly recipientDomains: readonly DomainName[];
  /** The block lists that are asked. */
  readonly blocklists: readonly (ChosenBlocklist | OwnBlocklist)[];
  /** Paths of messages that are looked at. */
  readonly messages: readonly string[];
  /** Those of them that are larger than any server takes, and so never read; in octets. */
  readonly oversized?: readonly { readonly path: string; readonly octets: number }[];
  /** The server of SpamAssassin that judges them. */
  readonly spamd?: { readonly host: string; readonly port: number };
  /** Octets of a message that is to be sent, encoded as it stands on the wire. */
  readonly messageSize?: number;
  /** Files of what receivers said: bounces, reports, counts. */
  readonly inputs: Readonly<Record<InputSetting, readonly NamedFiles[]>>;
  /** Where Google's Postmaster Tools are asked, without a slash at the end; absent where there is no token for them. */
  readonly postmasterTools?: string;
  /** What rates of what was sent are too high. */
  readonly rateLimits: Readonly<Record<'bounce' | 'complaint' | 'unsubscribe', RateLimits>>;
}

export const noInputs: RunWide['inputs'] = { bounces: [], reports: [], metrics: [] };

export const nothingRunWide: RunWide = {
  domains: [],
  exchangers: 'off',
  port25Controls: [],
  smtpTest: 'passive',
  postmaster: false,
  ehlo: 'localhost.localdomain',
  recipientDomains: [],
  messages: [],
  blocklists: [],
  inputs: noInputs,
  rateLimits: {
    bounce: { warn: 0.02, fail: 0.05 },
    complaint: { warn: 0.001, fail: 0.003 },
    unsubscribe: { warn: 0.005, fail: 0.01 },
  },
};
