/** Which exchangers refuse mail for a role such as postmaster, and of which that is not known: what its checks share. */
import type { Say } from '../core/check.ts';
import { Unobserved } from '../core/fact.ts';
import type { Finding, Severity } from '../core/finding.ts';
import { listed, quoted } from '../core/quote.ts';
import type { SubjectOf } from '../core/subject.ts';
import { type Role, type RoleAnswers, roleAnswers } from './exchanger-probes.ts';
import { isAboutClient, saidIn } from './said.ts';

interface Refusal {
  readonly host: string;
  readonly ip: string;
  readonly said: string;
}

interface Refused {
  readonly address: string;
  readonly refusals: readonly Refusal[];
}

const refusedAs = <S extends Severity>(severity: S) =>
  ({
    severity,
    text: ({ address, refusals }: Refused): string =>
      `mail for ${quoted(address)} is refused: ${listed(refusals.map(({ host, ip, said }) => `${quoted(host)} (${ip}) says ${said}`))}`,
    remedy: ({ address }: Refused): string =>
      `Create the mailbox or alias ${quoted(address)}, and let somebody read it.`,
  }) as const;

interface Known {
  readonly roleAnswers: readonly RoleAnswers[];
}

type Messages = { readonly refused: ReturnType<typeof refusedAs> };

/** All of a check but its own words: every exchanger of a domain is to take mail for the role. */
export const takingMailFor = <S extends Severity>(role: Role, severity: S) =>
  ({
    on: 'domain',
    needs: { roleAnswers },
    messages: { refused: refusedAs(severity) },
    skip: ({ roleAnswers: answers }: Known): string | undefined =>
      answers.length > 0 ? undefined : 'not asked for (setting postmaster), or no exchanger to ask',
    *run(
      { roleAnswers: answers }: Known,
      say: Say<Messages>,
      { name }: SubjectOf<'domain'>,
    ): Iterable<Finding> {
      const refusals = refusalsOf(answers, role);
      if (refusals.length > 0)
        yield say.refused({ address: `${role}@${name}`, refusals }, { in: 'dns', name, type: 'MX' });
      const unsettled = unsettledIn(answers, role);
      if (unsettled !== undefined) throw new Unobserved(unsettled);
    },
  }) as const;

const refusalsOf = (answers: readonly RoleAnswers[], role: Role): readonly Refusal[] =>
  answers.flatMap(({ exchanger: { host, ip }, replies: { [role]: reply } }) =>
    reply !== undefined && reply.code >= 500 && !isAboutClient(reply)
      ? [{ host, ip, said: saidIn(reply) }]
      : [],
  );

/** The first exchanger that neither took the mail nor refused it for good, in words. */
function unsettledIn(answers: readonly RoleAnswers[], role: Role): string | undefined {
  const unsettled = answers.find(({ replies: { [role]: reply } }) => {
    return reply === undefined || (reply.code >= 300 && (reply.code < 500 || isAboutClient(reply)));
  });
  if (unsettled === undefined) return undefined;
  const { exchanger, replies } = unsettled;
  const reply = replies[role];
  return `mail for ${role} at ${exchanger.host} (${exchanger.ip}): ${reply === undefined ? 'no answer' : saidIn(reply)}`;
}
