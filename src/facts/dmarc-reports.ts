/** The hosts that DMARC reports go to: whether they have agreed to that, and whether they take mail. */
import type { Fact, World } from '../core/fact.ts';
import { authorizeReports, type ReportAuthorization, type ReportUri } from '../mail/dmarc/index.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import { dmarcTexts, ownRecord } from './dmarc-texts.ts';
import { isNullMx } from './mx.ts';

export interface ReportHost {
  readonly host: DomainName;
  /** The tags that name it. */
  readonly tags: readonly ('rua' | 'ruf')[];
  readonly addresses: readonly string[];
  readonly authorization: ReportAuthorization;
  /** `refused`: a null MX; `nowhere`: neither MX nor address; `unknown`: no answer. */
  readonly mail: 'accepted' | 'refused' | 'nowhere' | 'unknown';
}

/** A record that names more is not one that anybody reports to; what lies beyond is not asked for. */
const mostHosts = 10;

/** For the domain's own record; none where it has no single one. Answers that did not come are values. */
export const dmarcReports: Fact<'domain', readonly ReportHost[]> = {
  name: 'dmarc-reports',
  on: 'domain',
  async gather(subject, world) {
    const record = ownRecord(await world.fact(dmarcTexts, subject))?.parsed.record;
    if (record === undefined) return [];
    const uris = [
      ...record.rua.map((uri) => ({ tag: 'rua' as const, uri })),
      ...record.ruf.map((uri) => ({ tag: 'ruf' as const, uri })),
    ];
    const hosts = [...new Set(uris.flatMap(({ uri }) => hostOf(uri) ?? []))].slice(0, mostHosts);
    return Promise.all(
      hosts.map(async (host): Promise<ReportHost> => {
        const here = uris.filter(({ uri }) => hostOf(uri) === host);
        const [authorization, mail] = await Promise.all([
          authorizeReports({ policyDomain: subject.name, destination: host }, { dns: world.dns }),
          mailAt(host, world),
        ]);
        const tags = [...new Set(here.map(({ tag }) => tag))];
        return { host, tags, addresses: here.flatMap(({ uri }) => uri.address ?? []), authorization, mail };
      }),
    );
  },
};

const hostOf = ({ scheme, host }: ReportUri): DomainName | undefined =>
  scheme !== 'mailto' || host === undefined ? undefined : parseName(host);

/** RFC 5321 §5.1, RFC 7505. */
async function mailAt(name: DomainName, { dns }: World): Promise<ReportHost['mail']> {
  const mx = await dns({ name, type: 'MX' });
  if (mx.kind === 'failed') return 'unknown';
  if (mx.kind === 'found') return mx.records.every(isNullMx) ? 'refused' : 'accepted';
  const addresses = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
  if (addresses.some(({ kind }) => kind === 'found')) return 'accepted';
  return addresses.some(({ kind }) => kind === 'failed') ? 'unknown' : 'nowhere';
}
