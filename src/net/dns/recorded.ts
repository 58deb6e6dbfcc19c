/** Exchanges with the DNS as lines of JSON, to look at and to replay: a header, then one exchange a line. */

import { textOfQuestion } from './question.ts';
import { answerFromJson, answerToJson, questionFromJson } from './recorded/exchange.ts';
import type { Answer, Question, Resolver, Type } from './resolver.ts';

/** The first line of a recording. */
export const recordingHeader = '{"recording":"dns","version":1}';

/** Passes questions on, and gives the header and then each exchange to `sink`, a line (without its end) at a time. */
export function recording(inner: Resolver, sink: (line: string) => void): Resolver {
  sink(recordingHeader);
  return continuing(inner, sink);
}

/** The same for a recording that has its header already. */
export function continuing(inner: Resolver, sink: (line: string) => void): Resolver {
  return async (question) => {
    const answer = await inner(question);
    sink(formatExchange(question, answer));
    return answer;
  };
}

const formatExchange = <T extends Type>({ name, type, at }: Question<T>, answer: Answer<T>): string =>
  JSON.stringify({ question: { name, type, at }, answer: answerToJson(type, answer) });

/**
 * A resolver that answers from a recording; of two exchanges with the same question the later counts. What is not in
 * it fails as `network`: nobody asked then, so nothing is known. A wrong line makes it a sentence that names the line.
 */
export function replaying(text: string): Resolver | { readonly problem: string } {
  const [header = '', ...lines] = text.split('\n');
  if (header.trim() !== recordingHeader)
    return { problem: 'line 1 is not the header of a DNS recording, version 1' };
  const answers = new Map<string, Answer>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const exchange = readExchange(line);
    if (exchange === undefined) return { problem: `line ${index + 2} is not an exchange with the DNS` };
    answers.set(textOfQuestion(exchange.question), exchange.answer);
  }
  return async <T extends Type>(question: Question<T>) => {
    const key = textOfQuestion(question);
    const detail = `the recording has no answer to ${key}`;
    return (answers.get(key) ?? { kind: 'failed', failure: 'network', detail }) as Answer<T>;
  };
}

function readExchange(line: string): { readonly question: Question; readonly answer: Answer } | undefined {
  try {
    const { question: asked, answer: given } = Object(JSON.parse(line)) as Readonly<Record<string, unknown>>;
    const question = questionFromJson(asked);
    const answer = question && answerFromJson(question.type, given);
    return question && answer && { question, answer };
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
}
