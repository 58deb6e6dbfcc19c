/** The tables of block lists, living and dead, made from the catalogue. */
import { type CataloguedList, catalogue, deadLists, takes } from '../src/mail/dnsbl/index.ts';

export function blocklistTables(): string {
  const living = catalogue.filter(({ queryType }) => !queryType.includes('hash'));
  return `${table(['Id', 'List', 'Whom it lists', 'Asked about', 'Usual', 'Key'], living.map(row))}

Dead, and refused by name:

${table(
  ['Zone', 'What became of it'],
  deadLists.map(({ zones, status, since }) => [
    zones.map((zone) => `\`${zone}\``).join(', '),
    since === undefined ? status : `${status}, since ${since}`,
  ]),
)}`;
}

const row = (list: CataloguedList): readonly string[] => [
  `\`${list.id}\``,
  list.removalUrl?.startsWith('https:') ? `[${list.name}](${new URL(list.removalUrl).origin})` : list.name,
  list.lists,
  (['ipv4', 'ipv6', 'domain'] as const).filter((kind) => takes(list, kind)).join(', '),
  list.default ? 'yes' : '',
  list.service === undefined ? '' : `\`${list.service}\`${list.zone.includes('{key}') ? ', needed' : ''}`,
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n');

const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;');
