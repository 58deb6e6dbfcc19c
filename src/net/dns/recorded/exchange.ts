/** Questions and answers as JSON, and back, believing nothing. */
import type { Answer, Failure, Question, RR, Server, Type } from '../resolver.ts';
import { isObject, isType, type Json, readData, readList, readName, readNumber, writeData } from './data.ts';

/** Text of records becomes text, one character for each octet; other octets become base64. */
export function answerToJson<T extends Type>(type: T, answer: Answer<T>): Json {
  if (answer.kind !== 'found') return answer;
  return {
    ...answer,
    records: answer.records.map((record) => ({ ...record, data: writeData(type, record.data) })),
  };
}

/** The question, or undefined where the value is none. */
export function questionFromJson(json: Json): Question | undefined {
  if (!isObject(json)) return undefined;
  const { name: text, type, at: server } = json;
  const name = readName(text);
  if (name === undefined || !isType(type)) return undefined;
  if (server === undefined) return { name, type };
  const at = readServer(server);
  return at === undefined ? undefined : { name, type, at };
}

/** The answer to a question of a type, or undefined where the value is none. */
export function answerFromJson(type: Type, json: Json): Answer | undefined {
  if (!isObject(json)) return undefined;
  const via = json['via'] === undefined ? undefined : readList(json['via'], readName);
  if (json['via'] !== undefined && via === undefined) return undefined;
  const authentic = typeof json['authentic'] === 'boolean' ? { authentic: json['authentic'] } : {};
  switch (json['kind']) {
    case 'found': {
      const records = readList(json['records'], (record) => readRecord(type, record));
      return records && { kind: 'found', records, via: via ?? [], ...authentic };
    }
    case 'nodata':
    case 'nxdomain':
      return { kind: json['kind'], ...(via === undefined ? {} : { via }), ...authentic };
    case 'failed':
      return readFailure(json);
    default:
      return undefined;
  }
}

const failures: ReadonlySet<unknown> = new Set<Failure>([
  'timeout',
  'servfail',
  'refused',
  'network',
  'malformed',
  'budget',
]);

function readFailure({ failure, detail }: Readonly<Record<string, Json>>): Answer | undefined {
  if (!failures.has(failure) || typeof detail !== 'string') return undefined;
  return { kind: 'failed', failure: failure as Failure, detail };
}

function readRecord(type: Type, json: Json): RR | undefined {
  if (!isObject(json)) return undefined;
  const name = readName(json['name']);
  const ttl = readNumber(json['ttl']);
  const data = readData(type, json['data']);
  const source = readSource(json['source']);
  if (name === undefined || ttl === undefined || data === undefined) return undefined;
  return { name, ttl, data, ...(source === undefined ? {} : { source }) };
}

function readSource(json: Json): RR['source'] {
  if (!isObject(json)) return undefined;
  const { path, line } = json;
  return typeof path === 'string' && typeof line === 'number' ? { path, line } : undefined;
}

function readServer(json: Json): Server | undefined {
  if (!isObject(json) || typeof json['address'] !== 'string') return undefined;
  const port = json['port'];
  if (port === undefined) return { address: json['address'] };
  return typeof port === 'number' ? { address: json['address'], port } : undefined;
}
