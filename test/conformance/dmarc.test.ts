/**
 * Records, discovery, alignment, report authorisation and author domains, by the suites of OpenDMARC, checkdmarc,
 * mailauth, mail-auth, Mail::DMARC, mox, maddy and rspamd. Only cases that are scored count.
 *
 * Cases of profile `rfc7489` follow the older RFC. Where it calls a record wrong for a value of a tag that RFC 9989 has
 * removed (Appendix A.6), this library says `invalid-removed-value`, a warning; under RFC 7489 §6.3 the same is an error.
 */
import { describe, expect, it } from 'vitest';
import {
  authorDomain,
  authorizeReports,
  type DmarcProblem,
  type DmarcRecord,
  evaluate,
  isAligned,
  type Message,
  parse,
} from '../../src/mail/dmarc/index.ts';
import { registrableDomain } from '../../src/mail/psl/index.ts';
import { hasVectors, resolverOf, titled, vectorsOf } from './authvec.ts';

const scored = <I, E>(suite: string) =>
  vectorsOf<I, E>(suite)
    .filter((test) => test.scored)
    .map((test) => [test.id, test] as const);

interface Syntax {
  readonly profile: 'rfc7489' | 'rfc9989';
  readonly valid?: boolean;
  readonly is_dmarc?: boolean;
  readonly usable?: boolean;
  readonly effective?: Readonly<Record<string, unknown>>;
  readonly rua?: readonly string[];
  readonly ruf?: readonly string[];
  readonly warnings?: readonly string[];
  readonly no_warnings?: readonly string[];
}

const isError = ({ level, code }: DmarcProblem, profile: string): boolean =>
  level === 'error' || (profile === 'rfc7489' && code === 'invalid-removed-value');

const named = ({ code, text }: DmarcProblem): string =>
  code === 'removed-tag' || code === 'unknown-tag' ? `${code}:${text}` : code;

describe.skipIf(!hasVectors)(titled('DMARC records'), () => {
  const cases = scored<{ readonly record: string }, Syntax>('dmarc/record-syntax');

  it.each(cases)('%s', (_, { input, expect: wanted }) => {
    const { record, isDmarc, problems } = parse(input.record);
    const warnings = problems.filter(({ level }) => level === 'warning').map(named);
    const of = (name: keyof DmarcRecord) => record?.[name];
    if (wanted.valid !== undefined) {
      const valid = record !== undefined && !problems.some((problem) => isError(problem, wanted.profile));
      expect(valid).toBe(wanted.valid);
    }
    if (wanted.is_dmarc !== undefined) expect(isDmarc).toBe(wanted.is_dmarc);
    if (wanted.usable !== undefined) expect(record !== undefined).toBe(wanted.usable);
    for (const [name, value] of Object.entries(wanted.effective ?? {})) {
      expect(of(name as keyof DmarcRecord)).toEqual(value);
    }
    if (wanted.rua !== undefined) expect(record?.rua.map(({ text }) => text)).toEqual(wanted.rua);
    if (wanted.ruf !== undefined) expect(record?.ruf.map(({ text }) => text)).toEqual(wanted.ruf);
    expect(warnings).toEqual(expect.arrayContaining([...(wanted.warnings ?? [])]));
    for (const name of wanted.no_warnings ?? []) expect(warnings).not.toContain(name);
  });

  it('has cases', () => expect(cases.length).toBeGreaterThan(140));
});

/** Scored cases that RFC 9989 decides otherwise, with what it comes to. */
const disagreements: Readonly<Record<string, Verdict>> = {
  // Profile rfc7489: a record at _dmarc.sub.example.org alone, and a signature of mx.example.org. The public suffix list
  // gives both example.org; the tree walk meets no record at example.org, so that each is its own organizational domain
  // (RFC 9989 §4.10.2, last paragraph before the examples).
  'dmarc/evaluate-maddy#evaluate-23/c23': { result: 'fail' },
};

interface InputMessage extends Omit<Message, 'from'> {
  readonly from_domain: string;
}

interface Verdict {
  readonly result?: string;
  readonly policy?: string;
  readonly disposition?: string;
  readonly record_domain?: string;
  readonly org_domain?: string;
  readonly spf_aligned?: boolean;
  readonly dkim_aligned?: boolean;
  readonly queries?: readonly string[];
}

describe.skipIf(!hasVectors)(titled('DMARC evaluation'), () => {
  const cases = ['dmarc/evaluate', 'dmarc/evaluate-maddy'].flatMap((suite) =>
    scored<InputMessage, Verdict>(suite),
  );

  it.each(cases)('%s', async (id, { input, expect: given, zone }) => {
    const wanted = disagreements[id] ?? given;
    const { from_domain: from, spf, dkim } = input;
    const verdict = await evaluate({ from, spf, dkim }, { dns: resolverOf(zone) });
    const seen: Record<string, unknown> = {
      ...verdict,
      record_domain: verdict.recordDomain,
      org_domain: verdict.organizationalDomain,
      spf_aligned: verdict.spfAligned,
      dkim_aligned: verdict.dkimAligned,
    };
    for (const [name, value] of Object.entries(wanted)) {
      if (name !== 'profile') expect({ [name]: seen[name] }).toEqual({ [name]: value });
    }
  });

  it('has cases', () => expect(cases.length).toBeGreaterThan(70));
});

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly mode: 'r' | 's';
}

describe.skipIf(!hasVectors)(titled('DMARC alignment'), () => {
  // The source takes organizational domains from the public suffix list.
  it.each(scored<Pair, { readonly aligned: boolean }>('dmarc/alignment'))(
    '%s',
    (_, { input, expect: wanted }) => {
      const { a: author, b: identifier, mode } = input;
      const organizationalDomains = [
        registrableDomain(author) ?? author,
        registrableDomain(identifier) ?? identifier,
      ] as const;
      expect(isAligned({ mode, author, identifier, organizationalDomains })).toBe(wanted.aligned);
    },
  );
});

describe.skipIf(!hasVectors)(titled('DMARC author domain'), () => {
  it.each(scored<{ readonly from: string }, { readonly domain: string | null }>('dmarc/from-header'))(
    '%s',
    (_, { input, expect: wanted }) => {
      expect(authorDomain(input.from) ?? null).toBe(wanted.domain);
    },
  );
});

interface Destination {
  readonly policy_domain: string;
  readonly destination_domain: string;
}

describe.skipIf(!hasVectors)(titled('DMARC report authorisation'), () => {
  it.each(
    scored<Destination, { readonly authorized: boolean; readonly status?: string }>(
      'dmarc/report-authorization',
    ),
  )('%s', async (_, { input, expect: wanted, zone }) => {
    const { policy_domain: policyDomain, destination_domain: destination } = input;
    const { kind } = await authorizeReports({ policyDomain, destination }, { dns: resolverOf(zone) });
    expect(kind === 'authorized').toBe(wanted.authorized);
    if (wanted.status === 'temperror') expect(kind).toBe('unverifiable');
  });
});
