import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { receiverNames, rows, topicTitles } from '../../src/facts/requirement-catalogue.ts';
import { type Proof, proofs } from '../../src/facts/requirement-proofs.ts';
import { checkOf } from '../../src/facts/requirement-state.ts';

const shared = resolve(import.meta.dirname, '../../../shared/data/requirements.json');
const catalogue = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/facts/data/requirements.json'), 'utf8'),
);

const partsOf = (proof: Proof): readonly string[] =>
  'all' in proof ? proof.all : 'any' in proof ? proof.any : [];

/** The name, and all that its proof consists of. */
const reached = (name: string): readonly string[] => [
  name,
  ...partsOf(proofs[name] ?? { all: [] }).flatMap(reached),
];

describe('the catalogue of requirements', () => {
  it('says of each row one thing: how it is proved, why it cannot be, or what else it is', () => {
    const wrong = rows.filter(
      ({ proof, unprovable, information }) =>
        [proof, unprovable, information].filter((one) => one !== undefined).length !== 1,
    );
    expect(wrong).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('names only receivers, topics and proofs that there are, and uses them all', () => {
    const required = rows.filter(({ information }) => information === undefined);
    expect(new Set(required.map(({ receiver }) => receiver))).toEqual(new Set(Object.keys(receiverNames)));
    expect(new Set(required.map(({ topic }) => topic))).toEqual(new Set(Object.keys(topicTitles)));
    const used = rows.flatMap(({ proof }) => (proof === undefined ? [] : reached(proof)));
    expect(new Set(used)).toEqual(new Set(Object.keys(proofs)));
  });

  it('has a check of its own for each receiver', () => {
    const ids = checks.map(({ id }) => id).filter((id) => id.startsWith('requirements/'));
    expect(ids).toEqual(
      Object.keys(receiverNames)
        .map((id) => `requirements/${id}`)
        .sort(),
    );
  });

  it('says what happens and with which reply where mail is refused', () => {
    const silent = rows.filter(
      ({ consequence, codes, proof }) => consequence === 'refused' && proof && !codes,
    );
    // La Poste publishes no code for it.
    expect(silent.map(({ id }) => id)).toEqual(['laposte.auth']);
  });
});

describe('the proofs', () => {
  const families = new Set(checks.map(({ id }) => id.split('/')[0]));
  const evidence = Object.values(proofs).flatMap((proof) => ('refutedBy' in proof ? [proof] : []));
  const patterns = evidence.flatMap(({ refutedBy, openedBy = [], provedBy }) => [
    ...refutedBy,
    ...openedBy,
    ...provedBy,
  ]);

  it('name checks and messages that exist, or those of a family that is not built in', () => {
    const messages = new Map(checks.map(({ id, messages }) => [id as string, Object.keys(messages)]));
    const unknown = patterns.filter((pattern) => {
      const [check = '', message] = pattern.split(':');
      if (!families.has(check.split('/')[0] ?? '')) return false;
      return (
        !messages.has(check) ||
        (message !== undefined && message !== '*' && !messages.get(check)?.includes(message))
      );
    });
    expect(unknown).toEqual([]);
  });

  it('wait for two other families at most', () => {
    const missing = patterns
      .map((pattern) => checkOf(pattern).split('/')[0])
      .filter((one) => !families.has(one));
    expect(['reputation', 'bounces']).toEqual(expect.arrayContaining([...new Set(missing)]));
  });

  it('rest on no assessment', () => {
    expect(patterns.filter((pattern) => pattern.startsWith('requirements/'))).toEqual([]);
  });
});

describe.skipIf(!existsSync(shared))('against the shared data', () => {
  const given: readonly { readonly id: string }[] = existsSync(shared)
    ? JSON.parse(readFileSync(shared, 'utf8')).requirements
    : [];

  it('every requirement is in the catalogue, or is said to be none of a receiver', () => {
    const outside: readonly string[] = catalogue.outside.ids;
    const unmapped = given.filter(
      ({ id }) => !outside.includes(id) && !rows.some((row) => row.id === id || row.id.startsWith(`${id}.`)),
    );
    expect(unmapped).toEqual([]);
    expect(given.length).toBeGreaterThan(80);
  });
});
