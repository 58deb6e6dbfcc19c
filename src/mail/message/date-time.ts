/** The dates of header fields, as `Fri, 21 Nov 1997 09:55:06 -0600` (RFC 5322 §3.3, §4.3). */

export interface DateTime {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** The day of the week is another than the date's. */
  readonly isWrongDay: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Hours east of Greenwich; what else is only letters says nothing (RFC 5322 §4.3). */
const zones: Readonly<Record<string, number>> = {
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
};

const form =
  /^(?:([a-z]{3}) ?, ?)?(\d{1,2}) ([a-z]{3}) (\d{2,4}) (\d{2}) ?: ?(\d{2})(?: ?: ?(\d{2}))? (?:([+-])(\d{2})(\d{2})|([a-z]{1,5}))$/i;

/** Undefined where the text is no date. Never throws. */
export function parseDate(text: string): DateTime | undefined {
  const plain = withoutComments(text.slice(0, 1000)).replace(/\s+/g, ' ').trim();
  const [, day, date, month = '', year = '', hour, minute, second = '0', sign, east, eastMinutes, zone = ''] =
    form.exec(plain) ?? [];
  const at = months.indexOf(month.toLowerCase());
  if (at === -1) return undefined;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  // RFC 5322 §3.3: 60 is a leap second.
  if (h > 23 || m > 59 || s > 60 || Number(eastMinutes ?? 0) > 59) return undefined;
  const local = Date.UTC(fullYear(year), at, Number(date), h, m, s);
  const found = new Date(Date.UTC(fullYear(year), at, Number(date)));
  if (found.getUTCDate() !== Number(date)) return undefined;
  const offset =
    sign === undefined
      ? (zones[zone.toLowerCase()] ?? 0) * 60
      : (Number(east) * 60 + Number(eastMinutes)) * (sign === '-' ? -1 : 1);
  if (day !== undefined && !days.includes(day.toLowerCase())) return undefined;
  const isWrongDay = day !== undefined && days[found.getUTCDay()] !== day.toLowerCase();
  return { time: local - offset * 60_000, isWrongDay };
}

/** RFC 5322 §4.3: two digits from 50 on are of the last century, and three are what 1900 is added to. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

function withoutComments(text: string): string {
  let [plain, depth] = ['', 0];
  for (const char of text) {
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += char;
  }
  return plain;
}
