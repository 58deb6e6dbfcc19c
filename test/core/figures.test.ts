import { expect, it } from 'vitest';
import { percent, thousands } from '../../src/core/figures.ts';

it('thousands are set apart', () => {
  expect([0, 999, 1204, 1_200_000].map(thousands)).toEqual(['0', '999', '1,204', '1,200,000']);
});

it('of a share two digits count', () => {
  expect([0, 0.0005, 0.003_36, 0.12, 0.999, 1].map(percent)).toEqual([
    '0 %',
    '0.05 %',
    '0.34 %',
    '12 %',
    '100 %',
    '100 %',
  ]);
});
