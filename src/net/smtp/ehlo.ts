/** What a server says of itself: the reply to EHLO (RFC 5321 §4.1.1.1) and the keywords of its extensions. */
import type { Ehlo, Limits, Offers, Reply } from './conversation.ts';

type Extension = Ehlo['extensions'][number];

/** Reads a positive reply to EHLO or HELO. Lines that are no keywords are passed over. */
export function parseEhlo(command: 'EHLO' | 'HELO', reply: Reply): Ehlo {
  const [first = '', ...rest] = reply.lines;
  const extensions = command === 'HELO' ? [] : rest.flatMap(parseExtension);
  const size = sizeOf(extensions);
  const limits = limitsOf(extensions);
  return {
    command,
    reply,
    name: wordsOf(first)[0] ?? '',
    extensions,
    auth: mechanismsOf(extensions),
    ...(size === undefined ? {} : { size }),
    ...(limits === undefined ? {} : { limits }),
    offers: offersOf(new Set(extensions.map(({ keyword }) => keyword))),
  };
}

const wordsOf = (text: string): readonly string[] => text.split(/[ \t]/).filter((word) => word !== '');

function parseExtension(line: string): readonly Extension[] {
  const [keyword = '', ...parameters] = wordsOf(line);
  // Before RFC 2554 was finished, servers wrote AUTH=LOGIN; some still do, for clients of that time.
  const old = /^auth=(.*)$/i.exec(keyword);
  if (old !== null)
    return [{ keyword: 'AUTH', parameters: [old[1] ?? '', ...parameters].filter((word) => word !== '') }];
  return /^[a-z0-9][a-z0-9-]*$/i.test(keyword) ? [{ keyword: keyword.toUpperCase(), parameters }] : [];
}

const parametersOf = (extensions: readonly Extension[], wanted: string): readonly string[] | undefined =>
  extensions.find(({ keyword }) => keyword === wanted)?.parameters;

function mechanismsOf(extensions: readonly Extension[]): readonly string[] {
  const announced = extensions.filter(({ keyword }) => keyword === 'AUTH');
  return [
    ...new Set(announced.flatMap(({ parameters }) => parameters.map((mechanism) => mechanism.toUpperCase()))),
  ];
}

/** RFC 1870 §3: up to 20 digits. */
function sizeOf(extensions: readonly Extension[]): Ehlo['size'] {
  const parameters = parametersOf(extensions, 'SIZE');
  if (parameters === undefined) return undefined;
  const octets = numberIn(parameters[0], 20);
  return octets === undefined ? {} : { octets };
}

/** RFC 9422 §3: `LIMITS RCPTMAX=20 MAILMAX=5`; a limit has up to six digits. */
function limitsOf(extensions: readonly Extension[]): Limits | undefined {
  const parameters = parametersOf(extensions, 'LIMITS');
  if (parameters === undefined) return undefined;
  const limit = (name: string): number | undefined => {
    const written = parameters.find((parameter) => parameter.toUpperCase().startsWith(`${name}=`));
    return numberIn(written?.slice(name.length + 1), 6);
  };
  const named = {
    mailMax: limit('MAILMAX'),
    rcptMax: limit('RCPTMAX'),
    rcptDomainMax: limit('RCPTDOMAINMAX'),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

function numberIn(text: string | undefined, digits: number): number | undefined {
  if (text === undefined || text.length > digits || !/^\d+$/.test(text)) return undefined;
  return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
}

const offersOf = (keywords: ReadonlySet<string>): Offers => ({
  starttls: keywords.has('STARTTLS'),
  pipelining: keywords.has('PIPELINING'),
  eightBitMime: keywords.has('8BITMIME'),
  smtpUtf8: keywords.has('SMTPUTF8'),
  chunking: keywords.has('CHUNKING'),
  dsn: keywords.has('DSN'),
  requireTls: keywords.has('REQUIRETLS'),
  enhancedStatusCodes: keywords.has('ENHANCEDSTATUSCODES'),
});
