import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import type { NamedFiles } from '../../core/run-wide.ts';
import { namedFiles } from '../../facts/inputs.ts';

interface Named {
  readonly setting: string;
  readonly pattern: string;
}

const named = (files: Partial<NamedFiles>) => ({
  inputs: {
    bounces: [{ pattern: 'bounces/*.eml', paths: [], ...files }],
    reports: [],
    metrics: [],
  },
});

export default defineCheck({
  id: 'input/file',
  title: 'Every path and pattern of bounces, reports and metrics leads to files',
  why: `Bounces, reports and counts are collected by something else: a job that stopped writing them, or a path that was moved,
looks like a day without any. The files that are there are read all the same.`,
  refs: [rfc(3464, '1'), rfc(9990, '3'), rfc(8460, '5')],
  on: 'input',
  needs: { named: namedFiles },
  messages: {
    missing: {
      severity: 'warning',
      text: ({ setting, pattern }: Named) => `${setting}: there is no file or folder ${quoted(pattern)}`,
      remedy: () => 'Create it, or correct the path.',
    },
    nothing: {
      severity: 'notice',
      text: ({ setting, pattern }: Named) => `${setting}: ${quoted(pattern)} leads to no file`,
      remedy: () => 'See that what collects the files still runs; where there are none, all is well.',
    },
    unreadable: {
      severity: 'warning',
      text: ({ setting, pattern }: Named) => `${setting}: ${quoted(pattern)} cannot be opened`,
      remedy: () => 'Let the user that this program runs as read it.',
    },
    link: {
      severity: 'warning',
      text: ({ setting, pattern }: Named) =>
        `${setting}: ${quoted(pattern)} is a link, which is not followed`,
      remedy: () => 'Name the file or folder itself.',
    },
    tooMany: {
      severity: 'warning',
      text: ({ setting, pattern }: Named) =>
        `${setting}: ${quoted(pattern)} leads through more files than are read at once, and the rest was left out`,
      remedy: () => 'Name a folder that holds less, such as that of a day.',
    },
  },
  examples: [
    {
      title: 'a path that is there',
      zone: '',
      settings: named({ pattern: 'a.eml', paths: ['a.eml'] }),
      says: [],
    },
    {
      title: 'a path that is not',
      zone: '',
      settings: named({ pattern: 'a.eml', trouble: 'missing' }),
      says: ['missing'],
    },
    {
      title: 'a pattern that matches nothing',
      zone: '',
      settings: named({ trouble: 'nothing' }),
      says: ['nothing'],
    },
    {
      title: 'a folder that may not be read',
      zone: '',
      settings: named({ trouble: 'unreadable' }),
      says: ['unreadable'],
    },
    { title: 'a link', zone: '', settings: named({ trouble: 'link' }), says: ['link'] },
    {
      title: 'a folder without an end',
      zone: '',
      settings: named({ trouble: 'too-many' }),
      says: ['tooMany'],
    },
  ],
  *run({ named }, say, { setting }) {
    for (const { pattern, location, trouble } of named)
      if (trouble !== undefined) yield say[keys[trouble]]({ setting, pattern }, location);
  },
});

const keys = {
  missing: 'missing',
  nothing: 'nothing',
  unreadable: 'unreadable',
  link: 'link',
  'too-many': 'tooMany',
} as const satisfies Record<NonNullable<NamedFiles['trouble']>, string>;
