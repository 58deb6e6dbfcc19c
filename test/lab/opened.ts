/** Opens the mail lab for the tests of a suite and closes it after them. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type MailLab, openMailLab } from './mail-lab.ts';

/** Call it in a `describe`; what it returns gives the lab to the tests. Where one fails, the servers' logs are printed at the end. */
export function openedForSuite(): () => MailLab {
  let opened: MailLab | undefined;
  const lab = (): MailLab => {
    if (opened === undefined) throw new Error('the lab is not open yet');
    return opened;
  };
  beforeAll(async () => {
    opened = await openMailLab();
  });
  let hasFailed = false;
  afterEach(({ task }) => {
    hasFailed ||= task.result?.state === 'fail';
  });
  afterAll(async () => {
    if (hasFailed) console.error(opened?.logs());
    await opened?.stop();
  });
  return lab;
}
