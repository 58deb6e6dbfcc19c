/** The thread of the mail servers of {@link distantHosts}: as many as are wanted, each on a port of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeCertificates } from '../support/fault-server/certificates.ts';
import { serve } from '../support/fault-server/server.ts';
import { smtp } from '../support/fault-server/smtp.ts';

const { count }: { readonly count: number } = workerData;
const { good } = makeCertificates();
const offers = ['PIPELINING', 'SIZE 52428800', '8BITMIME', 'ENHANCEDSTATUSCODES'];
const refused = ['554 5.7.1 Relay access denied'];
const behaviour = { credential: good, offers, answers: { RCPT: refused, VRFY: ['252 2.0.0 Perhaps'] } };

const servers = await Promise.all(Array.from({ length: count }, () => serve(smtp(behaviour))));
parentPort?.postMessage(servers.map(({ port }) => port));
