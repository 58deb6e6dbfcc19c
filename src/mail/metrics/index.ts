/**
 * Counts of what a sender sent and what came of it, per day, in a neutral file: JSON or CSV, from whatever sends the mail.
 *
 * A row is one day of one stream of one domain. `sent` is what was handed to receivers, `delivered` what they accepted,
 * `bounced` what they refused for good (`hard-bounced` where soft bounces are counted too), `complained` how many people
 * called a message spam, `unsubscribed` how many left. Numbers are whole counts. What is a share instead says so, in the
 * name of its column (`complained-percent`, `complained-ratio`) or in itself (`0.3%`): 0.3 is a hundred times another thing in
 * one than in the other, and nothing here guesses. Shares of bounces are of what was sent, the others of what was delivered.
 *
 * Whatever is wrong with a file is a problem with its line; the other rows count.
 */
export { parse } from './parse.ts';
export type { Metrics, MetricsProblem, Row } from './row.ts';
