/** Which of SPF, DKIM, DMARC and ARC failed, by the words of a receiver. */
export type Mechanism = 'spf' | 'dkim' | 'dmarc' | 'arc';

const all: readonly Mechanism[] = ['spf', 'dkim', 'dmarc', 'arc'];
const names: Readonly<Record<Mechanism, RegExp>> = {
  spf: /\bspf\b|sender policy framework|permitted sender|invalid ip for sending mail/,
  dkim: /\bdkim\b|domainkeys?\b/,
  dmarc: /\bdmarc\b/,
  arc: /\barc\b/,
};
/** `Spf= Fail , Dkim= Pass , DMARC= Pass`; `DKIM = did not pass`. */
const verdict =
  /\b(spf|dkim|dmarc|arc)\b[^=;]{0,80}= ?(pass|fail|softfail|none|neutral|permerror|temperror|did not pass)/g;

/** By codes where the text names none: RFC 7372 §3. */
const ofStatus: Readonly<Record<string, readonly Mechanism[]>> = {
  '7.20': ['dkim'],
  '7.21': ['dkim'],
  '7.22': ['dkim'],
  '7.23': ['spf'],
  '7.24': ['spf'],
  '7.29': ['arc'],
  '7.509': ['dmarc'],
};

/** @param text wording: folded. @param links of the same. What is said to pass is left out. */
export function mechanismsOf(text: string, links: string, status: string | undefined): readonly Mechanism[] {
  const verdicts = [...text.matchAll(verdict)];
  if (verdicts.length > 0) {
    const failed = new Set(verdicts.filter(([, , result]) => result !== 'pass').map(([, name]) => name));
    return all.filter((name) => failed.has(name));
  }
  const named = all.filter((name) => names[name].test(text));
  if (named.length > 0) return named;
  if (links.includes('dmarc')) return ['dmarc'];
  return ofStatus[status?.slice(2) ?? ''] ?? [];
}
