/** Runs an example of a check: its zone as the whole DNS, the real facts and links that a run with its settings loads, only this check. */
import { planFor } from '../../src/app/parts.ts';
import type { AnyCheck, Example, Needs } from '../../src/core/check.ts';
import { type Declared, undeclared } from '../../src/core/declared.ts';
import type { Result } from '../../src/core/report.ts';
import { type NamedFiles, nothingRunWide, type RunWide } from '../../src/core/run-wide.ts';
import type { Kind } from '../../src/core/subject.ts';
import { questionKey } from '../../src/engine/gathering.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { type DomainName, parseName } from '../../src/net/dns/name.ts';
import { nothing, overlay } from '../../src/net/dns/overlay.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { parseZone } from '../../src/net/dns/zone/parse.ts';
import type { Http } from '../../src/net/http/http.ts';
import type { Login } from '../../src/net/smtp/conversation.ts';
import { parseReply } from '../../src/net/spamd/reply.ts';
import { controls, scriptedSmtp } from './scripted-smtp.ts';

/** Without `path`, records know no source, like those of a live server. */
export const zoneResolver = (text: string, path = 'zone'): Resolver => {
  const zone = parseZone(text, { path });
  if (zone.problems.length > 0) throw new Error(`the zone cannot be read: ${JSON.stringify(zone.problems)}`);
  return overlay([zone], nothing);
};

export function exampleResolver({ zone, unanswered = {}, servers = {} }: Example): Resolver {
  const common = zoneResolver(zone);
  const single = new Map(Object.entries(servers).map(([address, text]) => [address, zoneResolver(text)]));
  return async (question) => {
    const failure = unanswered[questionKey(question)];
    if (failure !== undefined) return { kind: 'failed', failure, detail: `no answer (${failure})` };
    const own = question.at && single.get(question.at.address);
    const { at: _, ...anywhere } = question;
    return (own ?? common)(anywhere as typeof question);
  };
}

export const nameOf = (text: string): DomainName => {
  const name = parseName(text);
  if (name === undefined) throw new Error(`${text} is no domain name`);
  return name;
};

/** Exchangers are spoken to only in examples that say something of SMTP. */
const settingsOf = ({
  domain = 'example.com',
  smtp,
  settings,
  messages = {},
  bounces,
  reports,
  metrics,
  apis,
}: Example): RunWide => ({
  ...nothingRunWide,
  domains: [nameOf(domain)],
  exchangers: smtp === undefined ? 'off' : 'auto',
  port25Controls: ['192.0.2.250', '2001:db8::250'].map((host) => ({ host, port: 25 })),
  ehlo: 'client.example.org',
  messages: Object.keys(messages),
  inputs: { bounces: named(bounces), reports: named(reports), metrics: named(metrics) },
  ...(apis === undefined ? {} : { postmasterTools: 'https://api.example' }),
  ...settings,
});

const named = (files: Example['bounces']): readonly NamedFiles[] =>
  Object.keys(files ?? {}).map((path) => ({ pattern: path, paths: [path] }));

async function* fileOf(path: string, { bounces, reports, metrics }: Example): AsyncIterable<Uint8Array> {
  const content = { ...bounces, ...reports, ...metrics }[path];
  if (content === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const scriptedApis =
  ({ apis = {} }: Example): Http =>
  async ({ method, url }) => {
    const answer = apis[`${method} ${new URL(url).pathname}`];
    const { status = answer === undefined ? 404 : 200, json = {} } = answer ?? {};
    return { kind: 'answered', status, body: new TextEncoder().encode(JSON.stringify(json)) };
  };

function loginOf({ submission }: Declared): Login | undefined {
  if (submission?.username === undefined || !submission.hasSecret) return undefined;
  const { username, mechanisms } = submission;
  return { username, secret: 'a secret', ...(mechanisms === undefined ? {} : { mechanisms }) };
}

/** UTF-8, but for the surrogates that stand for single octets. */
const octetsOf = (text: string): Uint8Array =>
  Buffer.concat(
    text
      .split(/([\udc80-\udcff](?<![\ud800-\udbff].))/)
      .map((piece, at) => (at % 2 === 0 ? Buffer.from(piece) : Buffer.from([piece.charCodeAt(0) & 0xff]))),
  );

const restsOnOthers = ({ needs }: AnyCheck): boolean =>
  Object.values(needs as Needs<Kind>).some(({ isLast }) => isLast === true);

export async function runExample(check: AnyCheck, example: Example): Promise<readonly Result[]> {
  const declared: Declared = { ...undeclared, ...example.declared };
  const settings = settingsOf(example);
  const { checks, links } = await planFor(settings, [declared]);
  const errors: Error[] = [];
  const { results } = await inspect(
    {
      subjects: [{ kind: 'domain', name: nameOf(example.domain ?? 'example.com') }],
      checks: restsOnOthers(check) ? checks : [check],
      links,
    },
    {
      world: {
        dns: exampleResolver(example),
        blocklistDns: exampleResolver(example),
        smtp: scriptedSmtp({ ...controls, ...example.smtp }),
        http: scriptedApis(example),
        now: new Date('2026-01-01T00:00:00Z'),
        settings,
        declared: () => declared,
        login: () => loginOf(declared),
        message: (path) => {
          const text = example.messages?.[path];
          return text === undefined ? undefined : octetsOf(text);
        },
        spamd: example.spamd === undefined ? undefined : async () => parseReply(example.spamd ?? ''),
        file: (path) => fileOf(path, example),
      },
      crashed: (error) => errors.push(error),
    },
  );
  if (errors[0] !== undefined) throw errors[0];
  return results.filter((result) => result.check === check.id);
}
