/** Addresses of APIs. */
import { quoted } from '../../../core/quote.ts';
import type { Parse } from './value.ts';

/** An https URL without user, query and fragment, http only to this machine; the slash at its end is left out. */
export const api: Parse<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe =
    url !== undefined &&
    (url.protocol === 'https:' ||
      (url.protocol === 'http:' && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))) &&
    url.username === '' &&
    url.search === '' &&
    url.hash === '';
  return isSafe
    ? { value: url.href.replace(/\/$/, '') }
    : { problem: `${quoted(text)} is not the address of an API: give an https URL without user and query` };
};
