import { defineCheck } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { type MessageLink, messageLinks } from '../../facts/message-links.ts';
import { isShortener } from '../../facts/message-names.ts';
import { draft, letter, newsletter } from '../../mail/message/index.ts';
import { registrableDomain } from '../../mail/psl/index.ts';

const isHtml = { 'Content-Type': 'text/html; charset=utf-8' };
const linking = (href: string, text = 'Read more'): string =>
  letter(isHtml, `<p><a href="${href}">${text}</a></p>\n`);

interface Hosts {
  readonly hosts: readonly string[];
}

interface Leads {
  readonly text: string;
  readonly host: string;
}

export default defineCheck({
  id: 'message/link',
  title: 'Links show where they lead',
  why: `Filters judge a message by where its links lead. A link whose text shows another address than it goes to is what
phishing does, and readers of mail warn of it; a service that shortens links is shared with every spammer; an IP address
stands where somebody had no name. Some providers refuse such mail, all count it.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('M3AAWG: sender best practices', 'https://www.m3aawg.org/published-documents'),
    rfc(3986, '7.6'),
  ],
  on: 'message',
  needs: { links: messageLinks },
  messages: {
    disguised: {
      severity: 'warning',
      text: ({ text, host }: Leads) => `The text of a link shows ${quoted(text)}, and it leads to ${host}`,
      remedy: () => 'Let the text say what is there, not an address; or link to the address that shows.',
    },
    userinfo: {
      severity: 'warning',
      text: ({ text, host }: Leads) =>
        `The link ${quoted(text)} has a name before an @, and leads to ${host}`,
      remedy: () => 'Leave out what stands before the @.',
    },
    'ip-address': {
      severity: 'warning',
      text: ({ hosts }: Hosts) =>
        `Links lead to ${hosts.length === 1 ? 'an IP address' : 'IP addresses'}: ${listed(hosts, 3)}`,
      remedy: () => 'Link to a name of your domain.',
    },
    shortener: {
      severity: 'warning',
      text: ({ hosts }: Hosts) => `Links go through ${listed(hosts, 3)}, which hides where they lead`,
      remedy: () => 'Link to the target itself, or through a name of your own domain.',
    },
    scheme: {
      severity: 'warning',
      text: ({ text }: { readonly text: string }) => `The link ${quoted(text)} works in no reader of mail`,
      remedy: () => 'Link to a page with https.',
    },
    relative: {
      severity: 'warning',
      text: ({ text }: { readonly text: string }) =>
        `The link ${quoted(text)} is relative, and leads nowhere from a mail`,
      remedy: () => 'Write the whole address, with https and host.',
    },
    http: {
      severity: 'notice',
      text: ({ count, hosts }: Hosts & { readonly count: number }) =>
        `${counted(count, 'link leads', 'links lead')} to a page without TLS, at ${listed(hosts, 3)}`,
      remedy: () => 'Link with https.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a template, an anchor, a telephone, and a page of the same domain',
      zone: '',
      messages: {
        'a.eml': draft(isHtml, '<a href="{{ url }}">https://www.example.com/</a> <a href="#top">Top</a>\n'),
        'a.html': '<html><body><a href="https://www.example.com/">Offers</a></body></html>',
        'b.eml': linking('tel:+15555550100'),
        'c.eml': linking('https://shop.example.com/a', 'www.example.com'),
        'd.eml': linking('https://click.example.net/4711', 'Booking.com'),
      },
      says: [],
    },
    {
      title: 'an address that leads elsewhere',
      zone: '',
      messages: { 'a.eml': linking('https://click.example.net/4711', 'https://www.example.com/offer') },
      says: ['disguised'],
    },
    {
      title: 'a name before an @',
      zone: '',
      messages: { 'a.eml': linking('https://www.example.com@example.net/') },
      says: ['userinfo'],
    },
    {
      title: 'an IP address',
      zone: '',
      messages: { 'a.eml': linking('https://192.0.2.1/') },
      says: ['ip-address'],
    },
    {
      title: 'a service that shortens, in a template that is HTML alone',
      zone: '',
      messages: { 'a.html': '<html><body><a href="https://bit.ly/4711">Offers</a></body></html>' },
      says: ['shortener'],
    },
    { title: 'a program', zone: '', messages: { 'a.eml': linking('javascript:alert(1)') }, says: ['scheme'] },
    {
      title: 'a relative address',
      zone: '',
      messages: { 'a.eml': linking('/offers/4711.html') },
      says: ['relative'],
    },
    {
      title: 'a page without TLS',
      zone: '',
      messages: { 'a.eml': linking('http://www.example.com/') },
      says: ['http'],
    },
  ],
  skip: ({ links }) => links.unread,
  *run({ links: { links, relative } }, say, message) {
    const at = messagePlace(message);
    const web = links.filter(({ scheme }) => scheme === 'http' || scheme === 'https');
    const [lying] = web.filter(isDisguised);
    if (lying !== undefined) yield say.disguised({ text: lying.text, host: lying.host }, at);
    const [named] = web.filter(({ hasUserinfo }) => hasUserinfo);
    if (named !== undefined) yield say.userinfo({ text: named.href, host: named.host }, at);
    const addresses = hostsOf(web.filter(({ host }) => isAddress(host)));
    if (addresses.length > 0) yield say['ip-address']({ hosts: addresses }, at);
    const short = hostsOf(web.filter(({ host }) => isShortener(host)));
    if (short.length > 0) yield say.shortener({ hosts: short }, at);
    const [odd] = links.filter(({ scheme }) => dead.has(scheme));
    if (odd !== undefined) yield say.scheme({ text: odd.href }, at);
    const [broken] = relative;
    if (broken !== undefined) yield say.relative({ text: broken }, at);
    const plain = web.filter(({ scheme, host }) => scheme === 'http' && !isAddress(host));
    if (plain.length > 0) yield say.http({ count: plain.length, hosts: hostsOf(plain) }, at);
  },
});

const dead = new Set(['javascript', 'vbscript', 'data', 'file', 'about', 'blob']);

const hostsOf = (links: readonly MessageLink[]): readonly string[] => [
  ...new Set(links.map(({ host }) => host)),
];

const isAddress = (host: string): boolean => host.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);

/** The text is an address itself, and that of another domain. A name alone may be that of a firm. */
function isDisguised({ text, host }: MessageLink): boolean {
  const [, shown] = /^(?:https?:\/\/|(?=www\.))([^\s/?#:@]{1,253})/i.exec(text) ?? [];
  if (shown === undefined || !shown.includes('.')) return false;
  const said = registrableDomain(shown.toLowerCase());
  return said !== undefined && said !== registrableDomain(host);
}
