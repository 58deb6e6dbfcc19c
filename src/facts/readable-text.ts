/** TXT data in the letters that its publisher typed. */

/** The octets of `latin1` (as `textOf` gives them) as UTF-8 where they are that, else as they are. */
export const readableText = (latin1: string): string => {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
};
