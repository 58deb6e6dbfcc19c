import { expect, it } from 'vitest';
import { amended, format, parse } from '../../../src/mail/dmarc/index.ts';

const record = (text: string) => {
  const parsed = parse(text).record;
  if (parsed === undefined) throw new Error(`no record: ${text}`);
  return parsed;
};

it('format writes what parse reads', () => {
  const text = 'v=DMARC1; p=reject; sp=none; rua=mailto:a@example.com, mailto:b@example.com; x=y';
  expect(format(record(text))).toBe(text);
  expect(format(record(' v = DMARC1 ;p=none'.trim()))).toBe('v=DMARC1; p=none');
});

it('amended changes tags where they stand, adds new ones at the end, and takes away', () => {
  const original = record('v=DMARC1; P=none; pct=50; rua=mailto:a@example.com; p=reject');
  expect(amended(original, { p: 'quarantine', pct: undefined, t: 'y' })).toBe(
    'v=DMARC1; p=quarantine; rua=mailto:a@example.com; t=y',
  );
});

it('amended puts the policy right after the version', () => {
  expect(amended(record('v=DMARC1; rua=mailto:a@example.com'), { p: 'none' })).toBe(
    'v=DMARC1; p=none; rua=mailto:a@example.com',
  );
});
