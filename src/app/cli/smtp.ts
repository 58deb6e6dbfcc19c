/** `deliverability smtp`: one server, the conversation with it as it happens, and the verdict of the same checks. */
import { isIP } from 'node:net';
import { checks } from '../../checks/smtp.ts';
import type { Fact } from '../../core/fact.ts';
import { type AnyLink, defineLink } from '../../core/link.ts';
import type { SubjectOf } from '../../core/subject.ts';
import { ipAddressesOf } from '../../facts/ip-addresses.ts';
import { links } from '../../facts/links/smtp.ts';
import { type DomainName, parseName } from '../../net/dns/name.ts';
import type { Call, Step } from '../../net/smtp/conversation.ts';
import { serverName, stepLines } from '../../report/conversations.ts';
import { logLine, visible } from '../../report/escape.ts';
import { painter } from '../../report/style.ts';
import { formatProblem, type SettingProblem } from '../options/index.ts';
import { parseEndpoint } from '../options/values/host.ts';
import { type Prepared, type Problems, prepare } from '../prepare.ts';
import { renderAs } from '../reports.ts';
import { run } from '../run.ts';
import { askSecret } from './prompt.ts';
import { refuse } from './refuse.ts';
import { terminalOf } from './terminal.ts';

export interface SmtpArguments {
  /** `smtp.example.com`, `smtp.example.com:465`, `[2001:db8::1]:25`. */
  readonly server: string;
  readonly security?: string;
  readonly username?: string;
  readonly passwordEnv?: string;
  readonly tokenEnv?: string;
  readonly mechanisms?: string;
  readonly dnsServers?: string;
  readonly timeout?: string;
}

/** Exit codes as of `check`. */
export async function smtp(given: SmtpArguments): Promise<number> {
  const now = new Date();
  const prepared = await prepareFor(given, now);
  if ('problems' in prepared) return refuse(prepared.problems.map(inOwnWords));
  const terminal = terminalOf(process.stdout, process.env);
  const { options } = prepared;
  const report = await run(options, {
    ...prepared,
    now,
    plan: planFor(options.domains[0]?.declared.submission),
    watch: watching((text) => process.stdout.write(text), {
      paint: painter(terminal.color),
      unless: ({ host, tls }) =>
        tls !== undefined || options.smtp.port25Controls.some((control) => control.host === host),
    }),
    crashed: (error, where) => {
      if (process.env['DEBUG']) process.stderr.write(`${where}: ${error.stack}\n`);
    },
  });
  process.stdout.write(`\n${await renderAs('text', report, { ...terminal, verbose: false })}`);
  return report.verdict.exitCode;
}

/** Where a secret from the prompt stands, for settings that name a variable. */
const prompted = 'DELIVERABILITY_PROMPT';

async function prepareFor(given: SmtpArguments, now: Date): Promise<Prepared | Problems> {
  const endpoint = parseEndpoint(0)(withPort(given));
  if ('problem' in endpoint) return { problems: [{ text: endpoint.problem }] };
  const { host, port } = endpoint.value;
  const asks = given.username !== undefined && !given.passwordEnv && !given.tokenEnv;
  const question = `Password of ${visible(given.username ?? '')}: `;
  const secret = asks
    ? await askSecret(question, { keyboard: process.stdin, say: (text) => process.stderr.write(text) })
    : undefined;
  const prepared = await prepare({
    source: 'cli',
    given: {
      domains: 'server.invalid',
      'smtp-host': host,
      'smtp-port': String(port),
      'smtp-security': given.security,
      'smtp-username': given.username,
      'smtp-password-env': secret === undefined ? given.passwordEnv : prompted,
      'smtp-token-env': given.tokenEnv,
      'smtp-mechanisms': given.mechanisms,
      'dns-servers': given.dnsServers,
      timeout: given.timeout,
    },
    today: now.toISOString().slice(0, 10),
    files: { read: async () => undefined },
    env: (name) => (name === prompted ? secret : process.env[name]),
  });
  return 'problems' in prepared ? prepared : named(prepared, host);
}

/** The port that goes with the security, where none is given. */
function withPort({ server, security }: SmtpArguments): string {
  const hasPort = /^(\[[^\]]*\]|[^:]*):\d+$/.test(server);
  const bare = isIP(server) === 6 ? `[${server}]` : server;
  return hasPort || server.includes('://') ? server : `${bare}:${security === 'implicit-tls' ? 465 : 587}`;
}

/** The report calls the only domain of the run by the server's name. */
function named(prepared: Prepared, host: string): Prepared {
  const [asked] = prepared.options.domains;
  const name = parseName(host) ?? parseName('server.invalid');
  if (asked === undefined || name === undefined) return prepared;
  const [login] = prepared.logins.values();
  return {
    ...prepared,
    options: { ...prepared.options, domains: [{ ...asked, name }] },
    logins: new Map<DomainName, NonNullable<typeof login>>(login === undefined ? [] : [[name, login]]),
  };
}

/** The flags of this command are shorter than those of `check`. */
const inOwnWords = (problem: SettingProblem): string =>
  formatProblem(problem)
    .replaceAll('--smtp-host', 'the server')
    .replaceAll('--smtp-port', 'the port')
    .replaceAll('--smtp-', '--');

interface Server {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
}

/** Who calls port 25 without a login is another exchanger; everybody else submits. */
function planFor(server: Server | undefined) {
  const isExchanger = server?.port === 25 && server.username === undefined;
  const kind = isExchanger ? 'exchanger' : 'submission';
  return {
    checks: checks.filter(({ on }) => on === kind),
    links: isExchanger ? [linkTo(server.host)] : links.filter(({ to }) => to === 'submission'),
  };
}

function linkTo(host: string): AnyLink {
  const exchangers: Fact<'domain', readonly SubjectOf<'exchanger'>[]> = {
    name: 'named-exchangers',
    on: 'domain',
    async gather({ name }, world) {
      const { ips } = await ipAddressesOf(host, world);
      return ips.map((ip) => ({ kind: 'exchanger', host: name, ip }));
    },
  };
  return defineLink({
    from: 'domain',
    to: 'exchanger',
    needs: { exchangers },
    follow: ({ exchangers }) => exchangers,
  });
}

interface Watching {
  readonly paint: ReturnType<typeof painter>;
  /** Calls that are about something else: a single version of TLS, or what can be reached from here. */
  unless(call: Call): boolean;
}

/** Prints steps as they come, below the name of the conversation. */
function watching(print: (text: string) => void, { paint, unless }: Watching) {
  let current = '';
  return (call: Call, step: Step): void => {
    if (unless(call)) return;
    const title = serverName(call);
    if (title !== current) print(`${current === '' ? '' : '\n'}${paint('bold', logLine(visible(title)))}\n`);
    current = title;
    for (const line of stepLines(step)) print(`${paint('dim', timeOf(step))}${logLine(visible(line))}\n`);
  };
}

/** Milliseconds since the start, `  12 `. */
const timeOf = ({ at }: Step): string => (at === undefined ? '' : `${String(at).padStart(6)} `);
