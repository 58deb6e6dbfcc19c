/** Figures of Postmaster Tools in messages to people. */
import type { DailyShare } from './postmaster-tools.ts';

/** Why a check has nothing to judge. Gmail shows nothing below a volume that it does not tell, which is no failure. */
export const noFigures = (shares: readonly unknown[], what: string): string | undefined =>
  shares.length > 0
    ? undefined
    : `Postmaster Tools have no figures ${what} for these days: there is too little mail to Gmail`;

/** The mean of all days; their volumes are not told. */
export const meanOf = (shares: readonly DailyShare[]): number =>
  shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
