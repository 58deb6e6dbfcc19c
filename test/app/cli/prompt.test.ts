import { expect, it } from 'vitest';
import { askSecret } from '../../../src/app/cli/prompt.ts';

function keyboardOf(chunks: readonly string[], isTTY = true) {
  const raw: boolean[] = [];
  return {
    raw,
    isTTY,
    setRawMode: (mode: boolean) => raw.push(mode),
    pause: () => undefined,
    async *[Symbol.asyncIterator]() {
      yield* chunks;
    },
  };
}

async function ask(chunks: readonly string[], isTTY?: boolean) {
  const said: string[] = [];
  const keyboard = keyboardOf(chunks, isTTY);
  const secret = await askSecret('Password: ', { keyboard, say: (text) => said.push(text) });
  return { secret, said: said.join(''), raw: keyboard.raw };
}

it('takes what is typed up to the line end, and shows nothing of it', async () => {
  expect(await ask(['hun', 'ter2\r', 'more'])).toEqual({
    secret: 'hunter2',
    said: 'Password: \n',
    raw: [true, false],
  });
});

it('lets a slip be erased', async () => {
  expect((await ask(['hux\u007fnter2\n'])).secret).toBe('hunter2');
});

it('is given up with Ctrl-C, and the terminal is as before', async () => {
  const { secret, raw } = await ask(['hun\u0003ter2\n']);
  expect(secret).toBeUndefined();
  expect(raw).toEqual([true, false]);
});

it('asks nobody where there is no terminal', async () => {
  expect(await ask(['x\n'], false)).toEqual({ secret: undefined, said: '', raw: [] });
});
