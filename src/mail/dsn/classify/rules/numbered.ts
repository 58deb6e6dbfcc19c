/** The numbered reasons of large receivers, which say more than the words beside them. */
import type { Category } from '../../types.ts';
import type { Row } from '../rule.ts';

/** Orange and La Poste: `OFR_506`, `LPN007_416`, `OFR006_102`. */
const french = (numbers: string): RegExp =>
  new RegExp(`\\b(?:lpn|ofr|ouk)[a-z0-9]{0,5}[-_]?(?:${numbers})\\b`);
/** GoDaddy: `IB103`. */
const goDaddy = (numbers: string): RegExp => new RegExp(`\\bib(?:${numbers})\\b`);
/** NetEase: `MI:SFQ`, `DT:SPM`. */
const netEase = (areas: string, reasons: string): RegExp => new RegExp(`\\b(?:${areas}):(?:${reasons})\\b`);
/** Charter: `AUP#In-1220`. */
const charter = (numbers: string): RegExp => new RegExp(`\\baup#[a-z]{0,4}-?(?:${numbers})\\b`);

const reasons: readonly (readonly [id: string, category: Category, pattern: RegExp, sample: string])[] = [
  [
    'french-block',
    'blocklisted',
    french('10[1235789]|201|510|999'),
    '550 5.7.0 Service refused, try later. LPN007_510',
  ],
  ['french-rate', 'rate-limited', french('104'), '421 Too many connections. OFR005_104 [104]'],
  ['french-sign-in', 'smtp-auth-failure', french('305|402'), '550 5.5.0 Authentication. LPN105_402'],
  [
    'french-authentication',
    'email-auth-failure',
    french('401|517'),
    '550 5.5.0 Not allowed to send. LPN004_401',
  ],
  ['french-sender', 'sender-rejected', french('403|405|415|421'), '501 5.1.0 Invalid. OFR004_405 [405]'],
  ['french-recipient', 'bad-mailbox', french('416|418'), '550 5.5.0 Invalid. LPN007_416'],
  ['french-quota', 'mailbox-full', french('417'), '552 5.1.1 Pleine. OFR_417 [417]'],
  ['french-disabled', 'mailbox-disabled', french('420|426'), '550 5.5.0 Archive. LPN007_420'],
  ['french-fault', 'system-error', french('505'), '421 4.2.0 Service refused. OFR005_505 [505]'],
  ['french-spam', 'spam-content', french('506|513'), '550 5.2.0 Mail refused. OFR_506 [506]'],
  ['french-size', 'message-too-big', french('514'), '552 5.2.3 Limite atteinte. OFR_514 [514]'],
  ['french-policy', 'policy-violation', french('630'), '554 5.7.1 Client host rejected LPN000_630'],

  ['godaddy-reputation', 'poor-reputation', goDaddy('103'), '554 Connection refused. IB103'],
  ['godaddy-block', 'blocklisted', goDaddy('104|105|106|11[0-3]'), '554 Connection refused. IB105'],
  ['godaddy-reverse-dns', 'reverse-dns', goDaddy('108'), '421 Temporarily rejected. IB108'],
  ['godaddy-rate', 'rate-limited', goDaddy('007|101|504|510|607'), '550 Too much. IB504'],
  ['godaddy-recipients', 'too-many-recipients', goDaddy('605'), '452 Reduce. IB605'],
  ['godaddy-format', 'message-format', goDaddy('501|502'), '550 Provide one. IB501'],
  ['godaddy-sender', 'sender-rejected', goDaddy('506'), '550 From is invalid. IB506'],
  ['godaddy-spf', 'email-auth-failure', goDaddy('508'), '550 Inspect it. IB508'],
  ['godaddy-sign-in', 'smtp-auth-failure', goDaddy('401'), '535 Not here. IB401'],

  ['charter-block', 'blocklisted', charter('1000|12[0-5]0'), '554 host ESMTP server blocked. AUP#In-1220'],
  ['charter-sender', 'sender-rejected', charter('10[1-8]0|15[02]0'), '550 Refused. AUP#Out-1500'],
  ['charter-fault', 'system-error', charter('1090'), '421 Not now. AUP#I-1090'],
  ['charter-reverse-dns', 'reverse-dns', charter('11[0-5]0'), '421 Refused. AUP#I-1110'],
  ['charter-policy', 'policy-violation', charter('11[6-9]0|1560'), '550 Refused. AUP#O-1160'],
  ['charter-rate', 'rate-limited', charter('13\\d0|14\\d0|1540|1550|1580'), '421 Refused. AUP#I-1310'],
  ['charter-size', 'message-too-big', charter('1530'), '552 Refused. AUP#O-1530'],

  ['cox-block', 'blocklisted', /\baup#(?:cxbl|cdrbl|ipbl[01]{4,5})\b/, '554 cox 192.0.2.1 rejected AUP#CXBL'],
  ['cox-reverse-dns', 'reverse-dns', /\baup#cxdns\b/, '421 cox rejected AUP#CXDNS'],
  ['cox-sender', 'email-auth-failure', /\baup#cxsndr\b/, '550 cox rejected AUP#CXSNDR'],
  [
    'cox-rate',
    'rate-limited',
    /\baup#(?:cxcnct|cxmxrt|cxthrt)\b/,
    '452 cox requested action aborted AUP#CXMXRT',
  ],
  ['cox-policy', 'policy-violation', /\baup#(?:cxsmtp|cxmj)\b/, '421 cox rejected AUP#CXSMTP'],
  ['cox-link', 'spam-content', /\baup#urlbl[01]{3,4}\b/, '552 cox rejected AUP#URLBL101'],

  [
    'facebook-block',
    'blocklisted',
    /\bpol-[pt][1-4]\b/,
    '554 5.7.1 POL-P2 http://postmaster.facebook.com/#pol',
  ],
  ['facebook-authentication', 'email-auth-failure', /\bpol-p7\b/, '550 5.7.1 POL-P7 not compliant'],
  ['facebook-link', 'spam-content', /\bpol-p6\b/, '550 5.7.1 POL-P6 not compliant'],
  ['facebook-virus', 'virus-detected', /\bpol-p5\b/, '550 5.7.1 POL-P5 not compliant'],
  ['facebook-policy', 'policy-violation', /\b(?:pol-p8|msg-p2)\b/, '550 5.7.1 POL-P8 not compliant'],
  ['facebook-sender', 'sender-rejected', /\bdns-(?:p[12]|t1)\b/, '550 5.1.8 DNS-P1 sorry'],
  ['facebook-reverse-dns', 'reverse-dns', /\bdns-(?:p3|t2)\b/, '450 4.7.1 DNS-T2 sorry'],
  ['facebook-recipient', 'bad-mailbox', /\b(?:rcp-p1|int-p[134])\b/, '550 5.1.1 RCP-P1 sorry'],
  ['facebook-preference', 'recipient-refused', /\brcp-p[23]\b/, '550 5.1.1 RCP-P2 sorry'],
  ['facebook-disabled', 'mailbox-disabled', /\brcp-t4\b/, '450 4.1.1 RCP-T4 sorry'],
  ['facebook-size', 'message-too-big', /\b(?:msg-p1|int-p2)\b/, '552 5.3.4 MSG-P1 sorry'],
  ['facebook-format', 'message-format', /\bmsg-p3\b/, '554 5.6.0 MSG-P3 sorry'],
  ['facebook-rate', 'rate-limited', /\bcon-t[1-4]\b/, '421 4.7.1 CON-T2 sorry'],
  ['facebook-recipients', 'too-many-recipients', /\bmsg-t1\b/, '452 4.5.3 MSG-T1 sorry'],
  ['facebook-fault', 'system-error', /\b(?:rcp-t1|int-t\d{0,2})\b/, '451 4.3.0 INT-T3 sorry'],

  ['yahoo-block', 'blocklisted', /\[(?:bl\d\d|tss07)\]/, '553 5.7.1 [BL23] Connections not accepted'],
  [
    'yahoo-deferred',
    'poor-reputation',
    /\[(?:tss\d\d|ts0[1-9]|ipts04)\]/,
    '421 4.7.0 [TSS04] Messages deferred',
  ],
  ['yahoo-new-sender', 'greylisted', /\[gl01\]/, '421 4.7.0 [GL01] Message deferred'],
  ['yahoo-policy', 'policy-violation', /\[ph01\]/, '554 Message not allowed - [PH01] Not accepted'],

  [
    'aol-dynamic',
    'blocklisted',
    /\(?(?:rtr:(?:bb|du|sc|bl|bl\d\d)|rly:(?:b[123]|bl|ir)|con:b1|dyn:b\d)\b/,
    '554 (RTR:BL) url error',
  ],
  ['aol-deferred', 'poor-reputation', /\bdyn:t\d\b/, '421 4.7.1 : (DYN:T1) deferred'],
  ['aol-content', 'spam-content', /\b(?:hvu:b\d|rly:(?:bd|ch|cs\d))\b/, '554 (HVU:B1) error'],

  ['hotmail-rate', 'rate-limited', /\brp-00\d\b/, '421 RP-001 The mail server exceeded what is allowed'],
  [
    'hotmail-block',
    'blocklisted',
    /\b(?:dy-001|ou-001|sc-00[1-4])\b/,
    '550 SC-001 Mail is refused for reasons of policy',
  ],
  ['hotmail-virus', 'virus-detected', /\bdy-002\b/, '550 DY-002 Mail is refused for reasons of policy'],
  ['hotmail-content', 'spam-content', /\bou-002\b/, '550 OU-002 Mail is refused for reasons of policy'],

  ['net-ease-spam', 'spam-content', netEase('dt', 'spm|bat'), '554 DT:SPM 163 smtp5,xx,1234567'],
  [
    'net-ease-rate',
    'rate-limited',
    netEase('mi|rp|hl|ip', 'cel|dmc|ccl|rtl|src|sfq|rqq|qrc|epr|ilb|drc|trc|rrc|nhd'),
    '451 MI:SFQ 163 mx1,xx',
  ],
  [
    'net-ease-block',
    'blocklisted',
    netEase('mi|rp|hl|ip', 'ipb|kis|bel|fip|rip|ihu|itc|rep|ibl|lip|crp'),
    '550 MI:IPB 163 mx1,xx',
  ],
  ['net-ease-sender', 'sender-rejected', netEase('mi|rp', 'stc|fcl|ims|imf'), '550 MI:IMF 163 mx1,xx'],
  ['net-ease-spf', 'email-auth-failure', netEase('mi|rp', 'spf|dma|dkm'), '550 MI:SPF 163 mx1,xx'],
  ['net-ease-policy', 'policy-violation', netEase('dt|mi', 'rbl|sum|ddc'), '554 DT:SUM 163 smtp5,xx'],
];

export const numbered: readonly Row[] = [
  ...reasons.map(([id, category, pattern, sample]) => ({ id, category, pattern, sample })),
  {
    id: 'yahoo-content',
    category: 'spam-content',
    pattern: /\[(?:cs0[1-9]|pt\d\d)\]/,
    when: { host: ['yahoo'] },
    sample: '554 yahoo: not allowed [CS02]',
  },
  {
    id: 'iua-relay',
    category: 'relay-denied',
    links: ['i.ua/err/1/', 'i.ua/err/6/'],
    sample: '550 No. See http://mail.i.ua/err/1/',
  },
  {
    id: 'iua-recipient',
    category: 'bad-mailbox',
    links: ['i.ua/err/2/'],
    sample: '550 No. See http://mail.i.ua/err/2/',
  },
  {
    id: 'iua-disabled',
    category: 'mailbox-disabled',
    links: ['i.ua/err/3/'],
    sample: '550 No. See http://mail.i.ua/err/3/',
  },
  {
    id: 'iua-full',
    category: 'mailbox-full',
    links: ['i.ua/err/4/'],
    sample: '550 No. See http://mail.i.ua/err/4/',
  },
  {
    id: 'iua-rate',
    category: 'rate-limited',
    links: ['i.ua/err/5/'],
    sample: '550 No. See http://mail.i.ua/err/5/',
  },
  {
    id: 'iua-block',
    category: 'blocklisted',
    links: ['i.ua/err/9/'],
    sample: '550 No. See http://mail.i.ua/err/9/',
  },
  {
    id: 'iua-sender',
    category: 'sender-rejected',
    links: ['i.ua/err/8/'],
    sample: '550 No. See http://mail.i.ua/err/8/',
  },
  {
    id: 'iua-refused',
    category: 'recipient-refused',
    links: ['i.ua/err/10/'],
    sample: '550 No. See http://mail.i.ua/err/10/',
  },
  {
    id: 'tonline-block',
    category: 'blocklisted',
    phrases: ['a problem occurred'],
    pattern: /\bip[:=] ?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} - /,
    sample: '554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help',
  },
];
