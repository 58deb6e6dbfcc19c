import { expect, it } from 'vitest';
import { likelyTag } from '../../../src/mail/dmarc/index.ts';

it.each([
  ['rau', 'rua'],
  ['RFU', 'ruf'],
  ['dkim', 'adkim'],
  ['aspff', 'aspf'],
  ['ps', 'sp'],
  ['psp', 'psd'],
])('%s is likely meant to be %s', (name, tag) => expect(likelyTag(name)).toBe(tag));

it.each(['x', 'policy', 'foo', '', 'a'.repeat(1000)])('%s is likely meant to be none', (name) =>
  expect(likelyTag(name)).toBeUndefined(),
);
