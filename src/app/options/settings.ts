/** Every setting there is, once: action inputs, flags, configuration keys, the JSON Schema and the README come from here. */
import { profiles } from '../../core/declared.ts';
import { severities } from '../../core/finding.ts';
import { smtpTests } from '../../core/run-wide.ts';
import { colorChoices, formats } from './options.ts';
import { api } from './values/api.ts';
import { keyIn, parseBlocklist, parseBlocklistKey } from './values/blocklist.ts';
import { override } from './values/check-pattern.ts';
import { parseDomain } from './values/domain.ts';
import { glob } from './values/glob.ts';
import { parseEndpoint, parseHost } from './values/host.ts';
import { limits } from './values/limits.ts';
import type { Separated } from './values/list.ts';
import { mechanism, mechanismNames, securityChoices } from './values/mechanism.ts';
import { parseNetwork } from './values/network.ts';
import { octets } from './values/octets.ts';
import { boolean, choice, integer, path } from './values/plain.ts';
import { account, secret, variable } from './values/secret.ts';
import { parseSelector } from './values/selector.ts';
import { parseServer, secretOfServer } from './values/server.ts';
import type { Parse } from './values/value.ts';
import { zoneFile } from './values/zone-file.ts';

/** `config`: a default at the top of the file; `domain`: an entry of one of its domains. */
export type Place = 'input' | 'flag' | 'config' | 'domain';

export interface Setting<T = unknown> {
  readonly kind: 'boolean' | 'choice' | 'integer' | 'text' | 'list';
  /** How the items of a list are told apart; in the file a list may also be a YAML list, and `map` says of what. */
  readonly separated?: Separated;
  /** A list whose items are `key=value` may be a YAML map. */
  readonly map?: true;
  readonly choices?: readonly string[];
  readonly range?: { readonly least: number; readonly most: number };
  /** Of the value, in a synopsis: `<list>`. */
  readonly placeholder: string;
  /** What it does: one or two sentences. */
  readonly help: string;
  /** As somebody would write it; where there is none, `otherwise` says what happens without the setting. */
  readonly default?: string;
  readonly otherwise?: string;
  readonly example: string;
  readonly in: readonly Place[];
  readonly parse: Parse<T>;
  /** What of an item must not show in a log. */
  readonly secretIn?: (item: string) => string | undefined;
}

const everywhere = ['input', 'flag', 'config'] as const;
const perDomain = ['input', 'flag', 'config', 'domain'] as const;
const onTerminal = ['flag'] as const;

const define = <const S extends Record<string, Setting>>(settings: S): S => settings;

const selection = <const T extends string>(choices: readonly T[]) => ({
  kind: 'choice' as const,
  choices,
  placeholder: `<${choices.join('|')}>`,
  parse: choice(choices),
});
const yesOrNo = { kind: 'boolean', placeholder: '<true|false>', parse: boolean } as const;
const file = { kind: 'text', placeholder: '<path>', parse: path } as const;
const words = { kind: 'list', separated: 'words', placeholder: '<list>' } as const;
const patterns = {
  kind: 'list',
  separated: 'paths',
  placeholder: '<path>',
  parse: glob,
  otherwise: 'none',
  in: everywhere,
} as const;
const rateLimits = { kind: 'text', placeholder: '<warn/fail>', parse: limits, in: everywhere } as const;
const report = { ...file, otherwise: 'not written', in: everywhere };
const wholeText = (text: string): string | undefined => (text === '' ? undefined : text);
/** An expression of a workflow. */
const inWorkflow = (expression: string): string => `\${{ ${expression} }}`;
const ports = { least: 1, most: 65_535 };
const seconds = { least: 1, most: 3600 };

