/** Proposed zones: `db.example.com`, or `example.com=zones/db` where relative names need an origin. */
import { quoted } from '../../../core/quote.ts';
import { parseWritten } from '../../../net/dns/name.ts';
import type { ZoneFile } from '../options.ts';
import { path } from './plain.ts';
import type { Parse } from './value.ts';

export const zoneFile: Parse<ZoneFile> = (text, known) => {
  const [, before, after] = /^([^=/\\]*)=(.*)$/s.exec(text) ?? [];
  if (before === undefined || after === undefined) {
    const read = path(text, known);
    return 'problem' in read ? read : { value: { path: read.value } };
  }
  const origin = parseWritten(before.trim());
  const file = path(after.trim(), known);
  if ('problem' in file) return file;
  if (origin === undefined || file.value === '') {
    return {
      problem: `${quoted(text)} is not a zone file: give a path, or the zone and its path as example.com=path`,
    };
  }
  return { value: { path: file.value, origin } };
};
