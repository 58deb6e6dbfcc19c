/** What came back of the mails of each domain, by what the notifications say. */
import type { Fact, World } from '../core/fact.ts';
import type { Kind, Notification } from '../mail/dsn/types.ts';
import { type DomainName, isWithin, parseName } from '../net/dns/name.ts';
import { toldIn } from './bounce-files.ts';
import { type CategoryCount, type CountedName, type DeadAddress, type Tally, tally } from './bounce-tally.ts';
import type { FileTrouble, Told } from './bounce-told.ts';
import { namedFiles, pathsOf } from './inputs.ts';

/** The bounces of one domain's mails, or of those that belong to none. */
export interface Bounces {
  /** Recipients by what happened to them; a mail that names none counts once. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly failed: number;
  readonly delayed: number;
  readonly categories: readonly CategoryCount[];
  readonly dead: readonly DeadAddress[];
  /** Domains that sent, where they are known and none of the run. */
  readonly senders: readonly CountedName[];
}

export interface ReadBounces {
  readonly byDomain: ReadonlyMap<DomainName, Bounces>;
  /** Those whose sender is not known, or no domain of the run. */
  readonly others: Bounces;
  readonly troubles: readonly FileTrouble[];
  /** How many there were; `troubles` holds the first of them. */
  readonly troubleCount: number;
  readonly files: number;
}

/** All files, read once for a run; those of other settings are no business of this. */
export const readBounces: Fact<'input', ReadBounces> = {
  name: 'read-bounces',
  on: 'input',
  async gather(subject, world) {
    const files = subject.setting === 'bounces' ? await world.fact(namedFiles, subject) : [];
    return readAll(pathsOf(files), world);
  },
};

export const bounces: Fact<'bounces', Bounces> = {
  name: 'bounces',
  on: 'bounces',
  async gather({ name }, world) {
    const { byDomain, others } = await world.fact(readBounces, { kind: 'input', setting: 'bounces' });
    return name === undefined ? others : (byDomain.get(name) ?? group().finished());
  },
};

const mostTroubles = 100;
const mostSenders = 1000;

/** In the order of the paths, so that the same files give the same bytes. `hear` gets each notification as it is read. */
export async function readAll(
  paths: readonly string[],
  world: Pick<World, 'file' | 'settings'>,
  hear?: (told: Notified) => void,
): Promise<ReadBounces> {
  const groups = new Map<DomainName | undefined, Group>();
  const troubles: FileTrouble[] = [];
  let [troubleCount, count] = [0, 0];
  for (const path of paths)
    for await (const told of toldIn(path, world)) {
      count += 1;
      if (count % atATime === 0) await letOthersWork();
      if (told.kind === 'trouble') {
        troubleCount += 1;
        if (troubles.length < mostTroubles) troubles.push(told.trouble);
        continue;
      }
      hear?.(told);
      const sender = senderOf(told.notification);
      const owner = ownerOf(sender, world.settings.domains);
      const found = groups.get(owner) ?? group();
      groups.set(owner, found);
      found.add(told, owner === undefined ? sender : undefined);
    }
  const finished = [...groups].flatMap(([name, one]) =>
    name === undefined ? [] : [[name, one.finished()] as const],
  );
  return {
    byDomain: new Map(finished),
    others: (groups.get(undefined) ?? group()).finished(),
    troubles,
    troubleCount,
    files: paths.length,
  };
}

/** Notifications that are read before the look-ups of the same run go on: none may time out for a large mailbox. */
const atATime = 16;
const letOthersWork = (): Promise<void> => new Promise((go) => setImmediate(go));

/** The domain of the From field of what came back, else of its envelope. */
const senderOf = ({ returned }: Notification): DomainName | undefined => {
  const address = returned?.from ?? returned?.sender;
  return address === undefined ? undefined : parseName(address.slice(address.lastIndexOf('@') + 1));
};

/** The nearest domain of the run. Where there is one only, what does not tell its sender is taken for its own. */
function ownerOf(sender: DomainName | undefined, domains: readonly DomainName[]): DomainName | undefined {
  if (sender === undefined) return domains.length === 1 ? domains[0] : undefined;
  const above = domains.filter((domain) => isWithin(sender, domain));
  return above.sort((a, b) => b.length - a.length)[0];
}

interface Group {
  add(told: Notified, foreign: DomainName | undefined): void;
  finished(): Bounces;
}

export type Notified = Extract<Told, { kind: 'notification' }>;

function group(): Group {
  const counts: Tally = tally();
  const kinds = new Map<Kind, number>();
  const senders = new Map<string, number>();
  const bump = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  return {
    add({ notification, at }, foreign) {
      const { recipients, kind, date } = notification;
      for (const recipient of recipients) {
        bump(kinds, recipient.kind);
        counts.add(recipient, at, date);
      }
      if (recipients.length === 0) bump(kinds, kind);
      if (foreign !== undefined && (senders.has(foreign) || senders.size < mostSenders))
        bump(senders, foreign);
    },
    finished() {
      const categories = counts.categories();
      return {
        kinds: Object.fromEntries([...kinds].sort()),
        failed: categories.reduce((sum, { failed }) => sum + failed, 0),
        delayed: categories.reduce((sum, { delayed }) => sum + delayed, 0),
        categories,
        dead: counts.dead(),
        senders: [...senders]
          .map(([name, count]) => ({ name, count }))
          .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
      };
    },
  };
}
