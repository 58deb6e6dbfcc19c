/** Whatever stands in inputs, flags and files: an answer, never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions, workflowLocator } from '../../src/app/options/index.ts';
import { settingNames, settingOf } from '../../src/app/options/settings.ts';
import { parseDomain } from '../../src/app/options/values/domain.ts';
import { parseName } from '../../src/net/dns/name.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const known = { checks: new Map([['spf/ptr', ['used']]]) };

/** Text of the bits that settings are made of, so that it gets past the first error. */
const bits = fc.constantFrom(
  ...[
    'domains',
    'ignore',
    'name',
    'check',
    'reason',
    'until',
    'profile',
    'sending-ips',
    'severity',
    'example.com',
  ],
  ...[
    'spf/ptr',
    '192.0.2.1',
    '2001:db8::/33',
    '2026-11-31',
    'no',
    '&a ',
    '*a',
    '!!x ',
    '|',
    '>',
    '? ',
    '- ',
    ': ',
    ':\n  ',
    '\n',
  ],
  ...[
    '\n  ',
    '\n    ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
    '%',
    '---\n',
    '<<',
    '\u0000',
    '\ud800',
    '٣',
    'xn--',
    '@',
    '/',
  ],
);
const grown = fc.array(bits, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(grown, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('readOptions', () => {
  it('answers whatever is given', async () => {
    const given = fc.dictionary(fc.oneof(fc.constantFrom(...settingNames), fc.string()), anyText, {
      maxKeys: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        given,
        anyText,
        fc.constantFrom('action' as const, 'cli' as const),
        async (given, text, source) => {
          const result = await readOptions({
            source,
            given,
            files: { read: async () => text },
            known,
            today: '2026-11-23',
          });
          if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
          else expect(result.options.domains.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('names a line that the file has', async () => {
    await fc.assert(
      fc.asyncProperty(grown, async (text) => {
        const result = await readOptions({
          source: 'cli',
          given: {},
          files: { read: async () => text },
          known,
          today: '2026-11-23',
        });
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { location } of 'problems' in result ? result.problems : []) {
          if (location?.in === 'file')
            expect(location.line).toSatisfy((line: number) => line >= 1 && line <= lines);
        }
      }),
      { numRuns: 800 },
    );
  });
});

it('a workflow of any text gives a place or none', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const locate = await workflowLocator({
        text: `jobs:\n  a:\n    steps:\n      - ${text}`,
        path: 'a.yml',
      });
      expect(locate('domains', 'example.com')?.in ?? 'nowhere').toMatch(/^(file|nowhere)$/);
    }),
    { numRuns: 300 },
  );
});

it('every parser of a value answers any text, and a domain that is read stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const name of settingNames) {
        const parsed = settingOf(name).parse(text, known);
        expect('value' in parsed || parsed.problem.length > 0).toBe(true);
      }
      const domain = parseDomain(text);
      if ('value' in domain) {
        expect(parseDomain(domain.value)).toEqual(domain);
        expect(parseName(domain.value)).toBe(domain.value);
      }
    }),
    { numRuns: 1500 },
  );
});

it('long texts are read in linear time', () => {
  for (const unit of [
    'a',
    '.',
    '-',
    'a.',
    '# ',
    ', ',
    '\n',
    ' ',
    '@',
    '/',
    ':',
    '[',
    'ü',
    '_.',
    '"',
    '._domainkey',
    '=',
  ]) {
    expectLinear(
      (times) => settingNames.map((name) => settingOf(name).parse(unit.repeat(times), known)),
      unit,
      20_000,
    );
  }
});
