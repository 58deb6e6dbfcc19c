import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/facts/bounce-format.ts';

const of = (text: string) => formatOf(Buffer.from(text, 'latin1'));

describe('what a file of bounces is', () => {
  it.each([
    ['a mail', 'Received: from a\n\tby b\nSubject: x\n\n', 'mail'],
    ['a mail with lines that end in CR', 'Return-Path: <>\rSubject: x\r\r', 'mail'],
    ['a mail after empty lines', '\n\nDate: Mon\nFrom: a@example.com\n', 'mail'],
    ['a mail with a byte order mark', '\xef\xbb\xbfFrom: a@example.com\n', 'mail'],
    ['a mail that begins with an unusual field', 'Lines: 3\nFrom: a@example.com\n', 'mail'],
    ['an mbox', 'From MAILER-DAEMON Mon Nov 23 10:00:00 2026\nSubject: x\n', 'mbox'],
    ['a log of Postfix', 'Nov 23 10:00:01 mx postfix/smtp[1]: A1: to=<a@example.com>, x\n', 'lines'],
    ['a log with times of RFC 3339', '2026-11-23T10:00:01+00:00 mx postfix/smtp[1]: A1: to=<a>\n', 'lines'],
    ['a log of Exim', '2026-11-23 10:00:01 1t3abc-000123-4D ** a@example.com: no\n', 'lines'],
    ['a log of qmail', '@4000000066f0c1d20a1b2c3d delivery 12: failure: no\n', 'lines'],
    ['a log of OpenSMTPD in a terminal', 'info: OpenSMTPD 7.6 starting\ndebug: init\n', 'lines'],
    ['events, one a line', '{"event":"bounce"}\n{"event":"bounce"}\n', 'lines'],
    ['an event by itself', '{"event":"bounce"}\n', 'json'],
    ['a list of events', '[\n  {"event": "bounce"}\n]\n', 'json'],
    ['an event over several lines', '{\n  "event": "bounce"\n}\n', 'json'],
    ['a packed log', '\x1f\x8b\x08\x00', 'gzip'],
    ['an archive', 'PK\x03\x04', 'zip'],
    ['nothing', '', 'empty'],
  ])('%s', (_, text, format) => {
    expect(of(text)).toBe(format);
  });
});
