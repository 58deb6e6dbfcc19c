/** DNS over TCP (RFC 7766). */
import { connect } from 'node:net';
import type { Server } from '../resolver.ts';
import { stream } from './stream.ts';
import type { Random, Transport } from './transport.ts';

export const tcp = ({ address, port = 53 }: Server, random: Random): Transport =>
  stream({ random, connect: (established) => connect({ host: address, port, noDelay: true }, established) });
