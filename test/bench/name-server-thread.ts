/** The thread of {@link delayedServer}: the embedded name server over a zone text, with each answer held back. */
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '../../src/app/demo/server.ts';
import { nothing, overlay } from '../../src/net/dns/overlay.ts';
import type { Answer, Resolver } from '../../src/net/dns/resolver.ts';
import { textOf } from '../../src/net/dns/text.ts';
import { parseZone } from '../../src/net/dns/zone/parse.ts';
import type { Asked, Serving } from './name-server.ts';

const { zones, delay }: Serving = workerData;
const parsed = zones.map((text) => parseZone(text, { path: 'bench' }));
for (const { problems } of parsed)
  if (problems[0] !== undefined) throw new Error(JSON.stringify(problems[0]));
const truth = overlay(parsed, nothing);
let asked: Asked[] = [];

const delayed: Resolver = async (question) => {
  const came = performance.now();
  const answer = await truth(question);
  if (delay > 0) await pause(delay);
  const { name, type } = question;
  asked.push({ name, type, came, answered: performance.now(), said: said(answer) });
  return answer;
};

function said(answer: Answer): string {
  if (answer.kind !== 'found') return '';
  const texts = answer.records.map(({ data }) =>
    Array.isArray(data) ? textOf(data) : typeof data === 'string' ? data : JSON.stringify(data),
  );
  return texts.join('\n').toLowerCase();
}

const server = await serve(delayed);
parentPort?.postMessage(`${server.address}:${server.port}`);
parentPort?.on('message', () => {
  parentPort?.postMessage(asked);
  asked = [];
});
