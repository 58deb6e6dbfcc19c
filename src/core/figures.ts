/** How figures stand in a sentence, whatever the locale of the machine. */

/** `1,204`. */
export const thousands = (count: number): string => count.toLocaleString('en-US');

/** Of 1; two digits that count: `0.34 %`, `12 %`, `0.05 %`. */
export const percent = (share: number): string => `${hundredfold(share)} %`;

/** What {@link percent} says, as a number. */
export const hundredfold = (share: number): number => Number((share * 100).toPrecision(2));
