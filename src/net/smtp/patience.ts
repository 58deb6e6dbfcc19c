/** How long to wait for what: the minutes of RFC 5321 §4.5.3.2, scaled down to the time that one conversation has. */

/** Milliseconds for each thing that is waited for. */
export interface Patience {
  readonly connect: number;
  readonly tls: number;
  readonly greeting: number;
  readonly reply: number;
  /** For the answer to QUIT, which nothing depends on. */
  readonly quit: number;
}

/** `whole`: milliseconds for the whole conversation. */
export const patienceWithin = (whole: number): Patience => ({
  connect: whole / 4,
  tls: whole / 4,
  // RFC 5321 §4.5.3.2.1 and §4.5.3.2.2 give the greeting and a command five minutes each.
  greeting: Math.min(whole / 2, fiveMinutes),
  reply: Math.min(whole / 2, fiveMinutes),
  quit: Math.min(whole / 10, 2_000),
});

const fiveMinutes = 300_000;
