/** What Gmail says of a domain in its Postmaster Tools, API v2. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import { dayOf, nextDay } from '../mail/day/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import {
  type ComplianceRow,
  complianceIn,
  nextPageIn,
  query,
  rejectReasons,
  type Statistic,
  statisticsIn,
} from './postmaster-tools-api.ts';

/** A share of 1 on a day that has one. */
export interface DailyShare {
  readonly day: string;
  readonly share: number;
}

export interface PostmasterTools {
  /** Days that were asked for, both included: Gmail has no figures of the last day or two. */
  readonly from: string;
  readonly to: string;
  readonly spamRate: readonly DailyShare[];
  /** How many messages passed. */
  readonly authentication: Readonly<Record<'spf' | 'dkim' | 'dmarc', readonly DailyShare[]>>;
  /** How many messages to Gmail came over TLS. */
  readonly encryption: readonly DailyShare[];
  /** Over all days: how much was refused or put off, and the reasons of it. */
  readonly refused?: number;
  readonly deferred?: number;
  readonly refusedFor: readonly { readonly reason: string; readonly share: number }[];
  readonly compliance: readonly ComplianceRow[];
}

const windowDays = 14;
const mostPages = 5;

/** Whether there is a token to ask them with. */
export const hasPostmasterTools: Fact<'domain', boolean> = {
  name: 'has-postmaster-tools',
  on: 'domain',
  gather: async (_, { settings }) => settings.postmasterTools !== undefined,
};

/** Unobserved where the API does not answer, or does not know the domain. */
export const postmasterTools: Fact<'postmaster-tools', PostmasterTools> = {
  name: 'postmaster-tools',
  on: 'postmaster-tools',
  async gather({ name }, world) {
    const base = world.settings.postmasterTools ?? '';
    const to = nextDay(dayOf(world.now), -1);
    const from = nextDay(to, 1 - windowDays);
    const domain = `${base}/v2/domains/${name}`;
    const [daily, overall, compliance] = await Promise.all([
      statistics(domain, { metrics: dailyMetrics, granularity: 'DAILY', from, to }, { name, world }),
      statistics(domain, { metrics: overallMetrics, granularity: 'OVERALL', from, to }, { name, world }),
      ask({ method: 'GET', url: `${domain}/complianceStatus` }, { name, world }),
    ]);
    const sharesOf = (metric: string): readonly DailyShare[] =>
      daily
        .flatMap((one) =>
          one.metric === metric && one.day !== undefined ? [{ day: one.day, share: one.value }] : [],
        )
        .sort((a, b) => (a.day < b.day ? -1 : 1));
    const total = (metric: string): number | undefined => overall.find((one) => one.metric === metric)?.value;
    const [refused, deferred] = [total('refused'), total('deferred')];
    return {
      from,
      to,
      spamRate: sharesOf('spam'),
      authentication: { spf: sharesOf('spf'), dkim: sharesOf('dkim'), dmarc: sharesOf('dmarc') },
      encryption: sharesOf('tls'),
      ...(refused === undefined ? {} : { refused }),
      ...(deferred === undefined ? {} : { deferred }),
      refusedFor: rejectReasons
        .flatMap((reason) => {
          const share = total(reason);
          return share === undefined || share === 0 ? [] : [{ reason, share }];
        })
        .sort((a, b) => b.share - a.share),
      compliance: complianceIn(compliance),
    };
  },
};

const authTypes = ['spf', 'dkim', 'dmarc'] as const;

const dailyMetrics = {
  spam: { metric: 'SPAM_RATE' },
  tls: { metric: 'TLS_ENCRYPTION_RATE', filter: 'traffic_direction = "inbound"' },
  ...Object.fromEntries(
    authTypes.map((type) => [type, { metric: 'AUTH_SUCCESS_RATE', filter: `auth_type = "${type}"` }]),
  ),
};

const overallMetrics = {
  refused: { metric: 'DELIVERY_ERROR_RATE', filter: 'error_type = "reject"' },
  deferred: { metric: 'DELIVERY_ERROR_RATE', filter: 'error_type = "temp_fail"' },
  ...Object.fromEntries(
    rejectReasons.map((reason) => [
      reason,
      { metric: 'DELIVERY_ERROR_RATE', filter: `error_type = "reject" AND error_reason = "${reason}"` },
    ]),
  ),
};

interface About {
  readonly name: DomainName;
  readonly world: World;
}

/** All pages, one after the other. */
async function statistics(
  domain: string,
  asked: Parameters<typeof query>[0],
  about: About,
): Promise<readonly Statistic[]> {
  const found: Statistic[] = [];
  let page: string | undefined;
  for (let turn = 0; turn < mostPages; turn += 1) {
    const json = query(asked, page);
    const answer = await ask({ method: 'POST', url: `${domain}/domainStats:query`, json }, about);
    found.push(...statisticsIn(answer));
    page = nextPageIn(answer);
    if (page === undefined) break;
  }
  return found;
}

/** @throws {@link Unobserved} with what to do */
async function ask(request: Parameters<World['http']>[0], { name, world }: About): Promise<unknown> {
  const response = await world.http(request);
  const where = `Postmaster Tools on ${name}`;
  if (response.kind === 'failed') throw new Unobserved(`${where}: the API ${response.detail}`);
  if (response.status !== 200) throw new Unobserved(`${where}: ${whyNot(response.status)}`);
  try {
    return JSON.parse(new TextDecoder().decode(response.body));
  } catch {
    throw new Unobserved(`${where}: the API answered with what is no JSON`);
  }
}

function whyNot(status: number): string {
  if (status === 401)
    return 'the token is not accepted (401); access tokens live for an hour: get a new one in the step before';
  if (status === 403)
    return 'the account of the token may not read this domain (403): give it access in Postmaster Tools, and the token the scope postmaster.traffic.readonly';
  if (status === 404)
    return 'the domain is not there for the account of the token (404): add and verify it in Postmaster Tools';
  if (status === 429) return 'the quota of the API is used up (429): run it less often';
  return `the API answered with status ${status}`;
}
