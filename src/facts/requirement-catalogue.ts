/** The catalogue of what receivers require; a module of its own, since it is large and not every run comes to it. */
import catalogue from './data/requirements.json' with { type: 'json' };

export interface Row {
  readonly id: string;
  readonly receiver: string;
  readonly applies: string;
  readonly topic: string;
  readonly condition: string;
  readonly consequence?: string;
  readonly codes?: readonly string[];
  /** How it is proved, why it cannot be, or what else it says: one of the three. */
  readonly proof?: string;
  readonly unprovable?: string;
  readonly information?: string;
}

export const rows: readonly Row[] = catalogue.requirements;
/** Names of receivers, by id. */
export const receiverNames: Readonly<Record<string, string>> = catalogue.receivers;
/** Titles of topics, by id, in the order of the table. */
export const topicTitles: Readonly<Record<string, string>> = catalogue.topics;
