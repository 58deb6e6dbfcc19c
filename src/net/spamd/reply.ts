/** Reads what spamd says to REPORT: a status, a header with the score, and the report that people read (spamd/PROTOCOL). */
import type { SpamAnswer, SpamRule } from './spamd.ts';

const mostRules = 200;
const longestDescription = 300;

/** Never throws; what is no reply is a failure. */
export function parseReply(text: string): SpamAnswer {
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/);
  const [status = '', ...fields] = head.split(/\r?\n/);
  const [, code, said = ''] = /^SPAMD\/[\d.]{1,10} (\d{1,3}) ?(.{0,200})/.exec(status) ?? [];
  if (code === undefined) return failed('answered something that is not of the spamd protocol');
  if (code !== '0') return failed(`refused to judge the message (${code} ${said.trim()})`);
  const spam = fields.find((field) => /^spam:/i.test(field)) ?? '';
  // `Spam: True ; 15.2 / 5.0`
  const [, score, threshold] = /;\s*(-?[\d.]{1,12})\s*\/\s*(-?[\d.]{1,12})/.exec(spam.slice(0, 200)) ?? [];
  if (score === undefined || threshold === undefined) return failed('answered without a score');
  return {
    kind: 'judged',
    score: Number(score),
    threshold: Number(threshold),
    rules: rulesIn(rest.join('\n\n')),
  };
}

const failed = (detail: string): SpamAnswer => ({ kind: 'failed', detail });

/** The table at the end of the report: ` 1.4 MISSING_DATE  Missing Date: header`, and lines that go on with it. */
function rulesIn(report: string): readonly SpamRule[] {
  const rules: { name: string; points: number; description: string }[] = [];
  for (const line of report.split(/\r?\n/)) {
    const [, points, name, words = ''] =
      /^\s{0,3}(-?\d{1,4}(?:\.\d{1,3})?) ([A-Z][A-Z0-9_]{1,80})(?:\s+(\S.*))?$/.exec(line.slice(0, 1000)) ??
      [];
    const last = rules.at(-1);
    if (points !== undefined && name !== undefined) {
      if (rules.length === mostRules) break;
      rules.push({ name, points: Number(points), description: words.trim() });
    } else if (last !== undefined && /^\s{10,}\S/.test(line) && last.description.length < longestDescription)
      last.description = `${last.description} ${line.trim()}`.trim().slice(0, longestDescription);
  }
  return rules;
}
