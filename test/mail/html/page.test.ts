import { describe, expect, it } from 'vitest';
import { isHtml, readHtml } from '../../../src/mail/html/index.ts';
import { expectLinear } from '../../support/growth.ts';

describe('the links of a page', () => {
  it.each([
    ['<a href="https://a.example/">One <b>two</b></a>', 'https://a.example/', 'One two'],
    ["<A HREF='https://a.example/'>x</A>", 'https://a.example/', 'x'],
    ['<a class=b href=https://a.example/>x</a>', 'https://a.example/', 'x'],
    ['<a\nhref = " https://a.example/?b=1&amp;c=2 " >x</a>', 'https://a.example/?b=1&c=2', 'x'],
    ['<a href="https://a.example/">never closed', 'https://a.example/', 'never closed'],
    ['<a href="https://a.example/"><img src="b.png"></a>', 'https://a.example/', ''],
    ['<a href="https://a.example/" href="https://b.example/">x</a>', 'https://a.example/', 'x'],
    ['<a href="https://a.example/">p&#97;yp&#x61;l</a>', 'https://a.example/', 'paypal'],
  ])('%s', (html, href, text) => {
    expect(readHtml(html).links).toEqual([{ href, text }]);
  });

  it('are not those in comments, styles and anchors without an address', () => {
    const html =
      '<!-- <a href="x">y</a> --><style>a{}</style><script>"<a href=z>"</script><a name="top">t</a>';
    expect(readHtml(html).links).toEqual([]);
  });

  it('end where the next one begins', () => {
    expect(readHtml('<a href=x>1<a href=y>2</a>').links.map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('are a bounded number', () => {
    expect(readHtml('<a href=x>y</a>'.repeat(5000)).links).toHaveLength(2000);
  });
});

describe('what a page shows', () => {
  it('is its text, without what is hidden or takes no room', () => {
    const html =
      '<head><title>No</title><style>no</style></head><p>One</p><p>two&nbsp;three &lt;four&zwnj;&#847;</p><!-- no -->';
    expect(readHtml(html).text).toBe('One two three <four');
  });

  it('is not cut by a "<" that begins no tag', () => {
    expect(readHtml('1 < 2 and 3 <4').text).toBe('1 < 2 and 3 <4');
  });

  it('are pictures of more than one pixel', () => {
    expect(readHtml('<img src=a.png><img src=b.gif width="1" height="1">').images).toEqual(['a.png']);
  });

  it('may hold what no reader of mail runs', () => {
    expect(readHtml('<form></form><script></script><form></form>').active).toEqual(['form', 'script']);
  });
});

it('takes time that grows with the length only', () => {
  for (const unit of [
    '<',
    '<a ',
    '<a href=',
    '<a href="',
    '<!--',
    '<style>',
    '&',
    '&#',
    '<a href=x>',
    '</',
    "='",
    '<p>',
  ])
    expectLinear((times) => readHtml(unit.repeat(times)), unit);
});

it.each([
  ['<!doctype html>\n<html>', true],
  ['\ufeff\n <HTML lang="en">', true],
  ['<!-- a comment --><table>', true],
  ['<p>Hello</p>', true],
  ['From: <a@example.com>\n\n<html>', false],
  ['<?xml version="1.0"?>', false],
  ['<header>', false],
  ['', false],
])('%j is a page: %s', (text, expected) => {
  expect(isHtml(new TextEncoder().encode(text))).toBe(expected);
});
