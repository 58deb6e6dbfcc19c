/** What was likely meant by a term that is wrong. */
import { type Parsed, parse, type SpfProblemCode } from '../mail/spf/index.ts';
import type { Mistake, MistakeCode } from './spf-mistakes.ts';

/** A text that the parser accepts in place of the term, or undefined where nobody can guess. */
export function correctionOf(code: SpfProblemCode, term: string): string | undefined {
  const guess = guesses[code]?.(term.replace(/["'\\]/g, '').replace(/[;,.]+$/, '')) ?? undefined;
  if (guess === undefined || guess === '' || guess === term) return undefined;
  const { problems } = parse(`v=spf1 ${guess}`);
  return problems.length === 0 ? guess : undefined;
}

/** The mistakes of a record that spf/syntax speaks of, in the order of the text. */
export function mistakesIn({
  text,
  problems,
}: Parsed & { readonly text: string }): readonly { readonly code: MistakeCode; readonly data: Mistake }[] {
  return problems.flatMap(({ code, span, text: term = '' }, i) => {
    if (code === 'bad-character' || code === 'mechanism-as-modifier') return [];
    const before = problems[i - 1];
    // A space after the colon makes two mistakes of one
    const isRest =
      code === 'unknown-mechanism' && before?.code === 'missing-value' && span.start - before.span.end === 1;
    if (isRest) return [];
    const correction =
      correctionOf(code, term) ?? (code === 'missing-value' ? joined(term, problems[i + 1]) : undefined);
    const part = text.slice(span.start, span.end) || term;
    return [{ code, data: { term, part, ...(correction === undefined ? {} : { correction }) } }];
  });
}

function joined(term: string, next: Parsed['problems'][number] | undefined): string | undefined {
  const whole = next?.code === 'unknown-mechanism' ? `${term}${next.text ?? ''}` : undefined;
  return whole !== undefined && parse(`v=spf1 ${whole}`).problems.length === 0 ? whole : undefined;
}

type Guess = (term: string) => string | undefined;

const address = /^([+\-?~]?)(\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?)$/;
const spaced: Guess = (term) => (/[,;]/.test(term) ? term.split(/[,;]+/).join(' ') : undefined);

const guesses: Partial<Readonly<Record<SpfProblemCode, Guess>>> = {
  'unknown-mechanism': (term) =>
    spaced(term) ?? (address.test(term) ? term.replace(address, '$1ip4:$2') : renamed(term)),
  'modifier-as-mechanism': (term) => term.replace(':', '='),
  'mechanism-as-modifier': (term) => term.replace('=', ':'),
  'qualified-modifier': (term) => term.slice(1),
  'wrong-family': (term) =>
    term.replace(/^([+\-?~]?)ip([46])/i, (_, sign, digit) => `${sign}ip${digit === '4' ? 6 : 4}`),
  'host-in-ip': (term) => spaced(term) ?? term.replace(/ip[46]:/i, 'a:'),
  'glued-all': (term) => term.replace(/([+\-?~])all$/i, ' $1all'),
  'unexpected-value': (term) =>
    term.replace(/[:/].*$/, (rest) => (/^\/|^:.*\/\d+$/.test(rest) ? rest.replace(/\/+\d+$/, '') : '')),
  'bad-ip4': (term) => spaced(term) ?? term,
  'bad-ip6': (term) => spaced(term) ?? term,
  'bad-prefix': (term) => spaced(term) ?? term.replace(/\/0+(?=\d)/g, '/'),
  'bad-domain': (term) => spaced(term) ?? term,
};

const mechanisms = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'];

/** The mechanism whose name is one slip away. */
function renamed(term: string): string | undefined {
  const [, sign = '', written = '', rest = ''] = /^([+\-?~]?)([a-z0-9_-]{2,12})(.*)$/i.exec(term) ?? [];
  const name = written.toLowerCase();
  const ip = /^ip(?:v?([46])|)(?:addr(?:ess)?)?$/.exec(name);
  if (ip !== null) return `${sign}ip${ip[1] ?? (rest.slice(1).includes(':') ? 6 : 4)}${rest}`;
  const meant = mechanisms.find((other) => other.length > 2 && isOneSlip(name, other));
  return meant === undefined ? undefined : `${sign}${meant}${rest}`;
}

/** One letter too many, too few, wrong, or two swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = left.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`;
  return (left.length <= 1 && right.length <= 1) || isSwapped;
}
