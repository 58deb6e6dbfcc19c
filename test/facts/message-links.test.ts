import { describe, expect, it } from 'vitest';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { messageContent } from '../../src/facts/message-content.ts';
import { linkDomains, messageLinks } from '../../src/facts/message-links.ts';
import { draft, letter, newsletter, partsOf } from '../../src/mail/message/index.ts';
import { nameOf } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const worldOf = (messages: Readonly<Record<string, string>>) =>
  gathererOver(
    worldWith({
      settings: { ...nothingRunWide, messages: Object.keys(messages) },
      message: (path) => {
        const text = messages[path];
        return text === undefined ? undefined : Buffer.from(text);
      },
    }),
  );

const linksOf = (message: string) =>
  worldOf({ 'a.eml': message })(messageLinks, { kind: 'message', path: 'a.eml' }).value;

const html = (body: string): string => letter({ 'Content-Type': 'text/html; charset=utf-8' }, body);

describe('the links of a message', () => {
  it('are those of HTML and text', async () => {
    const { links, linkDomains } = await linksOf(newsletter());
    expect(links.map(({ href }) => href)).toEqual([
      'https://www.example.com/catalogue',
      'https://www.example.com/u/4711',
      'https://www.example.com/catalogue',
      'https://www.example.com/u/4711',
    ]);
    expect(linkDomains).toEqual(['www.example.com']);
  });

  it('end in text where the sentence goes on', async () => {
    const { links } = await linksOf(letter({}, 'See (https://a.example/b), or <https://c.example/>.\n'));
    expect(links.map(({ href }) => href)).toEqual(['https://a.example/b', 'https://c.example/']);
  });

  it('are found in an encoded part', async () => {
    const body = Buffer.from('<a href="https://müller.example/">x</a>').toString('base64');
    const fields = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Transfer-Encoding': 'base64' };
    expect((await linksOf(letter(fields, body))).linkDomains).toEqual(['xn--mller-kva.example']);
  });

  it('lead to domains only where their hosts are names', async () => {
    const body = `<a href="https://192.0.2.1/">a</a><a href="https://[2001:db8::1]/">b</a><a href="mailto:a@b.example">c</a>
<a href="https://0x7f000001/">d</a><a href="https://localhost/">e</a><a href="HTTPS://A.Example./">f</a>`;
    expect((await linksOf(html(body))).linkDomains).toEqual(['a.example']);
  });

  it('that are filled in later are none', async () => {
    const body = '<a href="https://{{ host }}/">a</a> <a href="{{ url }}">b</a> https://*|HOST|*/x\n';
    const { links, relative, linkDomains } = await linksOf(html(body));
    expect([links, relative, linkDomains]).toEqual([[], [], []]);
  });

  it('that lead nowhere are told apart', async () => {
    const body = '<a href="/a">a</a><a href="#b">b</a><a href="www.example.com">c</a>';
    expect((await linksOf(html(body))).relative).toEqual(['/a', 'www.example.com']);
  });

  it('are not those of a message that is attached', async () => {
    const attached = 'From: a@example.com\n\nhttps://a.example/';
    const body = partsOf(['text/plain', 'Hello'], ['message/rfc822', attached]);
    expect(
      (await linksOf(newsletter({ 'Content-Type': 'multipart/mixed; boundary=edge' }, body))).links,
    ).toEqual([]);
  });

  it('lead to a bounded number of domains', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `https://a${at}.example/\n`).join('');
    expect((await linksOf(letter({}, many))).linkDomains).toHaveLength(100);
  });
});

describe('the domains that a run links to', () => {
  const domain = { kind: 'domain', name: nameOf('example.com') } as const;

  it('stand once, with the messages that link there', async () => {
    const gather = worldOf({
      'a.eml': newsletter(),
      'b.eml': letter({}, 'https://www.example.com/ https://b.example/'),
    });
    expect(await gather(linkDomains, domain).value).toEqual([
      { domain: 'www.example.com', messages: ['a.eml', 'b.eml'] },
      { domain: 'b.example', messages: ['b.eml'] },
    ]);
  });

  it('are none of a file that is no message', async () => {
    const gather = worldOf({ 'a.eml': 'https://a.example/', 'b.eml': '' });
    expect(await gather(linkDomains, domain).value).toEqual([]);
  });
});

it('what a message says and carries is known once it is decoded', async () => {
  const file = ['application/pdf; name="=?utf-8?Q?caf=C3=A9?=.pdf"', 'content'] as const;
  const body = partsOf(['text/plain; charset=iso-8859-1', 'Hello'], ['text/html', '<p>Hello</p>'], file);
  const gather = worldOf({ 'a.eml': draft({ 'Content-Type': 'multipart/mixed; boundary=edge' }, body) });
  const content = await gather(messageContent, { kind: 'message', path: 'a.eml' }).value;
  expect(content).toMatchObject({
    text: 'Hello',
    html: { source: '<p>Hello</p>', text: 'Hello' },
    files: [{ name: 'café.pdf', type: 'application/pdf' }],
  });
});
