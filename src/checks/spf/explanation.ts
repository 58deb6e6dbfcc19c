import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { readableText } from '../../facts/readable-text.ts';
import { spfExplanation } from '../../facts/spf-explanation.ts';

const zone = 'example.com. TXT "v=spf1 mx -all exp=why.example.com"';

export default defineCheck({
  id: 'spf/explanation',
  title: 'The explanation that the SPF record promises is there',
  why: `With "exp=" a domain names a text that receivers may show to whoever sent a refused mail. Where the text is
missing, doubled or not plain ASCII, it is dropped without a word, and people who write to the sender's support get no
hint.`,
  refs: [rfc(7208, '6.2')],
  on: 'domain',
  needs: { explanation: spfExplanation },
  messages: {
    missing: {
      severity: 'notice',
      text: ({ name }: { name: string }) => `there is no TXT record at ${quoted(name)}, where "exp" points`,
      remedy: ({ name }) =>
        `Publish the explanation as a TXT record at ${name}, or delete "exp" from the SPF record.`,
    },
    several: {
      severity: 'notice',
      text: ({ name }: { name: string }) =>
        `there are several TXT records at ${quoted(name)}, where "exp" points, so that none is used`,
      remedy: ({ name }) => `Keep only the explanation at ${name}.`,
    },
    unusable: {
      severity: 'notice',
      text: ({ name, text }: { name: string; text: string }) =>
        `the explanation at ${quoted(name)} cannot be used: ${quoted(text)} has characters beyond ASCII or a broken macro`,
      remedy: () => 'Write it in plain ASCII; a percent sign is written "%%".',
    },
  },
  examples: [
    { title: 'no explanation', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
    {
      title: 'a text with a macro',
      zone: `${zone}\nwhy.example.com. TXT "%{i} may not send for %{d}: see www.example.com"`,
      says: [],
    },
    {
      title: 'a name that depends on the mail',
      zone: 'example.com. TXT "v=spf1 -all exp=%{l}.example.com"',
      says: [],
    },
    { title: 'no text', zone, says: ['missing'] },
    {
      title: 'two texts',
      zone: `${zone}\nwhy.example.com. TXT "one"\nwhy.example.com. TXT "two"`,
      says: ['several'],
    },
    { title: 'a percent sign', zone: `${zone}\nwhy.example.com. TXT "100% refused"`, says: ['unusable'] },
    { title: 'letters beyond ASCII', zone: `${zone}\nwhy.example.com. TXT "désolé"`, says: ['unusable'] },
  ],
  *run({ explanation }, say) {
    if (!('name' in explanation)) return;
    const { name } = explanation;
    const at = { in: 'dns', name, type: 'TXT' } as const;
    if (explanation.kind === 'missing') yield say.missing({ name }, at);
    if (explanation.kind === 'several') yield say.several({ name }, at);
    if (explanation.kind === 'unusable')
      yield say.unusable({ name, text: readableText(explanation.text) }, at);
  },
});
