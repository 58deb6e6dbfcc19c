import { describe, expect, it } from 'vitest';
import { genericness } from '../../src/facts/dynamic-name.ts';

const v4 = '198.51.100.27';
const v6 = '2001:db8:1:2:a:b:c:d';

describe('names that a network gives to its addresses', () => {
  it.each([
    'p5dc3641b.dip0.t-ipconnect.de',
    'c-198-51-100-27.hsd1.ma.comcast.example.net',
    'pool-198-51-100-27.nycmny.fios.example.net',
    '27.100.51.198.dynamic.wline.example.net',
    'host27-100-dynamic.51-198-r.retail.example.net',
    'dyn-27-100.pppoe.example.net',
    'cpe-198-51-100-27.example.net',
  ])('%s is dynamic or generic', (name) => {
    const address = name.startsWith('p5dc') ? '93.195.100.27' : v4;
    expect(genericness(name, address)).toBeDefined();
  });

  it.each([
    'ip-198-51-100-27.example.net',
    'static.27.100.51.198.clients.your-server.de',
    'ec2-198-51-100-27.compute-1.amazonaws.com',
    '27.100.51.198.bc.googleusercontent.com',
    'vmi4711.contaboserver.net',
    '198051100027.example.net',
    'c633641b.example.net',
    'a198-51-100-27.deploy.static.example.net',
  ])('%s is generic', (name) => {
    expect(genericness(name, v4)).toBe('generic');
  });

  it.each([
    '2001-db8-1-2-a-b-c-d.example.net',
    'd.0.0.0.c.0.0.0.b.0.0.0.a.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.example.net',
  ])('%s holds the IPv6 address', (name) => {
    expect(genericness(name, v6)).toBe('generic');
  });
});

describe('names that somebody chose', () => {
  it.each([
    'mail.example.com',
    'mx1.example.com',
    'mail-sor-f41.google.com',
    'a8-27.smtp-out.amazonses.com',
    'mta-198-51-100-27.sparkpostmail.com',
    'o1.ptr1234.sendgrid.example.com',
    'pool.example.com',
    'mobile.example.com',
    'mail27.static.example.com',
    'smtp2.dynamic-marketing.example.com',
    'out-27.mailgun.example.org',
    'mailer.pool.com',
    'server1.dyn.com',
    'nl1.example.com',
  ])('%s is neither', (name) => {
    expect(genericness(name, v4)).toBeUndefined();
  });

  it('does not take the numbers of an IPv6 address for those of a name', () => {
    expect(genericness('mail1.example.com', '2001:db8::1')).toBeUndefined();
    expect(genericness('mx.example.com', '2001:db8::')).toBeUndefined();
  });
});
