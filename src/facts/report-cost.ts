/** What a policy would do to messages like those of the reports. */
import type { Source } from './report-sources.ts';

export interface Cost {
  /** Messages of senders that the domain knows, or that sign for it. */
  readonly own: number;
  /** Of those: failed, and not because somebody passed them on. */
  readonly lost: number;
  /** Failed since somebody passed them on, or changed them on the way. */
  readonly passedOn: number;
  /** Failed, of senders that nothing vouches for. */
  readonly foreign: number;
  /** The senders of what is lost, the most first. */
  readonly losing: readonly { readonly name: string; readonly failed: number }[];
}

export function costOf(sources: readonly Source[]): Cost {
  const own = sources.filter(({ standing }) => standing === 'own' || standing === 'signing');
  const losing = own
    .map((source) => ({ name: source.name, failed: source.failed - passedOnOf(source) }))
    .filter(({ failed }) => failed > 0)
    .sort((a, b) => b.failed - a.failed || (a.name < b.name ? -1 : 1));
  const foreign = sources.filter(({ standing }) => standing === 'stranger' || standing === 'service');
  return {
    own: sum(own.map(({ messages }) => messages)),
    lost: sum(losing.map(({ failed }) => failed)),
    passedOn: sum(sources.map(passedOnOf)),
    foreign: sum(foreign.map(({ failed }) => failed)),
    losing: losing.slice(0, 10),
  };
}

/** A signature that does not verify was broken by the domain's own sender, or by a host that is none of its own. */
const passedOnOf = ({ standing, causes }: Source): number =>
  (causes.forwarded ?? 0) + (standing === 'own' ? 0 : (causes.altered ?? 0));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
