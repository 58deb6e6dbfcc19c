/** Finds credentials in what a server says, so that they are never repeated: as they are, and in the usual codings. */

export interface Secrets {
  /** From now on `text`, its base64, hexadecimal and percent-encoded forms are hidden. */
  add(text: string): void;
  clean(text: string): string;
}

export const hidden = '<secret>';

export function secrets(): Secrets {
  const forms = new Set<string>();
  let pattern: RegExp | undefined;
  return {
    add(text) {
      for (const form of formsOf(text)) forms.add(form);
      // The longest first: a form that is part of another must not leave the rest of it behind.
      const longestFirst = [...forms].sort((one, other) => other.length - one.length);
      pattern = forms.size === 0 ? undefined : new RegExp(longestFirst.map(escaped).join('|'), 'giu');
    },
    clean: (text) => (pattern === undefined ? text : text.replace(pattern, hidden)),
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function formsOf(text: string): readonly string[] {
  if (text === '') return [];
  const octets = Buffer.from(text);
  const hexadecimal = octets.length < 4 ? [] : [octets.toString('hex')];
  return [text, encodeURIComponent(octets.toString()), ...hexadecimal, ...inBase64(octets)];
}

/**
 * The base64 of the octets alone, and what of it is the same wherever they stand in something longer: the middle, at
 * each of three offsets. Middles of fewer than four characters could be anything.
 */
function inBase64(octets: Buffer): readonly string[] {
  const middles = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), octets]).toString('base64');
    const whole = Math.floor(((offset + octets.length) * 8) / 6);
    return encoded.slice(Math.ceil((offset * 8) / 6), whole);
  });
  const standard = [octets.toString('base64'), ...middles.filter((middle) => middle.length >= 4)];
  return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}
