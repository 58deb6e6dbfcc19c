import { describe, expect, it } from 'vitest';
import { undeclared } from '../../src/core/declared.ts';
import { gathererOver, questionKey } from '../../src/engine/gathering.ts';
import { controlSelector, type Selectors, selectors } from '../../src/facts/selectors.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const name = nameOf('example.com');
const key = 'TXT "v=DKIM1; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=; k=ed25519"';
const google = 'example.com. TXT "v=spf1 include:_spf.google.com include:spf.protection.outlook.com -all"';

/** What is learned from the zone, and the questions that it took, in order. */
async function learn(
  zone: string,
  { declared = [], unanswered = [] }: { declared?: readonly string[]; unanswered?: readonly string[] } = {},
): Promise<{ readonly found: Selectors; readonly questions: readonly string[] }> {
  const live = zoneResolver(zone);
  const questions: string[] = [];
  const dns: Resolver = async (question) => {
    questions.push(questionKey(question));
    if (unanswered.includes(questionKey(question)))
      return { kind: 'failed', failure: 'timeout', detail: 'no answer' };
    return live(question);
  };
  const world = worldWith({ dns, declared: () => ({ ...undeclared, selectors: declared }) });
  return { found: await gathererOver(world)(selectors, { kind: 'domain', name }).value, questions };
}

describe('guesses', () => {
  it('are those that have a key', async () => {
    const { found } = await learn(`${google}\nselector1._domainkey.example.com. ${key}`);
    expect(found).toMatchObject({ declared: [], guessed: ['selector1'], hasGuessedKey: true });
  });

  it('are not what was declared already', async () => {
    const { found } = await learn(`${google}\nselector1._domainkey.example.com. ${key}`, {
      declared: ['Selector1', 's9'],
    });
    expect(found).toMatchObject({ declared: ['selector1', 's9'], guessed: [] });
  });

  it('that are revoked are inspected, and are no sign of signing', async () => {
    const { found } = await learn(`${google}\ngoogle._domainkey.example.com. TXT "v=DKIM1; p="`);
    expect(found).toMatchObject({ guessed: ['google'], hasGuessedKey: false });
  });

  it('that lead nowhere count only where there is no key', async () => {
    const dangling = `${google}\nselector2._domainkey.example.com. CNAME gone.example.net.`;
    expect((await learn(dangling)).found).toMatchObject({ guessed: ['selector2'], hasGuessedKey: false });
    const beside = await learn(`${dangling}\nselector1._domainkey.example.com. ${key}`);
    expect(beside.found).toMatchObject({ guessed: ['selector1'], hasGuessedKey: true });
  });

  it('are no text that is no key', async () => {
    const { found } = await learn(`${google}\ngoogle._domainkey.example.com. TXT "hello"`);
    expect(found.guessed).toEqual([]);
  });
});

describe('no guess is made', () => {
  it('behind a wildcard', async () => {
    const { found, questions } = await learn(`${google}\n*._domainkey.example.com. ${key}`);
    expect(found).toMatchObject({ guessed: [], control: { kind: 'found' } });
    expect(questions).not.toContain('TXT google._domainkey.example.com');
  });

  it('where nobody knows whether there is a wildcard', async () => {
    const { found } = await learn(`${google}\ngoogle._domainkey.example.com. ${key}`, {
      unanswered: [`TXT ${controlSelector}._domainkey.example.com`],
    });
    expect(found).toMatchObject({ guessed: [], control: { kind: 'unanswered' } });
  });

  it('where _domainkey does not exist', async () => {
    const { questions } = await learn(google);
    expect(questions).toHaveLength(4);
  });

  it('where SPF and MX do not answer', async () => {
    const { found, questions } = await learn(`_domainkey.example.com. TXT "o=-"`, {
      unanswered: ['TXT example.com', 'MX example.com'],
    });
    expect(found.guessed).toEqual([]);
    expect(questions).toHaveLength(4);
  });
});

it('guesses below a _domainkey that is an alias of nothing', async () => {
  const { found } = await learn(`${google}
_domainkey.example.com. CNAME gone.example.net.
google._domainkey.example.com. ${key}`);
  expect(found.guessed).toEqual(['google']);
});

it('asks no more than two questions one after the other', async () => {
  const { questions } = await learn(`${google}\nx._domainkey.example.com. ${key}`);
  expect(questions.slice(0, 4).sort()).toEqual([
    'MX example.com',
    'TXT _domainkey.example.com',
    'TXT example.com',
    `TXT ${controlSelector}._domainkey.example.com`,
  ]);
  expect(new Set(questions).size).toBe(questions.length);
});
