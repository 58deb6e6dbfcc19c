/** Looks up what a stranger names. */

/** The value of a key of the table itself; none for `constructor` and the like. */
export const pick = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
