/** What the settings say of a submission server, and what the conversation with it came to, as facts of checks. */
import type { DeclaredSubmission } from '../core/declared.ts';
import type { Fact } from '../core/fact.ts';
import { type Submission, submission } from './submission-conversation.ts';
import { whereUnobserved } from './unobserved.ts';

export const submissionSettings: Fact<'submission', DeclaredSubmission> = {
  name: 'submission-settings',
  on: 'submission',
  async gather({ name, host, port, security }, world) {
    return world.declared(name).submission ?? { host, port, security, hasSecret: false };
  },
};

/** For what can be judged from the settings alone: undefined where nothing could be seen of the server. */
export const submissionSeen: Fact<'submission', Submission | undefined> = {
  name: 'submission-seen',
  on: 'submission',
  gather: (server, world) => world.fact(submission, server).catch(whereUnobserved(() => undefined)),
};
