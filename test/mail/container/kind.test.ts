import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/mail/container/index.ts';

const kind = (text: string, encoding: BufferEncoding = 'latin1') => kindOf(Buffer.from(text, encoding));

describe('what a file is', () => {
  it.each([
    ['', 'empty'],
    [' \r\n\t', 'empty'],
    ['\x1f\x8b\x08', 'gzip'],
    ['PK\x03\x04', 'zip'],
    ['PK\x05\x06', 'zip'],
    ['<?xml version="1.0"?>', 'xml'],
    ['\n\n  <feedback>', 'xml'],
    ['\xef\xbb\xbf<feedback>', 'xml'],
    ['\xef\xbb\xbf{"a":1}', 'json'],
    ['[]', 'json'],
    ['Received: from a', 'mail'],
    ['Subject : odd white space', 'mail'],
    ['From a@example.com Mon Nov 23 10:00:00 2026\nReturn-Path: <>', 'mail'],
    ['just a note\nwith: a colon below', 'unknown'],
    ['PK and nothing more', 'unknown'],
    ['%PDF-1.7', 'unknown'],
  ])('%j is %s', (text, expected) => expect(kind(text)).toBe(expected));

  it('knows XML in UTF-16', () => {
    expect(kind('\ufeff<feedback>', 'utf16le')).toBe('xml');
  });

  it('does not look through endless white space', () => {
    expect(kind(`${' '.repeat(10_000)}<feedback>`)).toBe('unknown');
  });
});
