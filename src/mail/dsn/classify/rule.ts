/** A row of the table of wordings: what a receiver says, and which category of failure that is. */
import type { Category, Command } from '../types.ts';

/** Written as data, see `rules/`. A row decides where any of its phrases, links or the pattern is found and `when` holds. */
export interface Row {
  readonly id: string;
  readonly category: Category;
  /** Phrases as `phrase` reads them: lower case, without codes; `@` stands for any address, `url` for any link. */
  readonly phrases?: readonly string[];
  /** Parts of links that say it. */
  readonly links?: readonly string[];
  /** For numbered reasons of providers; linear in the text. It is tried on the wording. */
  readonly pattern?: RegExp;
  readonly when?: Condition;
  /** Where the row knows better than its category. */
  readonly suppress?: boolean;
  /** A reply that this very row decides. */
  readonly sample: string;
}

export interface Condition {
  /** The class of the codes: `4` or `5`. Holds where no code tells. */
  readonly class?: '4' | '5';
  readonly commands?: readonly Command[];
  /** One of these stands in the text or in the name of the host that spoke. */
  readonly host?: readonly string[];
  readonly status?: readonly string[];
  readonly reply?: readonly string[];
}

/** What is known of a reply besides its words. */
export interface Circumstances {
  readonly class: '2' | '4' | '5' | undefined;
  readonly command: Command | undefined;
  /** Names of hosts, lower case. */
  readonly hosts: string;
  readonly statuses: readonly string[];
  readonly reply: string | undefined;
}

/** Whether the row may decide in these circumstances, whatever the words. */
export function mayDecide({ when }: Row, known: Circumstances): boolean {
  if (when === undefined) return true;
  return (
    (when.class === undefined || known.class === undefined || known.class === when.class) &&
    (when.commands === undefined || (known.command !== undefined && when.commands.includes(known.command))) &&
    (when.host === undefined || when.host.some((name) => known.hosts.includes(name))) &&
    (when.status === undefined || when.status.some((code) => known.statuses.includes(code))) &&
    (when.reply === undefined || (known.reply !== undefined && when.reply.includes(known.reply)))
  );
}
