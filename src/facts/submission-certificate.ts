/** The certificates of the submission server, one for each of its addresses, judged by today's date. */
import type { Fact } from '../core/fact.ts';
import { type CertificateProblem, certificateProblems } from './certificate-problems.ts';
import { submission } from './submission-conversation.ts';

/** Undefined where TLS was not reached; what is the same at several addresses once. */
export const submissionCertificate: Fact<'submission', readonly CertificateProblem[] | undefined> = {
  name: 'submission-certificate',
  on: 'submission',
  async gather(server, world) {
    const { attempts } = await world.fact(submission, server);
    const secured = attempts.flatMap(({ conversation: { tls } }) => tls ?? []);
    const problems = secured.flatMap((tls) => certificateProblems(tls, world.now));
    const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return secured.length === 0 ? undefined : [...distinct.values()];
  },
};
