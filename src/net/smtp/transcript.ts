/** The conversation as it was held, line by line, without credentials and within bounds. */
import type { Reply, Step } from './conversation.ts';
import { hidden, secrets } from './secrets.ts';

const mostSteps = 500;
const longestText = 1_024;

export interface Transcript {
  steps(): readonly Step[];
  client(text: string): void;
  /** A line of the server. */
  server(text: string): void;
  tls(text: string): void;
  note(text: string): void;
  /** Hides a text from now on, in whatever the server says. */
  conceal(text: string): void;
  /** While on, what a server asks for in a login is not shown: with it a password can be guessed at leisure. */
  hideChallenges(on: boolean): void;
  clean(text: string): string;
  cleanReply(reply: Reply): Reply;
}

export interface TranscriptOptions {
  /** Milliseconds, from any point in time. */
  readonly clock?: () => number;
  /** Hears each step as it happens. */
  readonly watch?: (step: Step) => void;
}

export function transcript({ clock, watch }: TranscriptOptions): Transcript {
  const steps: Step[] = [];
  const began = clock?.() ?? 0;
  const known = secrets();
  let areChallengesHidden = false;

  const record = (from: Step['from'], text: string): void => {
    if (steps.length > mostSteps) return;
    const isLast = steps.length === mostSteps;
    const step = {
      ...(clock === undefined ? {} : { at: Math.round(clock() - began) }),
      from: isLast ? 'note' : from,
      text: isLast ? 'the rest of the conversation is left out' : text.slice(0, longestText),
    } as const;
    steps.push(step);
    watch?.(step);
  };

  return {
    steps: () => [...steps],
    client: (text) => record('client', text),
    server: (text) =>
      record(
        'server',
        areChallengesHidden && /^334 ./.test(text)
          ? `334 ${hidden}`
          : known.clean(text.slice(0, longestKept)),
      ),
    tls: (text) => record('tls', text),
    note: (text) => record('note', known.clean(text)),
    conceal: (text) => known.add(text),
    hideChallenges(on) {
      areChallengesHidden = on;
    },
    clean: known.clean,
    cleanReply: (reply) => ({ ...reply, lines: reply.lines.map(known.clean) }),
  };
}

/** More than any line has; cutting comes after cleaning, or half a secret would stand at the end. */
const longestKept = 16_384;
