import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/app/options/values/limits.ts';

const read = (text: string) => limits(text, { checks: new Map() });

describe('limits of a rate', () => {
  it('are two percentages', () => {
    expect(read('0.1%/0.3%')).toEqual({ value: { warn: 0.001, fail: 0.003 } });
    expect(read('2 % / 5 %')).toEqual({ value: { warn: 0.02, fail: 0.05 } });
  });

  it.each(['0.1/0.3', '0.3%', '5%/2%', '0%/1%', '10%/101%', 'a%/b%', ''])('are not %j', (text) => {
    expect(read(text)).toHaveProperty('problem');
  });
});
