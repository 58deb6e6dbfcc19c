/** Parts of the program, by what each looks at: a run loads those that its settings can lead to. */
import type { Kind } from './subject.ts';

/** What depends on nothing but a domain, and what further settings add to it. */
export const parts = ['dns', 'smtp', 'messages', 'blocklists', 'told'] as const;
export type Part = (typeof parts)[number];

export const partOf: Readonly<Record<Kind, Part>> = {
  domain: 'dns',
  host: 'dns',
  selector: 'dns',
  sender: 'dns',
  submission: 'smtp',
  exchanger: 'smtp',
  vantage: 'smtp',
  message: 'messages',
  listing: 'blocklists',
  blocklist: 'blocklists',
  input: 'told',
  bounces: 'told',
  reports: 'told',
  metrics: 'told',
  'postmaster-tools': 'told',
};
