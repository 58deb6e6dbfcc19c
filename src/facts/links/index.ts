/** How the inspection gets from one subject to the next: all there is. */
import type { AnyLink } from '../../core/link.ts';
import { links as blocklists } from './blocklists.ts';
import { links as dns } from './dns.ts';
import { links as messages } from './messages.ts';
import { links as smtp } from './smtp.ts';
import { links as told } from './told.ts';

export const links: readonly AnyLink[] = [...dns, ...smtp, ...messages, ...blocklists, ...told];
