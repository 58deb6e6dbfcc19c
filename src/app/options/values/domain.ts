/** Domains as people write them: what is meant is read, and what is something else is told which domain to give. */
import { isIP } from 'node:net';
import { quoted } from '../../../core/quote.ts';
import {
  type DomainName,
  isHostname,
  labelsOf,
  type NameProblem,
  nameProblem,
  parseName,
  toAscii,
  toUnicode,
} from '../../../net/dns/name.ts';
import type { Parsed } from './value.ts';

/** What a text turns out to be that is no domain, and the domain in it, where there is one. */
interface Mistaken {
  readonly is: string;
  readonly domain?: string | undefined;
}

/**
 * Reads a mail domain: any case, with or without a trailing dot, in U-labels or A-labels (RFC 5890). Host names only
 * (RFC 1123 §2.1, RFC 5321 §2.3.5), and at least two labels.
 */
export function parseDomain(text: string): Parsed<DomainName> {
  const name = readDomain(text);
  if (name !== undefined) return { value: name };
  const { is, domain } = mistakenFor(text);
  const meant = domain === undefined ? undefined : readDomain(domain);
  const remedy = meant === undefined ? 'give a domain such as example.com' : `give the domain ${domain}`;
  return { problem: `${quoted(text)} ${is}: ${remedy}` };
}

function readDomain(text: string): DomainName | undefined {
  const ascii = asciiOf(text);
  const name = ascii === undefined ? undefined : parseName(ascii);
  if (name === undefined || !isHostname(name) || labelsOf(name).length < 2) return undefined;
  // RFC 5890 §2.3.2.1: what begins with xn-- has to be an A-label, which has a U-label
  return /(^|\.)xn--/.test(toUnicode(name)) ? undefined : name;
}

/** The text in A-labels. IDNA is asked only where it is needed: it decodes `%41` and takes numbers for addresses. */
function asciiOf(text: string): string | undefined {
  if (text.length > 1024) return undefined;
  if (!/[^!-~]/.test(text)) return text;
  return /[\s%/:@[\]\\?#*]/.test(text) ? undefined : toAscii(text);
}

/** The first of the usual mistakes that explains the text. */
function mistakenFor(text: string): Mistaken {
  const [address = ''] = text.replace(/^\[|\]$/g, '').split('/');
  if (isIP(address) !== 0) return { is: 'is an IP address, not a domain' };
  if (text.includes('://') || text.startsWith('//')) return { is: 'is a URL', domain: hostIn(text) };
  if (text.includes('@'))
    return { is: 'is a mail address', domain: trimmed(text.slice(text.lastIndexOf('@') + 1)) };
  if (text.includes('/')) return { is: 'looks like a URL or a path', domain: hostIn(text) };
  if (/:\d*$/.test(text)) return { is: 'has a port', domain: text.replace(/:\d*$/, '') };
  if (text.startsWith('*.')) return { is: 'is a wildcard', domain: text.slice(2) };
  if (/^["'<(].*["'>),;]$/.test(text)) return { is: 'stands in quotes or brackets', domain: trimmed(text) };
  return misspelt(text);
}

const hostIn = (url: string): string => {
  const authority =
    url
      .replace(/^[a-z][a-z0-9+.-]*:/i, '')
      .replace(/^\/\//, '')
      .split(/[/?#]/)[0] ?? '';
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
};

const trimmed = (text: string): string => text.replace(/^["'<([]/, '').replace(/["'>)\],;]{1,3}$/, '');

const nameProblems: Readonly<Record<NameProblem, string>> = {
  'empty-label': 'has an empty label, between two dots or before the first',
  'label-too-long': 'has a label of more than 63 octets',
  'name-too-long': 'is longer than the 253 octets of a domain name',
  'not-a-name': 'is not a domain name',
};

/** What is wrong with a text that was meant to be a name. */
function misspelt(text: string): Mistaken {
  const ascii = asciiOf(text);
  if (ascii === undefined || ascii === '')
    return { is: `is not a domain name${text === '' ? '' : ' that IDNA allows'}` };
  if (isIP(ascii) !== 0) return { is: 'is an IP address, not a domain' };
  const problem = nameProblem(ascii);
  if (problem !== undefined)
    return { is: nameProblems[problem], domain: problem === 'empty-label' ? withoutGaps(text) : undefined };
  const labels = ascii.replace(/\.$/, '').split('.');
  const underscored = labels.findLastIndex((label) => label.startsWith('_'));
  if (underscored !== -1)
    return { is: 'names a record, not a mail domain', domain: labels.slice(underscored + 1).join('.') };
  if (ascii.includes('_')) return { is: 'has an underscore, which no mail domain may have' };
  const odd = /[^a-z0-9.-]/i.exec(ascii)?.[0];
  if (odd !== undefined)
    return { is: `has the character ${quoted(odd)}, which no domain name may have`, domain: trimmed(text) };
  if (labels.length < 2) return { is: 'is a single label' };
  if (/^\d+$/.test(labels.at(-1) ?? '')) return { is: 'ends in a number, which no domain does' };
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-')))
    return { is: 'has a label that begins or ends with a hyphen' };
  return { is: 'has an xn-- label that is no valid A-label' };
}

const withoutGaps = (text: string): string => text.replace(/\.{2,}/g, '.').replace(/^\./, '');
