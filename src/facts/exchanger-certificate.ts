/** The certificate of a mail exchanger, judged by today's date as if senders had to trust it. */
import type { Fact } from '../core/fact.ts';
import { type CertificateProblem, certificateProblems } from './certificate-problems.ts';
import { introduced } from './exchanger-ehlo.ts';

/** Undefined where STARTTLS was not reached, or did not lead to TLS. */
export const exchangerCertificate: Fact<'exchanger', readonly CertificateProblem[] | undefined> = {
  name: 'exchanger-certificate',
  on: 'exchanger',
  async gather(exchanger, world) {
    const tls = (await world.fact(introduced, exchanger))?.conversation.tls;
    return tls && certificateProblems(tls, world.now);
  },
};
