/** What the lint of messages knows by name: files that are refused, services that shorten links, mailboxes for anybody. */
import data from './data/message-lint.json' with { type: 'json' };

const blocked = new Set(data.blocked);
const macros = new Set(data.macros);
const shorteners = new Set(data.shorteners);
const mailboxes = new Set(data.mailboxes);

/** `exe` of `Report.pdf.EXE`; empty where there is none. */
export const extensionOf = (name: string): string =>
  /\.([a-z0-9_]{1,12})[\s.]*$/i.exec(name.slice(-40))?.[1]?.toLowerCase() ?? '';

/** Whether Gmail refuses a file by its name. */
export const isBlocked = (name: string): boolean => blocked.has(extensionOf(name));

/** Whether a file of Microsoft Office holds programs, by its name. */
export const hasMacros = (name: string): boolean => macros.has(extensionOf(name));

export const isShortener = (host: string): boolean => shorteners.has(host.replace(/^www\./, ''));

/** Whether anybody may have an address under the domain. */
export const isMailboxProvider = (domain: string): boolean => mailboxes.has(domain);
