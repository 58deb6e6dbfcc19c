/** Writes a key record back as the text of a TXT record. */
import { formatTags } from '../tag-list/index.ts';
import { encodeNotes } from './notes.ts';
import type { KeyRecord } from './record.ts';

/** `v=DKIM1; k=rsa; p=…`, with what differs from the defaults; {@link parse} reads the same record from it. */
export function format({ keyType, hashes, services, flags, notes, key, others }: KeyRecord): string {
  const tags = [
    { name: 'v', value: 'DKIM1' },
    { name: 'k', value: keyType },
  ];
  if (hashes !== undefined) tags.push({ name: 'h', value: hashes.join(':') });
  if (services.join() !== '*') tags.push({ name: 's', value: services.join(':') });
  if (flags.length > 0) tags.push({ name: 't', value: flags.join(':') });
  if (notes !== '') tags.push({ name: 'n', value: encodeNotes(notes) });
  tags.push(...others, { name: 'p', value: Buffer.from(key).toString('base64') });
  return formatTags(tags);
}
