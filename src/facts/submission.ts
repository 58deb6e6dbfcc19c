/** The SRV records by which mail programs find the submission server (RFC 6186 §3.1, RFC 8314 §5.1). */
import { type Fact, observed } from '../core/fact.ts';
import { type DomainName, under } from '../net/dns/name.ts';
import type { Answer, RR } from '../net/dns/resolver.ts';

export interface SubmissionTarget {
  readonly record: RR<'SRV'>;
  /** What asking for the target's addresses came to; `unanswered` where nothing can be said. */
  readonly state: 'found' | 'alias' | 'missing' | 'unanswered';
}

export const submissionTargets: Fact<'domain', readonly SubmissionTarget[]> = {
  name: 'submission-targets',
  on: 'domain',
  async gather({ name }, world) {
    const services = ['_submission._tcp', '_submissions._tcp'].flatMap(
      (service) => under(service, name) ?? [],
    );
    const sets = await Promise.all(
      services.map(async (service) =>
        observed(`SRV records of ${service}`, await world.dns({ name: service, type: 'SRV' })),
      ),
    );
    const records = sets.flatMap((set) => (set.kind === 'found' ? set.records : []));
    // RFC 2782: the target "." says that the service is decidedly not available here.
    const offered = records.filter(({ data }) => data.target !== '').slice(0, 20);
    return Promise.all(
      offered.map(async (record) => ({ record, state: await stateOf(record.data.target, world.dns) })),
    );
  },
};

async function stateOf(
  name: DomainName,
  dns: (question: { name: DomainName; type: 'A' | 'AAAA' }) => Promise<Answer<'A' | 'AAAA'>>,
): Promise<SubmissionTarget['state']> {
  const answers = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
  const found = answers.find((answer) => answer.kind === 'found');
  if (found?.kind === 'found') return found.via.length > 0 ? 'alias' : 'found';
  return answers.some((answer) => answer.kind === 'failed') ? 'unanswered' : 'missing';
}
