/** The machine-readable part of a report, `message/delivery-status` (RFC 3464), as programs really write it. */
import { recipientOf } from './address.ts';
import type { Draft } from './draft.ts';
import { type Block, blocksOf } from './fields.ts';
import type { Kind } from './types.ts';

const recipientFields = ['final-recipient', 'original-recipient', 'x-actual-recipient', 'x-recipient'];
const outcomeFields = ['action', 'status', 'diagnostic-code'];

/** The recipients of one report; a block without a recipient is one whose address is ``. */
export function readStatusReport(text: string): readonly Draft[] {
  const blocks = joined(blocksOf(text, ['final-recipient', 'original-recipient']));
  const perMessage = blocks.find((block) => block.has('reporting-mta'));
  return blocks.filter(isPerRecipient).map((block) => draftOf(block, perMessage ?? block));
}

const has = (block: Block, fields: readonly string[]): boolean => fields.some((field) => block.has(field));
const isPerRecipient = (block: Block): boolean => has(block, recipientFields) || has(block, outcomeFields);

/** Some programs put an empty line between the fields of one recipient. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    if (before !== undefined && isRestOf(block, before))
      whole[whole.length - 1] = new Map([...block, ...before]);
    else whole.push(block);
  }
  return whole;
}

const isRestOf = (block: Block, before: Block): boolean =>
  isPerRecipient(before) &&
  has(before, recipientFields) !== has(block, recipientFields) &&
  ![...recipientFields, ...outcomeFields].some((field) => block.has(field) && before.has(field)) &&
  isPerRecipient(block);

const actions: Readonly<Record<string, Kind>> = {
  failed: 'failed',
  failure: 'failed',
  delayed: 'delayed',
  deferred: 'delayed',
  delivered: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
};

function draftOf(block: Block, perMessage: Block): Draft {
  const [final, original] = [block.get('final-recipient'), block.get('original-recipient')].map((value) =>
    value === undefined ? undefined : recipientOf(value),
  );
  const recipient = bestOf(final, original, recipientOf(block.get('x-actual-recipient') ?? ''));
  const status = block.get('status') ?? '';
  return {
    recipient,
    originalRecipient: original === recipient || original === '' ? undefined : original,
    kind: actionOf(block),
    statusField: /\d\.\d{1,3}\.\d{1,3}/.exec(status)?.[0],
    ...diagnosticOf(block, status),
    remoteMta: hostOf(block.get('remote-mta')),
    reportingMta: hostOf(perMessage.get('reporting-mta')),
  };
}

/** RFC 3464 §2.3.3; some write a second word or a comment behind it. */
function actionOf(block: Block): Kind | undefined {
  const [word = ''] = /[a-z]{1,20}/i.exec(block.get('action') ?? '') ?? [];
  return Object.hasOwn(actions, word.toLowerCase()) ? actions[word.toLowerCase()] : undefined;
}

/** The first that is an address on the Internet: a final recipient may be a program, a local name or one of X.400. */
function bestOf(final = '', original = '', actual = ''): string {
  return [final, original, actual].find(isMailbox) ?? (final || original || actual);
}

const isMailbox = (value: string): boolean => /^[^\s|/][^\s|]{0,250}@[^\s@]{1,250}\.[^\s@.]/.test(value);

/** RFC 3464 §2.3.6: a type, a semicolon, a text; many leave the type out, or say all in the comment of the status. */
function diagnosticOf(block: Block, status: string): Pick<Draft, 'diagnosticType' | 'diagnostic'> {
  const code = block.get('diagnostic-code') ?? '';
  const [, type, text = ''] = /^([a-z][\w-]{1,30})[ \t]{0,9};(.*)$/is.exec(code) ?? [
    undefined,
    undefined,
    code,
  ];
  const [, comment = ''] = /\((.{1,2000})\)\s{0,99}$/s.exec(status) ?? [];
  const said = text.trim() === '' ? (block.get('x-supplementary-info') ?? comment) : text;
  return { diagnosticType: type?.toLowerCase(), diagnostic: said.trim() };
}

const hostOf = (value: string | undefined): string | undefined => {
  const host = value
    ?.replace(/^[\w-]{1,20}[ \t]{0,9};/, '')
    .trim()
    .replace(/\s.*$/s, '')
    .slice(0, 255);
  return host === '' ? undefined : host;
};
