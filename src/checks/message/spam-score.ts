import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { provider } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageSpam } from '../../facts/message-spam.ts';
import { adviceFor } from '../../facts/spam-advice.ts';
import { newsletter } from '../../mail/message/index.ts';

interface Rule {
  readonly name: string;
  readonly points: number;
  readonly description: string;
}

interface Judged {
  readonly score: number;
  readonly threshold: number;
  /** Those that cost most, the dearest first. */
  readonly rules: readonly Rule[];
}

const mostRules = 5;
const messages = { 'news.eml': newsletter() };
const settings = { spamd: { host: '127.0.0.1', port: 783 } };
const judged = (score: number, ...rules: readonly string[]): string =>
  `SPAMD/1.1 0 EX_OK\r\nSpam: ${score >= 5 ? 'True' : 'False'} ; ${score} / 5.0\r\n\r\n${rules.join('\n')}\n`;

const rulesInWords = ({ rules }: Judged): string =>
  rules.length === 0
    ? 'no rule is named'
    : listed(rules.map(({ name, points, description }) => `${points} ${name} (${description})`));

function remedy({ rules }: Judged): string {
  const [dearest] = rules;
  if (dearest === undefined) return 'Have the server report its rules, to see what costs the points.';
  const steps = [...new Set(rules.flatMap(({ name }) => adviceFor(name) ?? []))];
  return steps.length === 0
    ? `Change what the dearest rules name, first of all ${dearest.name}.`
    : `To begin with: ${steps.join('; ')}.`;
}

export default defineCheck({
  id: 'message/spam-score',
  title: 'SpamAssassin takes the message for mail',
  why: `SpamAssassin gives points for hundreds of marks that spam has, and takes a message from 5 points on for spam. The
big providers do not use it, but many companies and hosters do, and its rules say in words what others only act upon. The
score holds for the server that was asked: whether it looks up block lists, and what it has learned, is its own.`,
  refs: [
    provider(
      'SpamAssassin: the rules and their scores',
      'https://spamassassin.apache.org/full/4.0.x/doc/Mail_SpamAssassin_Conf.html',
    ),
  ],
  on: 'message',
  needs: { spam: messageSpam },
  messages: {
    spam: {
      severity: 'error',
      text: (judged: Judged) =>
        `SpamAssassin gives the message ${judged.score} points, and takes it for spam from ${judged.threshold} on; the dearest rules: ${rulesInWords(judged)}`,
      remedy,
    },
    close: {
      severity: 'warning',
      text: (judged: Judged) =>
        `SpamAssassin gives the message ${judged.score} points of the ${judged.threshold} that make it spam; the dearest rules: ${rulesInWords(judged)}`,
      remedy,
    },
  },
  examples: [
    {
      title: 'a newsletter with few points',
      zone: '',
      settings,
      messages,
      spamd: judged(0.1, ' 0.1 HTML_MESSAGE           BODY: HTML included in message'),
      says: [],
    },
    { title: 'no server', zone: '', messages, says: [], outcome: 'skipped' },
    {
      title: 'spam',
      zone: '',
      settings,
      messages,
      spamd: judged(
        6.1,
        ' 2.4 HTML_IMAGE_ONLY_08     BODY: HTML: images with 400-800 bytes of',
        '                            words',
        ' 3.7 URIBL_DBL_SPAM         Contains a spam URL listed in the DBL',
        '-0.0 SPF_PASS               SPF: sender matches SPF record',
      ),
      says: ['spam'],
    },
    {
      title: 'nearly spam',
      zone: '',
      settings,
      messages,
      spamd: judged(4.2, ' 4.2 SOME_RULE              Something of this server'),
      says: ['close'],
    },
    {
      title: 'a server that does not judge',
      zone: '',
      settings,
      messages,
      spamd: 'SPAMD/1.0 79 EX_TIMEOUT\r\n\r\n',
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ spam }) => spam.unknown,
  *run({ spam }, say, message) {
    if (spam.unknown !== undefined) return;
    const { score, threshold } = spam;
    const rules = spam.rules
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, mostRules)
      .map(({ name, points, description }) => ({ name, points, description }));
    if (score >= threshold) yield say.spam({ score, threshold, rules }, messagePlace(message));
    else if (score > threshold * 0.7) yield say.close({ score, threshold, rules }, messagePlace(message));
  },
});
