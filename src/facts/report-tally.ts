/** Reports of a run added up: DMARC and TLS by the domain that they are about, complaints all together. */
import type { FeedbackReport } from '../mail/arf/index.ts';
import type { AggregateReport } from '../mail/dmarc-report/index.ts';
import type { TlsReport } from '../mail/tls-rpt/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import { roomForAll } from './report-count.ts';
import {
  ComplaintSum,
  type ComplaintTally,
  DmarcSum,
  type DmarcTally,
  TlsSum,
  type TlsTally,
} from './report-sums.ts';

/** `again`: the report was there already. `no-room`: not all of it could be held. */
export type Added = 'added' | 'again' | 'no-room';

export interface Tallies {
  addDmarc(report: AggregateReport): Added;
  addTls(report: TlsReport): Added;
  addComplaint(report: FeedbackReport): Added;
  readonly dmarc: ReadonlyMap<DomainName, DmarcTally>;
  readonly tls: ReadonlyMap<DomainName, TlsTally>;
  readonly complaints: ComplaintTally;
}

export function tallies(): Tallies {
  const room = roomForAll();
  const seen = new Set<string>();
  const dmarc = new Map<DomainName, DmarcSum>();
  const tls = new Map<DomainName, TlsSum>();
  const complaints = new ComplaintSum(room);
  const isAgain = (...parts: readonly unknown[]): boolean => {
    const key = JSON.stringify(parts);
    return seen.size === seen.add(key).size;
  };
  return {
    dmarc,
    tls,
    complaints,
    addDmarc(report) {
      const { orgName, email, reportId, begin, end, policy } = report;
      if (isAgain('dmarc', orgName, email, reportId, begin, end, policy.domain)) return 'again';
      const sum = dmarc.get(policy.domain) ?? new DmarcSum(room, policy);
      dmarc.set(policy.domain, sum);
      return sum.add(report) ? 'added' : 'no-room';
    },
    addTls(report) {
      const { organizationName, reportId, begin, end, policies } = report;
      if (isAgain('tls', organizationName, reportId, begin, end, policies[0]?.domain)) return 'again';
      const added = policies.map((policy) => {
        const sum = tls.get(policy.domain) ?? new TlsSum(room);
        tls.set(policy.domain, sum);
        return sum.add(report, policy);
      });
      return added.every(Boolean) ? 'added' : 'no-room';
    },
    addComplaint: (report) => (complaints.add(report) ? 'added' : 'no-room'),
  };
}
