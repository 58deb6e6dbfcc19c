/** Messages as they should be, to document checks and to test them. */

/** Fields by their names as they are written; undefined leaves one out. */
export type Changes = Readonly<Record<string, string | undefined>>;

const usual: Changes = {
  'Return-Path': '<news@example.com>',
  Received: `from mail.example.com (mail.example.com [192.0.2.1])
 by mx.example.net with ESMTPS id 4c1; Wed, 31 Dec 2025 12:00:05 +0000`,
  From: 'Example Shop <news@example.com>',
  To: 'Ann <ann@example.net>',
  Subject: 'News of the week',
  Date: 'Wed, 31 Dec 2025 12:00:00 +0000',
  'Message-ID': '<20251231120000.1@example.com>',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
};

/** A message that has arrived, with some fields changed or added. */
export const letter = (changes: Changes = {}, body = 'Hello Ann,\n\nwe have news.\n'): string =>
  `${headerOf({ ...usual, ...changes })}\n${body}`;

/** A message that no server has seen yet: the sender's server adds date and identifier. */
export const draft = (changes: Changes = {}, body?: string): string =>
  letter(
    { 'Return-Path': undefined, Received: undefined, Date: undefined, 'Message-ID': undefined, ...changes },
    body,
  );

const headerOf = (fields: Changes): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('');

const paragraphs = `Hello Ann, the new catalogue is there. It has forty pages of tools for the garden, and the first
twenty customers get a pair of gloves with their order. We are looking forward to your visit.`;

/** The parts of a message between boundary lines, each `[type, content]`. */
export const partsOf = (...parts: readonly (readonly [string, string])[]): string =>
  [...parts.map(([type, content]) => `--edge\nContent-Type: ${type}\n\n${content}\n`), '--edge--\n'].join('');

const html = `<!doctype html>
<html><head><title>News</title></head><body>
<img src="https://www.example.com/logo.png" width="120" alt="Example Shop">
<p>${paragraphs}</p>
<p><a href="https://www.example.com/catalogue">See the catalogue</a></p>
<p><a href="https://www.example.com/u/4711">Unsubscribe</a></p>
</body></html>`;

const text = `${paragraphs}\n\nhttps://www.example.com/catalogue\n\nUnsubscribe: https://www.example.com/u/4711\n`;

/** What a newsletter needs, and nothing that anybody minds. */
export const newsletterFields: Changes = {
  'List-Unsubscribe': '<https://www.example.com/u/4711>, <mailto:unsubscribe@example.com?subject=4711>',
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  'Content-Type': 'multipart/alternative; boundary=edge',
};

/** A newsletter that is as it should be, with some fields changed, or with other parts. */
export const newsletter = (
  changes: Changes = {},
  body = partsOf(['text/plain; charset=utf-8', text], ['text/html; charset=utf-8', html]),
): string => letter({ ...newsletterFields, ...changes }, body);
