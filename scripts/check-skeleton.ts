/** What a new check starts as: it compiles, and its tests fail until it says something true. */

/** Why a text cannot be the id of a new check, in one sentence; undefined where it can. */
export function problemWithId(id: string | undefined, taken: (id: string) => boolean): string | undefined {
  if (id === undefined || id === '')
    return 'Give the id of the new check: npm run new-check spf/lookup-limit';
  if (!/^[a-z][a-z0-9]*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 60) {
    return `${JSON.stringify(id)} is no id: write family/name, in lower case, with hyphens between the words of the name`;
  }
  return taken(id)
    ? `The check ${id} exists: fill in src/checks/${id}.ts, or choose another name`
    : undefined;
}

export const skeletonOf = (id: string): string => `import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { existence } from '../../facts/existence.ts';

export default defineCheck({
  id: '${id}',
  // What is true of a domain that passes, in one line.
  title: '',
  // Why it matters to somebody whose mail must arrive, in some sentences.
  why: '',
  // Where the rule is written down: rfc(7208, '4.6.4') from core/reference.ts.
  refs: [],
  on: 'domain',
  // The facts that it judges; src/facts has more.
  needs: { existence },
  messages: {
    wrong: {
      severity: 'warning',
      text: ({ name }: { name: string }) => \`what is wrong with \${quoted(name)}, with the value seen\`,
      remedy: () => 'What to do about it.',
    },
  },
  examples: [
    { title: 'a domain that is right', zone: 'example.com. MX 10 mx.example.com.', says: [] },
    { title: 'a domain that is wrong', zone: 'example.com. MX 10 mx.example.com.', says: ['wrong'] },
  ],
  *run({ existence }, say, { name }) {
    if (!existence.exists) yield say.wrong({ name });
  },
});
`;
