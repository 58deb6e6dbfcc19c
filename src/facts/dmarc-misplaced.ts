/** DMARC records at the domain itself, where nobody looks for them. */
import type { Fact } from '../core/fact.ts';
import { type DmarcText, readText } from './dmarc-texts.ts';

export interface MisplacedDmarc {
  readonly records: readonly DmarcText[];
  /** Why nobody knows whether there are any. */
  readonly unknown?: string;
}

export const misplacedDmarc: Fact<'domain', MisplacedDmarc> = {
  name: 'misplaced-dmarc',
  on: 'domain',
  async gather({ name }, world) {
    const answer = await world.dns({ name, type: 'TXT' });
    if (answer.kind === 'failed') return { records: [], unknown: `TXT records of ${name}: ${answer.detail}` };
    const texts = answer.kind === 'found' ? answer.records.map(readText) : [];
    return { records: texts.filter(({ parsed }) => parsed.isDmarc) };
  },
};
