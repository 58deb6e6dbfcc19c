import { expect, it } from 'vitest';
import { inTurn } from '../../src/engine/in-turn.ts';

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('keeps the order of the items, whichever ends first', async () => {
  const work = async (item: number): Promise<number> => {
    for (let i = 0; i < 5 - item; i += 1) await later();
    return item * 10;
  };
  expect(await inTurn([0, 1, 2, 3, 4], 3, work)).toEqual([0, 10, 20, 30, 40]);
});

it('has no more under way than it may, and begins the next as soon as one has ended', async () => {
  let underWay = 0;
  let most = 0;
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    underWay += 1;
    most = Math.max(most, underWay);
    for (let i = 0; i < (item === 0 ? 20 : 2); i += 1) await later();
    underWay -= 1;
    if (item === 0) expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  };
  await inTurn([0, 1, 2, 3, 4, 5], 2, work);
  expect(most).toBe(2);
});

it('does nothing with nothing', async () => {
  expect(await inTurn([], 4, async () => 1)).toEqual([]);
});
