/**
 * Gmail's Postmaster Tools API v2 on this machine, as strict about what it is asked as its discovery document (revision
 * 20260512): a question of another shape gets 400.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

const filters: Readonly<Record<string, RegExp | undefined>> = {
  SPAM_RATE: undefined,
  AUTH_SUCCESS_RATE: /^auth_type = "(spf|dkim|dmarc)"$/,
  TLS_ENCRYPTION_RATE: /^traffic_direction = "(inbound|outbound)"$/,
  DELIVERY_ERROR_RATE: /^error_type = "(reject|temp_fail)"(?: AND error_reason = "[a-z_]+")?$/,
};

export interface Figures {
  /** For each metric and filter, as `AUTH_SUCCESS_RATE auth_type = "spf"`: a share, the same on every day. */
  readonly shares: Readonly<Record<string, number>>;
  readonly compliance: unknown;
}

export interface PostmasterToolsServer {
  readonly url: string;
  /** Method and path of each question. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Knows `token`, and the domains of `figures`. Gives `perPage` statistics at a time. */
export async function postmasterToolsServer({
  token,
  figures,
  perPage = 200,
}: {
  readonly token: string;
  readonly figures: Readonly<Record<string, Figures>>;
  readonly perPage?: number;
}): Promise<PostmasterToolsServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    asked.push(`${request.method} ${request.url}`);
    const [status, answer] =
      request.headers.authorization === `Bearer ${token}`
        ? answerTo(`${request.method} ${request.url}`, body, { figures, perPage })
        : failure(401, 'UNAUTHENTICATED');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

type Answer = readonly [status: number, body: unknown];

const failure = (code: number, status: string): Answer => [code, { error: { code, status } }];

function answerTo(
  line: string,
  body: string,
  { figures, perPage }: { readonly figures: Readonly<Record<string, Figures>>; readonly perPage: number },
): Answer {
  const [, domain = '', method] =
    /^(?:GET|POST) \/v2\/domains\/([^/]+)\/(complianceStatus|domainStats:query)$/.exec(line) ?? [];
  const known = figures[domain];
  if (method === undefined || known === undefined) return failure(404, 'NOT_FOUND');
  if (method === 'complianceStatus')
    return [200, { name: `domains/${domain}/complianceStatus`, complianceData: known.compliance }];
  const statistics = statisticsFor(JSON.parse(body), known);
  if (statistics === undefined) return failure(400, 'INVALID_ARGUMENT');
  const start = Number(JSON.parse(body).pageToken ?? 0);
  const next = start + perPage;
  return [
    200,
    {
      domainStats: statistics.slice(start, next),
      ...(next < statistics.length ? { nextPageToken: String(next) } : {}),
    },
  ];
}

interface Query {
  readonly metricDefinitions: readonly {
    readonly name: string;
    readonly baseMetric: { readonly standardMetric: string };
    readonly filter?: string;
  }[];
  readonly timeQuery: { readonly dateRanges: { readonly dateRanges: readonly { start: Day; end: Day }[] } };
  readonly aggregationGranularity: string;
  readonly pageSize: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const oneDay = 86_400_000;
const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

function statisticsFor(query: Query, { shares }: Figures): readonly unknown[] | undefined {
  const [range] = query.timeQuery.dateRanges.dateRanges;
  const isWell = query.metricDefinitions.every(({ name, baseMetric: { standardMetric }, filter }) => {
    const wanted = filters[standardMetric];
    const isKnown = standardMetric in filters;
    return (
      name !== '' && isKnown && (wanted === undefined ? filter === undefined : wanted.test(filter ?? ''))
    );
  });
  if (range === undefined || !isWell || query.pageSize > 200) return undefined;
  const days: Day[] = [];
  for (let time = timeOf(range.start); time <= timeOf(range.end); time += oneDay) {
    const date = new Date(time);
    days.push({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  }
  const isDaily = query.aggregationGranularity === 'DAILY';
  return query.metricDefinitions.flatMap(({ name, baseMetric: { standardMetric }, filter }) => {
    const share = shares[[standardMetric, filter].filter(Boolean).join(' ')];
    if (share === undefined) return [];
    const value = { doubleValue: share };
    return isDaily ? days.map((date) => ({ metric: name, date, value })) : [{ metric: name, value }];
  });
}
