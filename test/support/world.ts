/** A world in which only what a test says is there. */
import { undeclared } from '../../src/core/declared.ts';
import type { Surrounding } from '../../src/core/fact.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { nothing } from '../../src/net/dns/overlay.ts';
import type { Http } from '../../src/net/http/http.ts';
import { scriptedSmtp } from './scripted-smtp.ts';

/** An API that nobody answers for. */
export const unreachable: Http = async () => ({
  kind: 'failed',
  failure: 'network',
  detail: 'cannot be reached',
});

export const worldWith = (given: Partial<Surrounding>): Surrounding => ({
  dns: nothing,
  blocklistDns: given.dns ?? nothing,
  smtp: scriptedSmtp({}),
  http: unreachable,
  now: new Date('2026-01-01T00:00:00Z'),
  settings: nothingRunWide,
  declared: () => undeclared,
  login: () => undefined,
  message: () => undefined,
  file: async function* () {},
  ...given,
});