const settings = define({
  domains: {
    ...words,
    parse: parseDomain,
    help: 'The domains to check, separated by commas, spaces or line ends; "#" begins a comment.',
    otherwise: 'those of the configuration file',
    example: 'example.com, example.net',
    in: ['input', 'config'],
  },
  'domains-file': {
    ...file,
    help: 'A text file of further domains to check, one a line; "#" begins a comment.',
    otherwise: 'none',
    example: 'domains.txt',
    in: ['input', 'flag'],
  },
  config: {
    ...file,
    help: 'The configuration file: many domains, exceptions, severities, defaults.',
    otherwise: '`.github/deliverability.yml`, if it exists',
    example: 'mail/deliverability.yml',
    in: ['input', 'flag'],
  },
  profile: {
    ...selection(profiles),
    help: 'What the domains are for, and so what is required of them.',
    default: 'sender',
    example: 'bulk-sender',
    in: perDomain,
  },
  'dkim-selectors': {
    ...words,
    parse: parseSelector,
    help: 'The DKIM selectors that sign for the domains. Each of them has to exist.',
    otherwise: 'guessed from the providers that SPF and MX name',
    example: 'mail2026, news',
    in: perDomain,
  },
  'sending-ips': {
    ...words,
    parse: parseNetwork,
    help: 'The addresses and CIDR networks that send for the domains. SPF is evaluated, and PTR looked up, for each.',
    otherwise: 'SPF is read, not evaluated',
    example: '192.0.2.10, 2001:db8::/64',
    in: perDomain,
  },
  helo: {
    kind: 'text',
    placeholder: '<name>',
    parse: parseDomain,
    help: 'The name that the senders give in HELO or EHLO. Its addresses, PTR and SPF have to agree.',
    otherwise: 'not checked',
    example: 'out.example.com',
    in: perDomain,
  },
  'mail-from': {
    ...words,
    parse: parseDomain,
    help: 'The domains of the envelope sender (Return-Path), to which bounces go: it is theirs whose SPF is evaluated.',
    otherwise: 'the domain itself',
    example: 'bounces.example.com',
    in: perDomain,
  },
  'smtp-host': {
    kind: 'text',
    placeholder: '<host>',
    parse: parseHost,
    help: 'The server through which the domains send, a name or an IP address. It is spoken to, and logged in to.',
    otherwise: 'not checked',
    example: 'smtp.example.com',
    in: perDomain,
  },
  'smtp-port': {
    kind: 'integer',
    placeholder: '<port>',
    parse: integer(ports),
    range: ports,
    help: 'The port of `smtp-host`.',
    otherwise: '465 with implicit TLS, else 587',
    example: '465',
    in: perDomain,
  },
  'smtp-security': {
    ...selection(securityChoices),
    help: 'How `smtp-host` is spoken to: TLS from the first octet, TLS after STARTTLS, or in plain text. `auto` goes by the port.',
    default: 'auto',
    example: 'implicit-tls',
    in: perDomain,
  },
  'smtp-username': {
    kind: 'text',
    placeholder: '<name>',
    parse: account,
    help: 'The account to log in with at `smtp-host`. No message is ever sent.',
    otherwise: 'no login',
    example: 'mailer@example.com',
    in: perDomain,
  },
  'smtp-password': {
    kind: 'text',
    placeholder: '<password>',
    parse: secret,
    help: 'The password of the account, from a secret. It is sent only under TLS, and only to a server whose certificate is right.',
    otherwise: 'none',
    example: inWorkflow('secrets.SMTP_PASSWORD'),
    in: ['input'],
    secretIn: wholeText,
  },
  'smtp-token': {
    kind: 'text',
    placeholder: '<token>',
    parse: secret,
    help: 'An OAuth 2.0 access token to log in with, instead of a password.',
    otherwise: 'none',
    example: inWorkflow('steps.token.outputs.token'),
    in: ['input'],
    secretIn: wholeText,
  },
  'smtp-password-env': {
    kind: 'text',
    placeholder: '<variable>',
    parse: variable,
    help: 'The environment variable that the password for `smtp-host` stands in.',
    otherwise: 'none',
    example: 'SMTP_PASSWORD',
    in: ['flag', 'config', 'domain'],
  },
  'smtp-token-env': {
    kind: 'text',
    placeholder: '<variable>',
    parse: variable,
    help: 'The environment variable that an OAuth 2.0 access token for `smtp-host` stands in.',
    otherwise: 'none',
    example: 'SMTP_TOKEN',
    in: ['flag', 'config', 'domain'],
  },
  'smtp-mechanisms': {
    ...words,
    choices: mechanismNames,
    parse: mechanism,
    help: 'The SASL mechanisms to choose from when logging in.',
    otherwise: 'the strongest that both sides know',
    example: 'SCRAM-SHA-256, PLAIN',
    in: perDomain,
  },
  exchangers: {
    ...selection(['auto', 'off']),
    help: 'Whether the mail exchangers of the domains are spoken to. Where port 25 is blocked, `auto` says so once.',
    default: 'auto',
    example: 'off',
    in: everywhere,
  },
  'port-25-control': {
    ...words,
    parse: parseEndpoint(25),
    help: 'Mail exchangers, `host` or `host:port`, that are known to answer: they show whether this machine can reach port 25.',
    otherwise: '`gmail-smtp-in.l.google.com` and `mx01.mail.icloud.com`',
    example: 'mx.example.net',
    in: everywhere,
  },
  'smtp-test': {
    ...selection(smtpTests),
    help: 'Whether mail exchangers are also tried with tricks, to relay and to smuggle mail (`active`): only for servers of your own.',
    default: 'passive',
    example: 'active',
    in: everywhere,
  },
  postmaster: {
    ...yesOrNo,
    help: 'Whether the mail exchangers are asked if they take mail for postmaster and abuse.',
    default: 'false',
    example: 'true',
    in: everywhere,
  },
  message: {
    kind: 'list',
    separated: 'paths',
    placeholder: '<path>',
    parse: glob,
    help: 'Messages (`.eml`), sent ones or templates, as paths or patterns: how they are built, and their size against the limits of the servers.',
    otherwise: 'none',
    example: 'mails/**/*.eml',
    in: everywhere,
  },
  spamd: {
    kind: 'text',
    placeholder: '<host>',
    parse: parseEndpoint(783),
    help: "SpamAssassin's `spamd`, as `host` or `host:port`, that judges the messages.",
    otherwise: 'not asked',
    example: 'localhost:783',
    in: everywhere,
  },
  'message-size': {
    kind: 'text',
    placeholder: '<size>',
    parse: octets,
    help: 'The size of the largest message that is to be sent, as it is on the wire: octets, or with a unit.',
    otherwise: 'not checked',
    example: '25MB',
    in: everywhere,
  },
  'recipient-domains': {
    ...words,
    parse: parseDomain,
    help: 'Domains to which the messages go: sizes are held against the limits of their mail exchangers.',
    otherwise: 'none',
    example: 'example.net',
    in: everywhere,
  },
  blocklists: {
    ...words,
    placeholder: '<list>',
    parse: parseBlocklist,
    help: 'The block lists to ask, by id: `+psbl` adds one to the usual ones, `-spamcop` takes one away, names without a sign take their place; `none` asks none.',
    otherwise: 'the usual ones',
    example: '+uceprotect-1, -spamcop',
    in: everywhere,
  },
  'blocklist-keys': {
    ...words,
    map: true,
    placeholder: '<list=key>',
    parse: parseBlocklistKey,
    help: 'Access keys for block lists, from secrets, as `spamhaus=key`: lists that refuse public resolvers answer with one.',
    otherwise: 'none',
    // The spaces that people write within the braces are gone when the item is read.
    example: `spamhaus=${inWorkflow('secrets.SPAMHAUS_DQS_KEY').replaceAll(' ', '')}`,
    in: ['input'],
    secretIn: keyIn,
  },
  'blocklist-keys-env': {
    ...words,
    map: true,
    placeholder: '<list=variable>',
    parse: parseBlocklistKey,
    help: 'The environment variables that access keys for block lists stand in.',
    otherwise: 'none',
    example: 'spamhaus=SPAMHAUS_DQS_KEY',
    in: ['flag', 'config'],
  },
  'blocklist-dns-servers': {
    ...words,
    parse: parseServer,
    help: 'The resolvers to ask block lists through, as in `dns-servers`: best one of your own, since many lists refuse public ones.',
    otherwise: 'those of `dns-servers`',
    example: '192.0.2.53',
    in: everywhere,
    secretIn: secretOfServer,
  },
  bounces: {
    ...patterns,
    help: 'Bounces: mails (`.eml`, mbox, Maildir), logs of mail servers, or events of sending services, as paths or patterns.',
    example: 'bounces/**/*.eml',
  },
  reports: {
    ...patterns,
    help: 'DMARC aggregate reports, TLS reports and complaints (ARF), as they come: XML, JSON, gz, zip or mails.',
    example: 'reports/*',
  },
  metrics: {
    ...patterns,
    help: 'Files (JSON or CSV) that count per day what was sent, delivered, bounced, complained of and unsubscribed.',
    example: 'metrics/*.csv',
  },
  'postmaster-tools-token': {
    kind: 'text',
    placeholder: '<token>',
    parse: secret,
    help: "An OAuth 2.0 access token for Google's Postmaster Tools (scope `postmaster.traffic.readonly`): what Gmail thinks of the domains.",
    otherwise: 'Postmaster Tools are not asked',
    example: inWorkflow('steps.token.outputs.token'),
    in: ['input'],
    secretIn: wholeText,
  },
  'postmaster-tools-token-env': {
    kind: 'text',
    placeholder: '<variable>',
    parse: variable,
    help: 'The environment variable that the token for Postmaster Tools stands in.',
    otherwise: 'none',
    example: 'POSTMASTER_TOOLS_TOKEN',
    in: ['flag', 'config'],
  },
  'postmaster-tools-url': {
    kind: 'text',
    placeholder: '<url>',
    parse: api,
    help: 'Where Postmaster Tools are asked, for a proxy.',
    default: 'https://gmailpostmastertools.googleapis.com',
    example: 'https://proxy.example/postmaster',
    in: everywhere,
  },
  'bounce-rate': {
    ...rateLimits,
    help: 'The shares of hard bounces in `metrics` from which on there is a warning, and an error.',
    default: '2%/5%',
    example: '1%/3%',
  },
  'complaint-rate': {
    ...rateLimits,
    help: 'The same for messages that people call spam. Gmail and Yahoo act from 0.3 % on.',
    default: '0.1%/0.3%',
    example: '0.05%/0.2%',
  },
  'unsubscribe-rate': {
    ...rateLimits,
    help: 'The same for messages after which somebody leaves; no receiver has such a limit, so there are only warnings.',
    default: '0.5%/1%',
    example: '1%/2%',
  },
  'dns-servers': {
    ...words,
    parse: parseServer,
    help: 'The resolvers to ask: `192.0.2.1`, `udp://192.0.2.1:5353`, `tcp://…`, `tls://…`, `https://…/dns-query`.',
    otherwise: "the system's",
    example: '192.0.2.1, tls://192.0.2.2#dns.example',
    in: everywhere,
    secretIn: secretOfServer,
  },
  timeout: {
    kind: 'integer',
    placeholder: '<seconds>',
    parse: integer(seconds),
    range: seconds,
    help: 'Seconds for the whole run. What is not answered by then is inconclusive.',
    default: '60',
    example: '300',
    in: everywhere,
  },
  'fail-on': {
    ...selection([...severities, 'never']),
    help: 'The least severity that fails the run.',
    default: 'error',
    example: 'warning',
    in: everywhere,
  },
  strict: {
    ...yesOrNo,
    help: 'Whether the run fails where a check could not look.',
    default: 'false',
    example: 'true',
    in: everywhere,
  },
  severity: {
    kind: 'list',
    separated: 'words',
    map: true,
    placeholder: '<check=level>',
    parse: override,
    help: 'Other severities: a check, `family/*`, or `check:message` for one message, with error, warning or notice.',
    otherwise: "the checks' own",
    example: 'spf/ptr=error',
    in: everywhere,
  },
  'zone-files': {
    kind: 'list',
    separated: 'paths',
    map: true,
    placeholder: '<path>',
    parse: zoneFile,
    help: 'Proposed zones, checked as if they were live: `path`, or `zone=path` where names in the file are relative.',
    otherwise: 'none',
    example: 'example.com=zones/example.com.db',
    in: everywhere,
  },
  'json-file': { ...report, help: 'Writes the report as JSON to this path.', example: 'deliverability.json' },
  'sarif-file': {
    ...report,
    help: 'Writes the report as SARIF 2.1.0, for code scanning, to this path.',
    example: 'deliverability.sarif',
  },
  'junit-file': {
    ...report,
    help: 'Writes the report as JUnit XML, for test viewers, to this path.',
    example: 'deliverability.xml',
  },
  'markdown-file': {
    ...report,
    help: 'Writes the report as Markdown to this path.',
    example: 'deliverability.md',
  },
  'suppressions-file': {
    ...report,
    help: 'Writes the addresses that are dead by their bounces to this path, as CSV. They stand nowhere else.',
    example: 'suppressions.csv',
  },
  summary: {
    ...yesOrNo,
    help: 'Whether the report is shown in the step summary of GitHub.',
    default: 'true',
    example: 'false',
    in: ['input', 'config'],
  },
  annotations: {
    ...yesOrNo,
    help: 'Whether findings are shown as annotations of GitHub.',
    default: 'true',
    example: 'false',
    in: ['input', 'config'],
  },
  format: {
    ...selection(formats),
    help: 'What is written to standard output.',
    default: 'text',
    example: 'json',
    in: onTerminal,
  },
  color: {
    ...selection(colorChoices),
    help: 'Whether the text is coloured.',
    default: 'auto',
    example: 'never',
    in: onTerminal,
  },
  record: {
    ...file,
    help: 'Writes every DNS answer to this file, one a line as JSON.',
    otherwise: 'not written',
    example: 'answers.jsonl',
    in: onTerminal,
  },
  replay: {
    ...file,
    help: 'Takes the answers from a file that `record` wrote, instead of the DNS.',
    otherwise: 'the DNS is asked',
    example: 'answers.jsonl',
    in: onTerminal,
  },
  verbose: {
    ...yesOrNo,
    help: 'Shows all in full: SPF trees, tables, conversations with mail servers, and what passed.',
    default: 'false',
    example: 'true',
    in: onTerminal,
  },
});

type Settings = typeof settings;
export type SettingName = keyof Settings;

/** What the items of a setting are. */
export type ItemOf<N extends SettingName> = Settings[N] extends { readonly parse: Parse<infer T> }
  ? T
  : never;

export const settingNames = Object.keys(settings) as readonly SettingName[];

/** The setting of a name, with what all settings have in common. */
export const settingOf = (name: SettingName): Setting => settings[name];

/** The settings that may stand in a place, in the order of the table. */
export const settingsIn = (place: Place): readonly SettingName[] =>
  settingNames.filter((name) => settingOf(name).in.includes(place));
