/** Which exchangers refuse mail for a role such as postmaster, and of which that is not known. */
import type { Role, RoleAnswers } from './exchanger-probes.ts';
import { isAboutClient, saidIn } from './said.ts';

export interface Refusal {
  readonly host: string;
  readonly ip: string;
  readonly said: string;
}

/** Why there is nothing to judge. */
export const withoutRoles = (answers: readonly RoleAnswers[]): string | undefined =>
  answers.length > 0 ? undefined : 'not asked for (setting postmaster), or no exchanger to ask';

export const refusalsOf = (answers: readonly RoleAnswers[], role: Role): readonly Refusal[] =>
  answers.flatMap(({ exchanger: { host, ip }, replies: { [role]: reply } }) =>
    reply !== undefined && reply.code >= 500 && !isAboutClient(reply)
      ? [{ host, ip, said: saidIn(reply) }]
      : [],
  );

/** The first exchanger that neither took the mail nor refused it for good, in words. */
export function unsettledIn(answers: readonly RoleAnswers[], role: Role): string | undefined {
  const unsettled = answers.find(({ replies: { [role]: reply } }) => {
    return reply === undefined || (reply.code >= 300 && (reply.code < 500 || isAboutClient(reply)));
  });
  if (unsettled === undefined) return undefined;
  const { exchanger, replies } = unsettled;
  const reply = replies[role];
  return `mail for ${role} at ${exchanger.host} (${exchanger.ip}): ${reply === undefined ? 'no answer' : saidIn(reply)}`;
}
