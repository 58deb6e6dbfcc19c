/** The certificate of the submission server, judged by today's date. */
import type { Fact } from '../core/fact.ts';
import { type CertificateProblem, certificateProblems } from './certificate-problems.ts';
import { submission } from './submission-conversation.ts';

/** Undefined where TLS was not reached. */
export const submissionCertificate: Fact<'submission', readonly CertificateProblem[] | undefined> = {
  name: 'submission-certificate',
  on: 'submission',
  async gather(server, world) {
    const { main } = await world.fact(submission, server);
    const tls = main?.conversation.tls;
    return tls && certificateProblems(tls, world.now);
  },
};
