/** Rates over time against their limits: drawn for Markdown, in one line at a terminal. */
import { hundredfold, percent } from '../core/figures.ts';
import type { RateSeries, Report } from '../core/report.ts';
import type { Block } from './blocks.ts';
import { cut } from './cut.ts';
import { markdown, mermaidLabel, visible } from './escape.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Pen } from './style.ts';

const titles: Readonly<Record<RateSeries['rate'], string>> = {
  bounce: 'Bounces',
  complaint: 'Complaints',
  unsubscribe: 'Unsubscribes',
  'gmail-spam': 'Spam reports at Gmail',
};

/** A graph for each, below a heading of its own. */
export const rateBlock = ({ rates = [] }: Report): Block => ({
  open: '## Rates\n\n',
  rows: rates.map(
    (series) =>
      `**${markdown(nameOf(series))}**: ${lastOf(series)}; warned of from ${percent(series.warn)}, fails from ${percent(series.fail)}\n\n\`\`\`mermaid\n${rateGraph(series)}\n\`\`\`\n\n`,
  ),
  close: '',
});

/** The source of the graph, without a fence: the rate as bars, the limit as a line. */
export function rateGraph({ rate, fail, days }: RateSeries): string {
  const shares = days.map(({ share }) => hundredfold(share));
  const most = Math.max(...shares, hundredfold(fail)) * 1.1;
  return [
    'xychart-beta',
    `  title "${mermaidLabel(titles[rate])}, % of messages"`,
    `  x-axis [${days.map(({ day }) => `"${day.slice(5)}"`).join(', ')}]`,
    `  y-axis "%" 0 --> ${Number(most.toPrecision(2))}`,
    `  bar [${shares.join(', ')}]`,
    `  line [${days.map(() => hundredfold(fail)).join(', ')}]`,
  ].join('\n');
}

/** One line for each: the last day, the limit, and how it came there. */
export const rateParagraphs = ({ rates = [] }: Pick<Report, 'rates'>, pen: Pen): readonly Paragraph[] =>
  rates.length === 0
    ? []
    : [
        [
          pen.paint('bold', 'Rates'),
          ...rates.map((series) => {
            const { share } = series.days.at(-1) ?? { share: 0 };
            const style = share >= series.fail ? 'red' : share >= series.warn ? 'yellow' : 'green';
            return `  ${pen.paint(style, sparks(series))}  ${visible(nameOf(series))}: ${lastOf(series)} ${pen.paint('dim', `(fails from ${percent(series.fail)})`)}`;
          }),
        ],
      ];

const heights = [...'▁▂▃▄▅▆▇█'];
const mostSparks = 14;

/** The last days; the highest is as high as the limit, or the worst day. */
function sparks({ days, fail }: RateSeries): string {
  const last = days.slice(-mostSparks);
  const most = Math.max(fail, ...last.map(({ share }) => share));
  const drawn = last.map(({ share }) => heights[Math.round((share / most) * (heights.length - 1))] ?? ' ');
  return drawn.join('').padStart(mostSparks);
}

const nameOf = ({ domain, rate }: RateSeries): string =>
  `${titles[rate]}${domain === undefined ? '' : ` of ${cut(domain, 260)}`}`;

function lastOf({ days }: RateSeries): string {
  const { day, share } = days.at(-1) ?? { day: '', share: 0 };
  return `${percent(share)} on ${day}`;
}
