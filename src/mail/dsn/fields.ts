/** Fields as in headers and delivery reports, in blocks between empty lines. */

/** The fields of one block by their names in lower case; of one that is there twice, the first. */
export type Block = ReadonlyMap<string, string>;

const mostBlocks = 1000;
const mostValue = 16_384;
const fieldLine = /^([!-9;-~]{1,76})[ \t]{0,9}:(.*)$/;

/**
 * The blocks of a text, unfolded; lines that are no fields go on with the field before. A block also begins where a
 * field of `beginning` comes again: some programs leave the empty line out. Never throws.
 */
export function blocksOf(text: string, beginning: readonly string[] = []): readonly Block[] {
  const blocks: Map<string, string>[] = [];
  let block = new Map<string, string>();
  let name = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (block.size > 0) blocks.push(block);
      if (blocks.length >= mostBlocks) return blocks;
      [block, name] = [new Map(), ''];
      continue;
    }
    const [, key, value = ''] = /^[ \t]/.test(line) ? [] : (fieldLine.exec(line) ?? []);
    if (key === undefined) {
      continued(block, name, line);
      continue;
    }
    if (beginning.includes(key.toLowerCase()) && block.has(key.toLowerCase())) {
      blocks.push(block);
      block = new Map();
    }
    name = begun(block, key.toLowerCase(), value);
  }
  if (block.size > 0) blocks.push(block);
  return blocks;
}

/** RFC 5322 §2.2.3. */
function continued(block: Map<string, string>, name: string, line: string): void {
  const before = block.get(name);
  if (before !== undefined && before.length < mostValue) block.set(name, `${before} ${line.trim()}`);
}

function begun(block: Map<string, string>, name: string, value: string): string {
  if (block.has(name)) return '';
  block.set(name, value.trim().slice(0, mostValue));
  return name;
}
