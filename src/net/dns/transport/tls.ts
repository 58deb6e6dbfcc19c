/** DNS over TLS (RFC 7858), in its strict form: a server that cannot prove its name is not asked. */
import { connect } from 'node:tls';
import type { Server } from '../resolver.ts';
import { stream } from './stream.ts';
import type { Random, Transport } from './transport.ts';

export interface TlsServer extends Server {
  /** The name that the certificate must hold, where it is not `address`. */
  readonly serverName?: string;
}

export const tls = ({ address, port = 853, serverName }: TlsServer, random: Random): Transport =>
  stream({
    random,
    connect(established) {
      const named = serverName === undefined ? {} : { servername: serverName };
      return connect({ host: address, port, minVersion: 'TLSv1.2', ...named }, established).setNoDelay(true);
    },
  });
