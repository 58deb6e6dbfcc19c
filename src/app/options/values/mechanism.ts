/** The words of a login and of a connection that this client knows. */
import { submissionSecurities } from '../../../core/subject.ts';
import { mechanisms } from '../../../net/smtp/sasl/choose.ts';
import { choice } from './plain.ts';
import type { Parse } from './value.ts';

/** `auto`: implicit TLS on 465, STARTTLS elsewhere. */
export const securityChoices = ['auto', ...submissionSecurities] as const;

/** By their SASL names. */
export const mechanismNames: readonly string[] = mechanisms.map(({ name }) => name);

const lower = choice(mechanismNames.map((name) => name.toLowerCase()));

/** A SASL mechanism, in any case. */
export const mechanism: Parse<string> = (text, known) => {
  const parsed = lower(text, known);
  return 'problem' in parsed ? parsed : { value: parsed.value.toUpperCase() };
};
