/** The questions and answers of a run, each written once: results refer to them by a key that people can read. */
import type { Json } from '../core/finding.ts';
import type { DnsExchange, Exchange, HttpExchange } from '../core/report.ts';
import type { Answer, Question, RR } from '../net/dns/resolver.ts';
import { textOf } from '../net/dns/text.ts';
import { serverName, smtpJson } from './conversations.ts';

export interface ExchangeTable {
  /** The key of an exchange, `TXT example.com`; enters it where it is new. */
  keyOf(exchange: Exchange): string;
  /** All that was entered, sorted by key. */
  entries(): readonly (readonly [string, Json])[];
}

export function exchangeTable(): ExchangeTable {
  const keys = new Map<Exchange, string>();
  const entered = new Map<string, { readonly json: Json; readonly text: string }>();
  const enter = (exchange: Exchange): string => {
    const json = exchangeJson(exchange);
    const text = JSON.stringify(json);
    // The same question can have had two answers only where the world changed during the run; both are evidence.
    for (let version = 1; ; version++) {
      const key = `${exchangeName(exchange)}${version === 1 ? '' : ` #${version}`}`;
      const known = entered.get(key);
      if (known === undefined) entered.set(key, { json, text });
      if (known === undefined || known.text === text) return key;
    }
  };
  return {
    keyOf(exchange) {
      const key = keys.get(exchange) ?? enter(exchange);
      keys.set(exchange, key);
      return key;
    },
    entries: () => [...entered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { json }]) => [key, json]),
  };
}

function exchangeName(exchange: Exchange): string {
  if ('question' in exchange) return questionName(exchange.question);
  return 'server' in exchange ? serverName(exchange.server) : requestName(exchange.request);
}

/** `HTTP GET https://api.example/v2/domains`. */
const requestName = ({ method, url }: HttpExchange['request']): string => `HTTP ${method} ${url}`;

/** `TXT example.com`, with ` @192.0.2.53` where a server was asked by itself. */
const questionName = ({ name, type, at }: Question): string =>
  `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${at.address}${at.port === undefined ? '' : `:${at.port}`}`}`;

function exchangeJson(exchange: Exchange): Json {
  if ('question' in exchange) return dnsJson(exchange);
  return 'server' in exchange ? smtpJson(exchange) : httpJson(exchange);
}

/** Characters of an answer: enough to see what it says. */
const longestBody = 4_000;

const httpJson = ({ request: { method, url }, response }: HttpExchange): Json => ({
  request: { method, url },
  response:
    response.kind === 'failed'
      ? { kind: response.kind, failure: response.failure, detail: response.detail }
      : {
          kind: response.kind,
          status: response.status,
          body: new TextDecoder().decode(response.body.subarray(0, longestBody)),
        },
});

const dnsJson = ({ question: { name, type, at }, answer }: DnsExchange): Json => ({
  question: { name, type, ...(at === undefined ? {} : { at: { ...at } }) },
  answer: answerJson(answer),
});

/** Records are sorted and have no TTL: both vary from one answer of the same world to the next. */
function answerJson(answer: Answer): Json {
  if (answer.kind === 'failed') return { kind: answer.kind, failure: answer.failure, detail: answer.detail };
  const { kind, via = [], authentic } = answer;
  const records = answer.kind === 'found' ? answer.records.map(recordJson).sort(bySerialized) : undefined;
  return {
    kind,
    ...(records === undefined ? {} : { records }),
    ...(via.length === 0 ? {} : { via: [...via] }),
    ...(authentic === undefined ? {} : { authentic }),
  };
}

const recordJson = ({ name, data, source }: RR): Json => ({
  name,
  data: dataJson(data),
  ...(source === undefined ? {} : { source: { path: source.path, line: source.line } }),
});

/** Character-strings as one text, other octets in hexadecimal. */
function dataJson(data: RR['data']): Json {
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return textOf(data);
  const members = Object.entries(data as Readonly<Record<string, Json | Uint8Array>>);
  return Object.fromEntries(
    members.map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    ]),
  );
}

function bySerialized(a: Json, b: Json): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
