import { expect, it } from 'vitest';
import { elsewhere } from '../../src/core/elsewhere.ts';
import type { Severity } from '../../src/core/finding.ts';

const message = (severity: Severity) => ({
  severity,
  text: ({ host }: { host: string }) => `${host} is slow`,
  remedy: () => 'Mend it.',
});

it.each([
  ['error', 'warning'],
  ['warning', 'notice'],
  ['notice', 'notice'],
] as const)('%s weighs as %s at somebody else’s', (own, theirs) => {
  expect(elsewhere(message(own)).severity).toBe(theirs);
});

it('says the same, and whom to tell', () => {
  const { text, remedy } = elsewhere(message('error'));
  expect(text({ host: 'mx.example.net' })).toBe('mx.example.net is slow');
  expect(remedy({ host: 'mx.example.net' })).toContain('"mx.example.net"');
  expect(remedy({ host: 'mx.example.net' })).toContain('Mend it.');
});
