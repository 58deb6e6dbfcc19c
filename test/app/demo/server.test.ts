import { createSocket } from 'node:dgram';
import packet from 'dns-packet';
import { describe, expect, it, onTestFinished } from 'vitest';
import { replyTo } from '../../../src/app/demo/reply.ts';
import { serve } from '../../../src/app/demo/server.ts';
import { nothing, overlay } from '../../../src/net/dns/overlay.ts';
import { parseZone } from '../../../src/net/dns/zone/parse.ts';

const zone = overlay(
  [
    parseZone(
      `example.com. A 192.0.2.1\nlong.example.com. TXT ${'"0123456789" '.repeat(200)}\nc.example.com. CNAME d.example.com.`,
      { path: 'zone' },
    ),
  ],
  nothing,
);
const query = (name: string, type: packet.RecordType, more: packet.Packet = {}): Buffer =>
  packet.encode({
    type: 'query',
    id: 7,
    flags: packet.RECURSION_DESIRED,
    questions: [{ name, type }],
    ...more,
  });
const ask = async (
  octets: Buffer,
  over: 'udp' | 'tcp' = 'udp',
): Promise<packet.DecodedPacket | undefined> => {
  const reply = await replyTo(octets, zone, over);
  return reply && packet.decode(reply);
};

describe('replyTo', () => {
  it('answers with the id and the question, and says that it recurses', async () => {
    expect(await ask(query('Example.com', 'A'))).toMatchObject({
      id: 7,
      rcode: 'NOERROR',
      flag_qr: true,
      flag_ra: true,
      questions: [{ name: 'Example.com', type: 'A' }],
      answers: [{ name: 'example.com', type: 'A', data: '192.0.2.1' }],
    });
  });

  it('gives the start of authority where there is nothing', async () => {
    expect(await ask(query('nowhere.example.com', 'A'))).toMatchObject({
      rcode: 'NXDOMAIN',
      authorities: [{ type: 'SOA' }],
    });
    expect(await ask(query('example.com', 'MX'))).toMatchObject({
      rcode: 'NOERROR',
      answers: [],
      authorities: [{ type: 'SOA' }],
    });
  });

  it('gives the CNAMEs on the way', async () => {
    expect(await ask(query('c.example.com', 'A'))).toMatchObject({
      rcode: 'NXDOMAIN',
      answers: [{ name: 'c.example.com', type: 'CNAME', data: 'd.example.com' }],
    });
  });

  it('truncates what is too long for the datagram, and not over TCP', async () => {
    expect(await ask(query('long.example.com', 'TXT'))).toMatchObject({ flag_tc: true, answers: [] });
    expect((await ask(query('long.example.com', 'TXT'), 'tcp'))?.answers).toHaveLength(1);
  });

  it('says nothing to what is no query, and FORMERR to a name that is none', async () => {
    expect(await ask(Buffer.from('hello'))).toBeUndefined();
    expect(
      await ask(packet.encode({ type: 'response', questions: [{ name: 'example.com', type: 'A' }] })),
    ).toBeUndefined();
    expect(await ask(query('\u00fc.example', 'A'))).toMatchObject({ rcode: 'FORMERR' });
  });

  it('has no data of types that it does not know', async () => {
    expect(await ask(query('example.com', 'CAA'))).toMatchObject({ rcode: 'NOERROR', answers: [] });
  });
});

describe('serve', () => {
  it('takes the port that it is given, gives it back, and survives garbage', async () => {
    const first = await serve(zone);
    await expect(serve(zone, { port: first.port })).rejects.toThrow();
    const client = createSocket('udp4');
    onTestFinished(() => void client.close());
    const answer = new Promise<Buffer>((resolve) => client.on('message', resolve));
    client.send(Buffer.alloc(3), first.port, first.address);
    client.send(query('example.com', 'A'), first.port, first.address);
    expect(packet.decode(await answer).answers).toHaveLength(1);
    await first.close();
    const second = await serve(zone, { port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it('may be closed while an answer is on its way', async () => {
    const { promise: isAsked, resolve: asked } = deferred();
    const { promise: isReleased, resolve: release } = deferred();
    const server = await serve(async () => {
      asked();
      await isReleased;
      return { kind: 'nxdomain' };
    });
    const client = createSocket('udp4');
    onTestFinished(() => void client.close());
    client.send(query('example.com', 'A'), server.port, server.address);
    await isAsked;
    await server.close();
    release();
    // A rejection that nobody handles would come now, and fail the run.
    await new Promise((resume) => setImmediate(resume));
    await expect(
      serve(nothing, { port: server.port }).then((again) => again.close()),
    ).resolves.toBeUndefined();
  });
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
