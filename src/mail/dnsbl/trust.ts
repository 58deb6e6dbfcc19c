/** Whether a list can be believed: what must be on it is, and what must not be is not (RFC 5782 §5). */
import { type DomainName, parseName, under } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import type { Known } from './known.ts';
import type { ListDescription, QueryKind } from './list.ts';
import { isAddress, reversed } from './question.ts';
import { readAnswer, type Said } from './read-answer.ts';
import { type Unavailable, unavailable } from './unavailable.ts';

/** `unconfirmed`: no entry is there to show that it answers, so that only what it lists counts. */
export type Trust = { readonly kind: 'trusted' | 'unconfirmed' } | Unavailable;

/** Asks for the test points of a list, all at once. Never rejects. */
export async function trustIn(
  known: Known,
  kind: QueryKind,
  { dns }: { readonly dns: Resolver },
): Promise<Trust> {
  const { list, zone, codebook } = known;
  const ask = async (point: string): Promise<Said> => {
    const name = nameOf(point, zone);
    if (name === undefined)
      return unavailable('not-applicable', 'has a test point that no name can hold', list);
    return readAnswer(await dns({ name, type: 'A' }), list, codebook);
  };
  const { listed, clean } = testPointsFor(list, kind);
  const [there, absent] = await Promise.all([Promise.all(listed.map(ask)), Promise.all(clean.map(ask))]);
  return trustFrom(there, absent, list);
}

/** What the list says of itself comes before what follows from its silence. */
function trustFrom(there: readonly Said[], absent: readonly Said[], list: ListDescription): Trust {
  const refusal = (said: Said): said is Unavailable => said.kind === 'unavailable';
  const isShown = there.some(({ kind }) => kind === 'listed');
  const refused = isShown ? absent.find(refusal) : (there.find(refusal) ?? absent.find(refusal));
  if (refused !== undefined) return refused;
  if (absent.some(({ kind }) => kind === 'listed'))
    return unavailable(
      'lists-everything',
      'lists what no list may list: it was given up, or is not working',
      list,
    );
  if (there.length === 0) return { kind: 'unconfirmed' };
  return isShown
    ? { kind: 'trusted' }
    : unavailable(
        'silent',
        'does not list its own test entry: it refuses this resolver without a word, or is dead',
        list,
      );
}

interface TestPoints {
  readonly listed: readonly string[];
  readonly clean: readonly string[];
}

/** RFC 5782 §5. */
const common: Readonly<Record<QueryKind, TestPoints>> = {
  ipv4: { listed: ['127.0.0.2'], clean: ['127.0.0.1'] },
  ipv6: { listed: ['::FFFF:7F00:2'], clean: ['::FFFF:7F00:1'] },
  domain: { listed: ['TEST'], clean: ['INVALID'] },
};

/** Those of the list for the kind; those of the RFC where it has some for another kind only, or says nothing. */
export function testPointsFor({ test }: ListDescription, kind: QueryKind): TestPoints {
  if (test === undefined) return common[kind];
  const pointsIn = (points: readonly string[], otherwise: readonly string[]): readonly string[] => {
    const usable = points.filter(isUsable);
    const own = usable.filter((point) => kindOf(point) === kind);
    return own.length > 0 || usable.length === 0 ? own : otherwise;
  };
  return {
    listed: pointsIn(test.listed, common[kind].listed),
    clean: test.clean.some(isUsable) ? pointsIn(test.clean, common[kind].clean) : common[kind].clean,
  };
}

const isUsable = (point: string): boolean => /^[\w.:-]+$/.test(point);

const kindOf = (point: string): QueryKind =>
  !isAddress(point) ? 'domain' : point.includes(':') ? 'ipv6' : 'ipv4';

const nameOf = (point: string, zone: DomainName): DomainName | undefined => {
  const prefix = isAddress(point) ? reversed(point) : parseName(point);
  return prefix === undefined ? undefined : under(prefix, zone);
};
