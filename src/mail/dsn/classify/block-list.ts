/** Which block list a receiver names, and what it says is on it. */

export interface Listing {
  /** The zone where the text gives one, else the name of its operator's site. */
  readonly list?: string;
  readonly listed: 'ip' | 'domain' | 'url';
}

/** A host name that is asked as a block list. */
const zone =
  /\b((?:[a-z0-9_-]{1,40}\.){1,6}(?:spamhaus\.(?:org|net)|spamcop\.net|barracudacentral\.org|sorbs\.net|uceprotect\.net|surbl\.org|uribl\.com|abuseat\.org|mailspike\.(?:net|org)|surriel\.com|spamrats\.com|dronebl\.org|blocklist\.de|invaluement\.com|abusix\.zone|abusix\.com|senderscore\.(?:com|org)|junkemailfilter\.com|spameatingmonkey\.net|backscatterer\.org|nordspam\.com|0spam\.org|spfbl\.net|s5h\.net|interserver\.net|manitu\.net|njabl\.org|cobion\.com|gbudb\.net|msbl\.org|dnsbl\.[a-z]{2,10}))\b/;
/** The host after which a list was asked. */
const named =
  /\b(?:blocked using|listed at|listed in|listed on|listed by|rejected using|found in|blacklisted by|blocked by|on blacklist|black list at|dnsbl|rbl) (?:the )?((?:[a-z0-9_-]{1,40}\.){1,6}[a-z]{2,12})\b/;
const operators: readonly (readonly [word: string, list: string])[] = [
  ['dbl.spamhaus', 'dbl.spamhaus.org'],
  ['spamhaus dbl', 'dbl.spamhaus.org'],
  ['spamhaus', 'zen.spamhaus.org'],
  ['spamcop', 'bl.spamcop.net'],
  ['barracuda', 'b.barracudacentral.org'],
  ['sorbs', 'dnsbl.sorbs.net'],
  ['uceprotect', 'dnsbl-1.uceprotect.net'],
  ['surbl', 'multi.surbl.org'],
  ['uribl', 'multi.uribl.com'],
  ['abuseat', 'cbl.abuseat.org'],
  ['invaluement', 'sip.invaluement.com'],
  ['ivmsip', 'sip.invaluement.com'],
  ['proofpoint', 'proofpoint.com'],
  ['cloudmark', 'csi.cloudmark.com'],
  ['hostkarma', 'hostkarma.junkemailfilter.com'],
  ['abusix', 'combined.mail.abusix.zone'],
  ['spamrl', 'spamrl.com'],
  ['trend micro', 'trendmicro.com'],
  ['sender.office.com', 'microsoft.com'],
];

/** @param text wording: folded. @param links of the same. */
export function listingOf(text: string, links: string): Listing {
  const both = `${text} ${links}`;
  const list =
    named.exec(text)?.[1] ?? zone.exec(text)?.[1] ?? operators.find(([word]) => both.includes(word))?.[1];
  return { ...(list !== undefined && { list }), listed: listedBy(text, list ?? '') };
}

function listedBy(text: string, list: string): 'ip' | 'domain' | 'url' {
  if (
    /\b(?:a|the|this) url\b.{0,40}\b(?:listed|blocked|blacklisted)|\burl in this|\bcontains? (?:a )?(?:url|link)/.test(
      text,
    )
  )
    return 'url';
  if (
    /dbl\.|surbl|uribl|rhsbl/.test(list) ||
    /\b(?:domain|mailfrom|sender address)\b.{0,60}\b(?:listed|present|blacklisted|blocked)/.test(text)
  )
    return 'domain';
  return 'ip';
}
