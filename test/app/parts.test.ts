import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/app/parts.ts';
import { checks as all } from '../../src/checks/index.ts';
import { messageKeys } from '../../src/checks/known.ts';
import { undeclared } from '../../src/core/declared.ts';
import { type Part, partOf } from '../../src/core/part.ts';
import { noInputs, nothingRunWide, type RunWide } from '../../src/core/run-wide.ts';
import type { Kind } from '../../src/core/subject.ts';
import { links as allLinks } from '../../src/facts/links/index.ts';

const submission = { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false } as const;
const files = [{ pattern: 'files', paths: [] }];

async function partsWith(settings: Partial<RunWide>, declared = undeclared): Promise<readonly Part[]> {
  const { checks, links } = await planFor({ ...nothingRunWide, ...settings }, [undeclared, declared]);
  const kinds: readonly Kind[] = [...checks.map(({ on }) => on), ...links.map(({ to }) => to)];
  return [...new Set(kinds.map((kind) => partOf[kind]))].sort();
}

describe('the parts of a run', () => {
  it('are that of the DNS alone where the settings lead to nothing else', async () => {
    expect(await partsWith({})).toEqual(['dns']);
  });

  it.each<[string, Part, Partial<RunWide>]>([
    ['exchangers that are spoken to', 'smtp', { exchangers: 'auto' }],
    ['given messages', 'messages', { messages: ['welcome.eml'] }],
    ['the size of a message', 'messages', { messageSize: 1_000 }],
    ['block lists', 'blocklists', { blocklists: [{ id: 'spamcop', hasKey: false }] }],
    ['bounces', 'told', { inputs: { ...noInputs, bounces: files } }],
    ['reports', 'told', { inputs: { ...noInputs, reports: files } }],
    ['metrics', 'told', { inputs: { ...noInputs, metrics: files } }],
    ['Postmaster Tools', 'told', { postmasterTools: 'https://api.example' }],
  ])('have what looks at %s', async (_, part, settings) => {
    expect(await partsWith(settings)).toEqual([part, 'dns'].sort());
  });

  it('have what speaks to a submission server that any of the domains declares', async () => {
    expect(await partsWith({}, { ...undeclared, submission })).toEqual(['dns', 'smtp']);
  });

  it('are together all that there is', async () => {
    const { checks, links } = await planFor(
      {
        ...nothingRunWide,
        exchangers: 'auto',
        messageSize: 1_000,
        blocklists: [{ id: 'spamcop', hasKey: false }],
        postmasterTools: 'https://api.example',
      },
      [],
    );
    expect(checks.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id));
    expect(links).toEqual(allLinks);
  });
});

it('the messages that settings may name are those of the checks', () => {
  expect([...messageKeys]).toEqual(all.map(({ id, messages }) => [id, Object.keys(messages)]));
});
