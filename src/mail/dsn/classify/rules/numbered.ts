/** The numbered reasons of large receivers, which say more than the words beside them. */
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

export const numbered: readonly Row[] = [
  {
    id: 'french-block',
    category: 'blocklisted',
    pattern: french('10[1235789]|201|510|999'),
    sample: '550 5.7.0 Service refused, try later. LPN007_510',
  },
  {
    id: 'french-rate',
    category: 'rate-limited',
    pattern: french('104'),
    sample: '421 Too many connections. OFR005_104 [104]',
  },
  {
    id: 'french-sign-in',
    category: 'smtp-auth-failure',
    pattern: french('305|402'),
    sample: '550 5.5.0 Authentication. LPN105_402',
  },
  {
    id: 'french-authentication',
    category: 'email-auth-failure',
    pattern: french('401|517'),
    sample: '550 5.5.0 Not allowed to send. LPN004_401',
  },
  {
    id: 'french-sender',
    category: 'sender-rejected',
    pattern: french('403|405|415|421'),
    sample: '501 5.1.0 Invalid. OFR004_405 [405]',
  },
  {
    id: 'french-recipient',
    category: 'bad-mailbox',
    pattern: french('416|418'),
    sample: '550 5.5.0 Invalid. LPN007_416',
  },
  {
    id: 'french-quota',
    category: 'mailbox-full',
    pattern: french('417'),
    sample: '552 5.1.1 Pleine. OFR_417 [417]',
  },
  {
    id: 'french-disabled',
    category: 'mailbox-disabled',
    pattern: french('420|426'),
    sample: '550 5.5.0 Archive. LPN007_420',
  },
  {
    id: 'french-fault',
    category: 'system-error',
    pattern: french('505'),
    sample: '421 4.2.0 Service refused. OFR005_505 [505]',
  },
  {
    id: 'french-spam',
    category: 'spam-content',
    pattern: french('506|513'),
    sample: '550 5.2.0 Mail refused. OFR_506 [506]',
  },
  {
    id: 'french-size',
    category: 'message-too-big',
    pattern: french('514'),
    sample: '552 5.2.3 Limite atteinte. OFR_514 [514]',
  },
  {
    id: 'french-policy',
    category: 'policy-violation',
    pattern: french('630'),
    sample: '554 5.7.1 Client host rejected LPN000_630',
  },

  {
    id: 'godaddy-reputation',
    category: 'poor-reputation',
    pattern: goDaddy('103'),
    sample: '554 Connection refused. IB103',
  },
  {
    id: 'godaddy-block',
    category: 'blocklisted',
    pattern: goDaddy('104|105|106|11[0-3]'),
    sample: '554 Connection refused. IB105',
  },
  {
    id: 'godaddy-reverse-dns',
    category: 'reverse-dns',
    pattern: goDaddy('108'),
    sample: '421 Temporarily rejected. IB108',
  },
  {
    id: 'godaddy-rate',
    category: 'rate-limited',
    pattern: goDaddy('007|101|504|510|607'),
    sample: '550 Too much. IB504',
  },
  {
    id: 'godaddy-recipients',
    category: 'too-many-recipients',
    pattern: goDaddy('605'),
    sample: '452 Reduce. IB605',
  },
  { id: 'godaddy-content', category: 'spam-content', pattern: goDaddy('212'), sample: '552 Rejected. IB212' },
  { id: 'godaddy-virus', category: 'virus-detected', pattern: goDaddy('705'), sample: '552 Rejected. IB705' },
  {
    id: 'godaddy-format',
    category: 'message-format',
    pattern: goDaddy('501|502'),
    sample: '550 Provide one. IB501',
  },
  {
    id: 'godaddy-sender',
    category: 'sender-rejected',
    pattern: goDaddy('506'),
    sample: '550 From is invalid. IB506',
  },
  {
    id: 'godaddy-spf',
    category: 'email-auth-failure',
    pattern: goDaddy('508'),
    sample: '550 Inspect it. IB508',
  },
  {
    id: 'godaddy-sign-in',
    category: 'smtp-auth-failure',
    pattern: goDaddy('401'),
    sample: '535 Not here. IB401',
  },

  {
    id: 'charter-block',
    category: 'blocklisted',
    pattern: charter('1000|12[0-5]0'),
    sample: '554 host ESMTP server blocked. AUP#In-1220',
  },
  {
    id: 'charter-sender',
    category: 'sender-rejected',
    pattern: charter('10[1-8]0|15[02]0'),
    sample: '550 Refused. AUP#Out-1500',
  },
  {
    id: 'charter-fault',
    category: 'system-error',
    pattern: charter('1090'),
    sample: '421 Not now. AUP#I-1090',
  },
  {
    id: 'charter-reverse-dns',
    category: 'reverse-dns',
    pattern: charter('11[0-5]0'),
    sample: '421 Refused. AUP#I-1110',
  },
  {
    id: 'charter-policy',
    category: 'policy-violation',
    pattern: charter('11[6-9]0|1560'),
    sample: '550 Refused. AUP#O-1160',
  },
  {
    id: 'charter-rate',
    category: 'rate-limited',
    pattern: charter('13\\d0|14\\d0|1540|1550|1580'),
    sample: '421 Refused. AUP#I-1310',
  },
  {
    id: 'charter-size',
    category: 'message-too-big',
    pattern: charter('1530'),
    sample: '552 Refused. AUP#O-1530',
  },

  {
    id: 'cox-block',
    category: 'blocklisted',
    pattern: /\baup#(?:cxbl|cdrbl|ipbl[01]{4,5})\b/,
    sample: '554 cox 192.0.2.1 rejected AUP#CXBL',
  },
  {
    id: 'cox-reverse-dns',
    category: 'reverse-dns',
    pattern: /\baup#cxdns\b/,
    sample: '421 cox rejected AUP#CXDNS',
  },
  {
    id: 'cox-sender',
    category: 'email-auth-failure',
    pattern: /\baup#cxsndr\b/,
    sample: '550 cox rejected AUP#CXSNDR',
  },
  {
    id: 'cox-rate',
    category: 'rate-limited',
    pattern: /\baup#(?:cxcnct|cxmxrt|cxthrt)\b/,
    sample: '452 cox requested action aborted AUP#CXMXRT',
  },
  {
    id: 'cox-policy',
    category: 'policy-violation',
    pattern: /\baup#(?:cxsmtp|cxmj)\b/,
    sample: '421 cox rejected AUP#CXSMTP',
  },
  {
    id: 'cox-link',
    category: 'spam-content',
    pattern: /\baup#urlbl[01]{3,4}\b/,
    sample: '552 cox rejected AUP#URLBL101',
  },

  {
    id: 'facebook-block',
    category: 'blocklisted',
    pattern: /\bpol-[pt][1-4]\b/,
    sample: '554 5.7.1 POL-P2 http://postmaster.facebook.com/#pol',
  },
  {
    id: 'facebook-authentication',
    category: 'email-auth-failure',
    pattern: /\bpol-p7\b/,
    sample: '550 5.7.1 POL-P7 not compliant',
  },
  {
    id: 'facebook-link',
    category: 'spam-content',
    pattern: /\bpol-p6\b/,
    sample: '550 5.7.1 POL-P6 not compliant',
  },
  {
    id: 'facebook-virus',
    category: 'virus-detected',
    pattern: /\bpol-p5\b/,
    sample: '550 5.7.1 POL-P5 not compliant',
  },
  {
    id: 'facebook-policy',
    category: 'policy-violation',
    pattern: /\b(?:pol-p8|msg-p2)\b/,
    sample: '550 5.7.1 POL-P8 not compliant',
  },
  {
    id: 'facebook-sender',
    category: 'sender-rejected',
    pattern: /\bdns-(?:p[12]|t1)\b/,
    sample: '550 5.1.8 DNS-P1 sorry',
  },
  {
    id: 'facebook-reverse-dns',
    category: 'reverse-dns',
    pattern: /\bdns-(?:p3|t2)\b/,
    sample: '450 4.7.1 DNS-T2 sorry',
  },
  {
    id: 'facebook-recipient',
    category: 'bad-mailbox',
    pattern: /\b(?:rcp-p1|int-p[134])\b/,
    sample: '550 5.1.1 RCP-P1 sorry',
  },
  {
    id: 'facebook-preference',
    category: 'recipient-refused',
    pattern: /\brcp-p[23]\b/,
    sample: '550 5.1.1 RCP-P2 sorry',
  },
  {
    id: 'facebook-disabled',
    category: 'mailbox-disabled',
    pattern: /\brcp-t4\b/,
    sample: '450 4.1.1 RCP-T4 sorry',
  },
  { id: 'facebook-full', category: 'mailbox-full', pattern: /\bint-p7\b/, sample: '552 5.2.2 INT-P7 sorry' },
  {
    id: 'facebook-size',
    category: 'message-too-big',
    pattern: /\b(?:msg-p1|int-p2)\b/,
    sample: '552 5.3.4 MSG-P1 sorry',
  },
  {
    id: 'facebook-format',
    category: 'message-format',
    pattern: /\bmsg-p3\b/,
    sample: '554 5.6.0 MSG-P3 sorry',
  },
  {
    id: 'facebook-rate',
    category: 'rate-limited',
    pattern: /\bcon-t[1-4]\b/,
    sample: '421 4.7.1 CON-T2 sorry',
  },
  {
    id: 'facebook-recipients',
    category: 'too-many-recipients',
    pattern: /\bmsg-t1\b/,
    sample: '452 4.5.3 MSG-T1 sorry',
  },
  {
    id: 'facebook-fault',
    category: 'system-error',
    pattern: /\b(?:rcp-t1|int-t\d{0,2})\b/,
    sample: '451 4.3.0 INT-T3 sorry',
  },

  {
    id: 'yahoo-block',
    category: 'blocklisted',
    pattern: /\[(?:bl\d\d|tss07)\]/,
    sample: '553 5.7.1 [BL23] Connections not accepted',
  },
  {
    id: 'yahoo-deferred',
    category: 'poor-reputation',
    pattern: /\[(?:tss\d\d|ts0[1-9]|ipts04)\]/,
    sample: '421 4.7.0 [TSS04] Messages deferred',
  },
  {
    id: 'yahoo-new-sender',
    category: 'greylisted',
    pattern: /\[gl01\]/,
    sample: '421 4.7.0 [GL01] Message deferred',
  },
  {
    id: 'yahoo-policy',
    category: 'policy-violation',
    pattern: /\[ph01\]/,
    sample: '554 Message not allowed - [PH01] Not accepted',
  },
  {
    id: 'yahoo-content',
    category: 'spam-content',
    pattern: /\[(?:cs0[1-9]|pt\d\d)\]/,
    when: { host: ['yahoo'] },
    sample: '554 yahoo: not allowed [CS02]',
  },

  {
    id: 'aol-dynamic',
    category: 'blocklisted',
    pattern: /\(?(?:rtr:(?:bb|du|sc|bl|bl\d\d)|rly:(?:b[123]|bl|ir)|con:b1|dyn:b\d)\b/,
    sample: '554 (RTR:BL) url error',
  },
  { id: 'aol-reverse-dns', category: 'reverse-dns', pattern: /\brtr:rd\b/, sample: '554 (RTR:RD) error' },
  { id: 'aol-virus', category: 'virus-detected', pattern: /\brtr:ch\b/, sample: '554 (RTR:CH) error' },
  { id: 'aol-fault', category: 'system-error', pattern: /\brtr:ge\b/, sample: '421 (RTR:GE) error' },
  {
    id: 'aol-content',
    category: 'spam-content',
    pattern: /\b(?:hvu:b\d|rly:(?:bd|ch|cs\d))\b/,
    sample: '554 (HVU:B1) error',
  },
  { id: 'aol-rate', category: 'rate-limited', pattern: /\bdyn:t\d\b/, sample: '421 (DYN:T1) error' },
  { id: 'aol-sender', category: 'sender-rejected', pattern: /\brly:sn\b/, sample: '554 (RLY:SN) error' },

  {
    id: 'hotmail-rate',
    category: 'rate-limited',
    pattern: /\brp-00\d\b/,
    sample: '421 RP-001 The mail server exceeded what is allowed',
  },
  {
    id: 'hotmail-block',
    category: 'blocklisted',
    pattern: /\b(?:dy-001|ou-001|sc-00[1-4])\b/,
    sample: '550 SC-001 Mail is refused for reasons of policy',
  },
  {
    id: 'hotmail-virus',
    category: 'virus-detected',
    pattern: /\bdy-002\b/,
    sample: '550 DY-002 Mail is refused for reasons of policy',
  },
  {
    id: 'hotmail-content',
    category: 'spam-content',
    pattern: /\bou-002\b/,
    sample: '550 OU-002 Mail is refused for reasons of policy',
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
  {
    id: 'net-ease-spam',
    category: 'spam-content',
    pattern: netEase('dt', 'spm|bat'),
    sample: '554 DT:SPM 163 smtp5,xx,1234567',
  },
  {
    id: 'net-ease-rate',
    category: 'rate-limited',
    pattern: netEase('mi|rp|hl|ip', 'cel|dmc|ccl|rtl|src|sfq|rqq|qrc|epr|ilb|drc|trc|rrc|nhd'),
    sample: '451 MI:SFQ 163 mx1,xx',
  },
  {
    id: 'net-ease-block',
    category: 'blocklisted',
    pattern: netEase('mi|rp|hl|ip', 'ipb|kis|bel|fip|rip|ihu|itc|rep|ibl|lip|crp'),
    sample: '550 MI:IPB 163 mx1,xx',
  },
  {
    id: 'net-ease-sender',
    category: 'sender-rejected',
    pattern: netEase('mi|rp', 'stc|fcl|ims|imf'),
    sample: '550 MI:IMF 163 mx1,xx',
  },
  {
    id: 'net-ease-spf',
    category: 'email-auth-failure',
    pattern: netEase('mi|rp', 'spf|dma|dkm'),
    sample: '550 MI:SPF 163 mx1,xx',
  },
  {
    id: 'net-ease-policy',
    category: 'policy-violation',
    pattern: netEase('dt|mi', 'rbl|sum|ddc'),
    sample: '554 DT:SUM 163 smtp5,xx',
  },
];
