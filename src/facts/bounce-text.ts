/** What stands in the texts of bounces: addresses of people, which are no business of a report, and of servers. */
import ipaddr from 'ipaddr.js';

/** `<j…@example.com>`: enough to know what is meant, and nobody's address. */
export const masked = (text: string): string =>
  text.replace(/([^\s<>@"'(),:;[\]])[^\s<>@"'(),:;[\]]{0,300}(?=@[^\s<>@])/g, '$1…');

const candidates = /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:.]{2,39})(?![\w:]|\.\d)/gi;
/** How servers name themselves before what they say: `host mx.example.net[192.0.2.1] said:`. */
const speakers = /\[[0-9a-f.:]{3,45}\](?::\d{1,5})?(?= (?:said|refused)\b)/gi;
const mostText = 2000;

/** IP addresses, each once, in canonical form; not those of a server that is quoted, and none of test answers of lists. */
export function addressesIn(text: string): readonly string[] {
  if (!/\d\.\d|::|[0-9a-f]:[0-9a-f]/i.test(text)) return [];
  const said = text.slice(0, mostText).replace(speakers, '');
  const found = [...said.matchAll(candidates)].flatMap(([candidate]) => canonical(candidate) ?? []);
  return [...new Set(found)];
}

function canonical(text: string): string | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !(text.includes(':') && ipaddr.IPv6.isValid(text)))
    return undefined;
  const address = ipaddr.process(text);
  return address.range() === 'loopback' || address.range() === 'unspecified' ? undefined : address.toString();
}

/** What lists answer to a resolver that they refuse (127.255.255.x), and how receivers tell of it. */
const refusedResolver =
  /\b127\.255\.255\.\d{1,3}\b|error: open resolver|open\/public resolver|public\/open resolver/i;

/** Whether a refusal is only that of a receiver whose look-ups the list refuses: the sender is not listed by it. */
export const isOfRefusedResolver = (diagnostic: string): boolean => refusedResolver.test(diagnostic);
