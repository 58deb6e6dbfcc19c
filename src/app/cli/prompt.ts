/** A secret from the keyboard, which nobody sees. */

export interface Keyboard extends AsyncIterable<Buffer | string> {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
  pause(): unknown;
}

const mostCharacters = 4096;

/** What is typed up to the line end; undefined where there is no terminal, or Ctrl-C is pressed. */
export async function askSecret(
  question: string,
  { keyboard, say }: { readonly keyboard: Keyboard; readonly say: (text: string) => void },
): Promise<string | undefined> {
  if (keyboard.isTTY !== true || keyboard.setRawMode === undefined) return undefined;
  say(question);
  keyboard.setRawMode(true);
  try {
    return await typed(keyboard);
  } finally {
    keyboard.setRawMode(false);
    keyboard.pause();
    say('\n');
  }
}

const interrupt = '\u0003';
const endOfInput = '\u0004';
const erasing = new Set(['\b', '\u007f']);

async function typed(keyboard: Keyboard): Promise<string | undefined> {
  const text: string[] = [];
  for await (const chunk of keyboard) {
    for (const character of chunk.toString()) {
      if (character === interrupt) return undefined;
      if (character === '\r' || character === '\n' || character === endOfInput) return text.join('');
      if (erasing.has(character)) text.pop();
      else if (text.length < mostCharacters) text.push(character);
    }
  }
  return text.join('');
}
