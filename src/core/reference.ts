/** Where a rule is written down. */

export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** A section of an RFC, `rfc(7208, '4.6.4')`; the whole of it without a section. */
export const rfc = (number: number, section?: string): Reference => ({
  title: section === undefined ? `RFC ${number}` : `RFC ${number} §${section}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
});

/** A page of a mailbox provider that states its rules. */
export const provider = (title: string, url: string): Reference => ({ title, url });
