/** What a check says of a server that belongs to somebody else: whoever reads it can only ask, so it weighs less. */
import type { Message } from './check.ts';
import type { Severity } from './finding.ts';
import { quoted } from './quote.ts';

const lesser: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'notice',
  notice: 'notice',
};

/** The same message, a level lower. */
export const elsewhere = <D extends { readonly host: string }>({
  severity,
  text,
  remedy,
}: Message<D>): Message<D> => ({
  severity: lesser[severity],
  text,
  remedy: (data) => `Tell whoever runs ${quoted(data.host)}: ${remedy(data)}`,
});
