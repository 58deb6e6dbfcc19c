/** Every port of the lab's mail servers, by what a client must know of it. */

import type { MailLab } from './mail-lab.ts';
import type { CertificateKind } from './servers/ca.ts';
import { dovecotMechanisms } from './servers/dovecot.ts';

export interface Listener {
  readonly name: string;
  readonly security: 'starttls' | 'implicit-tls';
  readonly certificate: CertificateKind;
  /** What it offers under TLS. */
  readonly mechanisms: readonly string[];
  port(lab: MailLab): number;
}

const byExim = ['PLAIN', 'LOGIN', 'CRAM-MD5'];
const byOpenSmtpd = ['PLAIN', 'LOGIN'];

const starttls = { security: 'starttls', certificate: 'valid', mechanisms: [] } as const;
const implicit = { ...starttls, security: 'implicit-tls' } as const;

export const listeners: readonly Listener[] = [
  { ...starttls, name: 'Postfix, exchanger', port: ({ postfix }) => postfix.ports.exchanger },
  {
    ...starttls,
    name: 'Postfix, submission',
    mechanisms: dovecotMechanisms,
    port: ({ postfix }) => postfix.ports.submission,
  },
  {
    ...implicit,
    name: 'Postfix, submissions',
    mechanisms: dovecotMechanisms,
    port: ({ postfix }) => postfix.ports.submissions,
  },
  { ...starttls, name: 'Exim, STARTTLS', mechanisms: byExim, port: ({ exim }) => exim.port },
  { ...implicit, name: 'Exim, implicit TLS', mechanisms: byExim, port: ({ exim }) => exim.tlsPort },
  { ...starttls, name: 'OpenSMTPD, exchanger', port: ({ opensmtpd }) => opensmtpd.port },
  {
    ...starttls,
    name: 'OpenSMTPD, submission',
    mechanisms: byOpenSmtpd,
    port: ({ opensmtpd }) => opensmtpd.submissionPort,
  },
  {
    ...implicit,
    name: 'OpenSMTPD, submissions',
    mechanisms: byOpenSmtpd,
    port: ({ opensmtpd }) => opensmtpd.tlsPort,
  },
];

const flaws = ['expired', 'wrongName', 'selfSigned', 'incomplete'] as const;

/** Postfix once for each certificate that is not as it should be. */
export const flawed: readonly Listener[] = flaws.map((certificate) => ({
  ...starttls,
  name: `Postfix, ${certificate}`,
  certificate,
  port: ({ postfix }) => postfix.ports[certificate],
}));

export const listener = (name: string): Listener => {
  const found = listeners.find((known) => known.name === name);
  if (found === undefined) throw new Error(`${name} is no listener of the lab`);
  return found;
};
