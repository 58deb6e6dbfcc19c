/**
 * What of an HTML mail a reader of mail looks at: its links, its pictures, and the text that shows.
 *
 * HTML in mail is whatever the programs of thirty years have made of it. A reader of mail takes it as browsers do: tags
 * that never close, attributes without quotes, and entities in addresses are all understood. This scanner goes through
 * the text once, knows nothing of style, and so calls "visible" what stands between tags, but not what is in `style`,
 * `script`, `title` or a comment. It never throws, and its work grows with the length of the text only.
 */

export { type Link, type Page, readHtml } from './page.ts';
export { isHtml } from './recognize.ts';
