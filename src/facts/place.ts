/** Where a record stands: the line of a proposed zone file, else its name in the DNS. */
import type { Location } from '../core/finding.ts';
import type { RR, Type } from '../net/dns/resolver.ts';

export const placeOf = (type: Type, record: Pick<RR, 'name' | 'source'>): Location =>
  record.source === undefined
    ? { in: 'dns', name: record.name, type }
    : { in: 'file', path: record.source.path, line: record.source.line };
