import { expect, it } from 'vitest';
import { textOf } from '../../../src/mail/container/index.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

it('reads UTF-8 where nothing is said', () => {
  expect(textOf(Buffer.from('<a>Grüße</a>'))).toEqual({ text: '<a>Grüße</a>', isExact: true });
});

it('reads the encoding that is declared', () => {
  const text = '<?xml version="1.0" encoding="windows-1252"?><a>Gr\xfc\xdfe</a>';
  expect(textOf(latin1(text))).toMatchObject({ text: expect.stringContaining('Grüße'), isExact: true });
});

it('believes a byte order mark more than a declaration', () => {
  const text = '\ufeff<?xml version="1.0" encoding="us-ascii"?><a>Grüße</a>';
  expect(textOf(Buffer.from(text, 'utf16le'))).toMatchObject({ text: expect.stringContaining('Grüße') });
  const swapped = Buffer.from(text, 'utf16le').swap16();
  expect(textOf(swapped)).toMatchObject({ text: expect.stringContaining('Grüße'), isExact: true });
});

it('says where octets do not fit, and where nobody knows the encoding', () => {
  expect(textOf(latin1('<a>\xfc</a>'))).toEqual({ text: '<a>\ufffd</a>', isExact: false });
  expect(textOf(latin1('<?xml encoding="klingon"?><a/>')).isExact).toBe(false);
});
