/** The software that a mail server gives away in greeting and EHLO, and what is known of its version. */
import type { Conversation } from '../net/smtp/conversation.ts';
import data from './data/software.json' with { type: 'json' };
import { isBefore } from './version.ts';

export interface Software {
  readonly name: string;
  /** As the server writes it. */
  readonly version: string;
  /** The distribution that it names, or that ships this version with repairs which the version does not show. */
  readonly distribution?: string;
  /** Holes that this version was released with, the worst first. */
  readonly vulnerabilities: readonly { readonly id: string; readonly what: string }[];
  /** What is not looked after any more, and since which day, `YYYY-MM-DD`, where there is one. */
  readonly ended?: { readonly what: string; readonly on?: string };
  /** A version to move to. */
  readonly upgrade: string;
}

interface Range {
  readonly from?: string;
  readonly before: string;
}

interface Product {
  readonly name: string;
  readonly pattern: string;
  readonly upgrade: string;
  /** Versions that a distribution ships, and the distribution. */
  readonly shipped: Readonly<Record<string, string>>;
  readonly ended: readonly (Range & { readonly what: string; readonly on?: string })[];
  readonly vulnerabilities: readonly Vulnerability[];
}

interface Vulnerability {
  readonly id: string;
  readonly what: string;
  /** Only where the server announces this EHLO keyword. */
  readonly offering?: string;
  readonly affected: readonly Range[];
}

const products = (data.products as unknown as readonly Product[]).map((product) => ({
  ...product,
  opening: new RegExp(product.pattern),
}));

const mostLines = 10;
const longestLine = 300;

/** Undefined where the server hides its software or its version, or where both say nothing to us. */
export function softwareOf(
  said: Pick<Conversation, 'greeting' | 'ehlo' | 'ehloInTls'>,
): Software | undefined {
  const ehlo = said.ehloInTls ?? said.ehlo;
  const lines = [said.greeting, ehlo?.reply].flatMap((reply) => reply?.lines.slice(0, mostLines) ?? []);
  const keywords = ehlo?.extensions.map(({ keyword }) => keyword);
  for (const line of lines) {
    const found = recognized(line.slice(0, longestLine));
    if (found !== undefined) return known(found, keywords);
  }
  return undefined;
}

interface Recognized {
  readonly product: Product;
  readonly version: string;
  readonly distribution?: string;
}

function recognized(line: string): Recognized | undefined {
  for (const product of products) {
    const { version, distribution } = product.opening.exec(line)?.groups ?? {};
    if (version !== undefined) return { product, version, ...(distribution && { distribution }) };
  }
  return undefined;
}

function known({ product, version, distribution }: Recognized, keywords?: readonly string[]): Software {
  const maintainer = distribution ?? product.shipped[version];
  const ended = product.ended.find((range) => isIn(range, version));
  const applies = ({ offering, affected }: Vulnerability): boolean =>
    affected.some((range) => isIn(range, version)) &&
    (offering === undefined || keywords === undefined || keywords.includes(offering));
  return {
    name: product.name,
    version,
    ...(maintainer === undefined ? {} : { distribution: maintainer }),
    vulnerabilities: product.vulnerabilities.filter(applies).map(({ id, what }) => ({ id, what })),
    ...(ended === undefined ? {} : { ended: { what: ended.what, ...(ended.on && { on: ended.on }) } }),
    upgrade: product.upgrade,
  };
}

const isIn = ({ from, before }: Range, version: string): boolean =>
  (from === undefined || !isBefore(version, from)) && isBefore(version, before);
