import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/mail/metrics/index.ts';

const read = (text: string) => parse(new TextEncoder().encode(text), { today: '2026-06-30' });
const codes = async (text: string) =>
  (await read(text)).problems.map(({ code, line, column }) => [
    code,
    line,
    ...(column === undefined ? [] : [column]),
  ]);

describe('a metrics file', () => {
  it('is CSV with any of three separators, or JSON, and says the same in each', async () => {
    const row = { day: '2026-06-01', domain: 'example.com', stream: 'news', sent: 100, bounced: 2 };
    const commas = await read('day,domain,stream,sent,bounced\n2026-06-01,Example.com,news,100,2\n');
    const semicolons = await read(
      '\ufeffDay; Domain; Stream; Sent; Bounces\r\n2026-06-01; example.com; news; 100; 2\r\n',
    );
    const tabs = await read('day\tdomain\tstream\tsent\tbounced\n2026-06-01\texample.com\tnews\t100\t2\n');
    const list = await read(JSON.stringify([row]));
    const object = await read(JSON.stringify({ rows: [row] }));
    for (const { rows, problems } of [commas, semicolons, tabs, list, object]) {
      expect(rows.map(({ line: _, ...rest }) => rest)).toEqual([row]);
      expect(problems).toEqual([]);
    }
  });

  it('makes counts of shares that say what they are', async () => {
    const { rows } = await read(
      'day,sent,delivered,bounced-percent,complained_ratio,unsubscribed\n2026-06-01,1000,800,20,0.01,0.5%\n',
    );
    expect(rows[0]).toMatchObject({ bounced: 200, complained: 8, unsubscribed: 4 });
  });

  it('never guesses a unit', async () => {
    expect(await codes('day,sent,complaint rate\n2026-06-01,1000,0.3\n')).toEqual([
      ['unit-unknown', 1, 'complaint rate'],
    ]);
    expect(await codes('day,sent,complained\n2026-06-01,1000,0.3\n')).toEqual([
      ['fraction', 2, 'complained'],
    ]);
    expect(await codes('day,sent,complained-ratio\n2026-06-01,1000,3%\n')).toEqual([
      ['not-a-number', 2, 'complained-ratio'],
    ]);
  });

  it('leaves out what makes no sense, and keeps the rest of the row', async () => {
    const { rows, problems } = await read(
      'day,sent,bounced,complained\n2026-06-01,100,-1,2\n2026-06-02,100,101,3\n2026-06-03,many,1,1\n',
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['negative', 2],
      ['above-whole', 3],
      ['not-a-number', 4],
    ]);
    expect(rows.map(({ complained, bounced }) => [complained, bounced])).toEqual([
      [2, undefined],
      [3, undefined],
      [1, 1],
    ]);
  });

  it('names days that are wrong, to come, there twice or missing, by their line', async () => {
    const rows = ['2026-06-31', '2026-07-01', '2026-06-01', '2026-06-01', '2026-06-04', '2026-02-29'];
    const { problems } = await read(`day,sent\n${rows.map((day) => `${day},10`).join('\n')}\n`);
    expect(problems).toEqual([
      { code: 'bad-day', line: 2, column: 'day', value: '2026-06-31' },
      { code: 'future-day', line: 3, column: 'day', value: '2026-07-01' },
      { code: 'duplicate-day', line: 5, value: '2026-06-01', detail: '4' },
      { code: 'missing-days', line: 6, value: '2026-06-02', detail: '2026-06-03' },
      { code: 'bad-day', line: 7, column: 'day', value: '2026-02-29' },
    ]);
  });

  it('looks for gaps in each stream by itself', async () => {
    const text = 'day,stream,sent\n2026-06-01,a,1\n2026-06-02,b,1\n2026-06-02,a,1\n2026-06-03,b,1\n';
    expect(await codes(text)).toEqual([]);
  });

  it('knows the line of a row in JSON', async () => {
    const text =
      '{\n  "note": "a { in a text",\n  "rows": [\n    {"day": "2026-06-01", "sent": 1},\n\n    {"day": "x", "sent": 1}\n  ]\n}\n';
    expect(await codes(text)).toEqual([['bad-day', 6, 'day']]);
  });

  it.each([
    ['nothing', ''],
    ['text without rows', '{"schema": 1}'],
    ['broken JSON', '[{"day": '],
    ['a list of numbers', '[1, 2]'],
    ['a quote that is never closed', 'day,sent\n"2026-06-01,1\n'],
  ])('refuses %s', async (_, text) => {
    expect((await codes(text)).map(([code]) => code)).toEqual(['not-metrics']);
  });

  it('refuses a file that is too large, unread', async () => {
    const { problems } = await parse(new Uint8Array(21 * 2 ** 20), { today: '2026-06-30' });
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('is not led astray by names that objects have anyway', async () => {
    const { rows } = await read('[{"__proto__": 1, "constructor": 2, "day": "2026-06-01", "sent": 5}]');
    expect(rows).toEqual([{ day: '2026-06-01', sent: 5, line: 1 }]);
  });
});
