/** Which domains a run is about, and what is declared about each. */
import type { Declared } from '../../core/declared.ts';
import type { DomainName } from '../../net/dns/name.ts';
import { chosen } from './chosen.ts';
import type { Config } from './config/file.ts';
import type { AskedDomain } from './options.ts';
import { type Reading, type ReadSubmission, readSubmission } from './submission.ts';
import type { Located } from './values/value.ts';
import { all, only, type Values } from './values/values.ts';

interface Asking {
  /** What inputs or flags name; undefined where they name none. */
  readonly named: readonly Located<DomainName>[] | undefined;
  readonly config: Config | undefined;
  /** Inputs or flags over the file's defaults. */
  readonly values: Values;
  readonly reading: Reading;
}

/** `login`: for its server, where there is one. */
export type Asked = AskedDomain & Pick<ReadSubmission, 'login'>;

/**
 * The domains of inputs or flags; only where there are none, all those of the file. What the file says about one domain
 * holds for it in either case, and wins over what is said about all. Each comes once, in the order of asking.
 */
export function askedDomains({ named, config, values, reading }: Asking): readonly Asked[] {
  const configured = new Map(config?.domains?.list.map((domain) => [domain.name, domain]));
  const wanted = named ?? [...configured.values()].map(({ name, at }) => ({ value: name, location: at }));
  const first = new Map<DomainName, Located<DomainName>>();
  for (const domain of wanted) if (!first.has(domain.value)) first.set(domain.value, domain);
  return [...first.values()].map(({ value: name, location: asked }) => {
    const own = configured.get(name);
    const location = own?.at ?? asked;
    const together: Values = { ...values, ...own?.values };
    const { submission, login } = readSubmission(together, reading);
    return {
      name,
      declared: { ...declaredBy(together), ...(submission === undefined ? {} : { submission }) },
      ...(location === undefined ? {} : { location }),
      ...(login === undefined ? {} : { login }),
    };
  });
}

function declaredBy(values: Values): Declared {
  const helo = only(values.helo);
  const mailFrom = all(values['mail-from']);
  return {
    profile: chosen(values, 'profile'),
    selectors: all(values['dkim-selectors']),
    sendingNetworks: all(values['sending-ips']),
    ...(helo === undefined ? {} : { helo }),
    ...(mailFrom.length === 0 ? {} : { mailFrom }),
  };
}
