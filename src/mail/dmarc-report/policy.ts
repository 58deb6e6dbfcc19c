/** Reads `policy_published` of a report (RFC 9990 §3.1.1): the record as the reporter found it. */
import type { DomainName } from '../../net/dns/name.ts';
import { present } from '../container/index.ts';
import { type Element, wordOf } from './element.ts';
import type { PublishedPolicy } from './report.ts';

export const policyIn = (published: Element, domain: DomainName): PublishedPolicy => ({
  domain,
  ...present('p', wordOf(published, 'p')),
  ...present('sp', wordOf(published, 'sp')),
  ...present('np', wordOf(published, 'np')),
  ...present('adkim', wordOf(published, 'adkim')),
  ...present('aspf', wordOf(published, 'aspf')),
  ...present('pct', wordOf(published, 'pct')),
  ...present('fo', wordOf(published, 'fo')),
  ...present('testing', wordOf(published, 'testing')),
  ...present('discoveryMethod', wordOf(published, 'discovery_method')),
});
