import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { bulkWithoutDmarc, ptrRecord, receiverExamples, withoutPtr } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/outlook',
  title: 'Outlook.com would take the mail of the domain',
  why: `Outlook.com, Hotmail and Live refuse the mail of those who send more than 5,000 messages a day unless SPF, DKIM and DMARC
pass (550 5.7.515), and any mail from dial-up addresses. The causes are findings of their own; this one says what Microsoft
makes of them, and with which reply.`,
  refs: [
    provider(
      'Outlook.com: requirements for high-volume senders',
      'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
    ),
    provider('Outlook.com: policies', 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx'),
  ],
  ...heldAgainst('outlook'),
  examples: receiverExamples([withoutPtr, bulkWithoutDmarc], ptrRecord),
});
