/** Questions as one line of text: for keys and for people. */
import type { Question } from './resolver.ts';
import { formatPlace } from './server.ts';

/** `TXT example.com`, with ` @192.0.2.53` where a server is asked by itself; the root is `.`. */
export const textOfQuestion = ({ name, type, at }: Question): string =>
  `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${formatPlace(at)}`}`;
