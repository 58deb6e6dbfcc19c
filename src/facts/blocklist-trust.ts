/** Whether a block list can be believed in this run, for one kind of subject. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { type ListDescription, type Trust, trust, type Unavailable } from '../mail/dnsbl/index.ts';
import { blocklistOf } from './blocklists.ts';

/** What came of the test points of the list. */
export const testedBlocklist: Fact<'blocklist', Trust> = {
  name: 'tested-blocklist',
  on: 'blocklist',
  async gather(subject, world) {
    const list = blocklistOf(subject, world);
    if (list === undefined) throw new Unobserved(`${subject.list}: it is no block list of the run`);
    return trust(list.description, subject.asks, { dns: world.blocklistDns });
  },
};

/** Unobserved where the list shows that it cannot be. */
export const blocklistTrust: Fact<'blocklist', Exclude<Trust, Unavailable>> = {
  name: 'blocklist-trust',
  on: 'blocklist',
  async gather(subject, world) {
    const found = await world.fact(testedBlocklist, subject);
    const list = blocklistOf(subject, world);
    if (found.kind !== 'unavailable' || list === undefined) return found as Exclude<Trust, Unavailable>;
    const name = subject.asks === 'ipv6' ? `${list.name} (IPv6)` : list.name;
    throw new Unobserved(`${name}: ${inSettings(found, list.description)}`);
  },
};

/** With the settings that change it, so that lists with the same trouble are told together. */
export function inSettings({ why, cause, remedy }: Unavailable, { zone, keyUrl }: ListDescription): string {
  const isKeyed = zone.includes('{key}');
  const isRefusal = cause === 'refused' || cause === 'silent';
  const settings = [
    ...(!isKeyed && (isRefusal || cause === 'no-answer' || cause === 'not-a-list')
      ? ['blocklist-dns-servers']
      : []),
    ...(isRefusal && keyUrl !== undefined ? ['blocklist-keys'] : []),
    ...(cause === 'lists-everything' || cause === 'dead' ? ['blocklists'] : []),
  ];
  return `${why}; ${remedy}${settings.length === 0 ? '' : ` [${settings.join(', ')}]`}`;
}
