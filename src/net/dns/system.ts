/** The name servers that this machine is set up to ask. */
import { getServers } from 'node:dns';
import { parseServer, type Upstream } from './server.ts';

/** In the system's order; empty where there are none. */
export const systemServers = (): readonly Upstream[] =>
  getServers().flatMap((text) => {
    const server = parseServer(text);
    return 'problem' in server ? [] : [server];
  });
