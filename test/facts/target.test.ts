import { describe, expect, it } from 'vitest';
import { specialRange } from '../../src/facts/address-range.ts';
import { targetProblem } from '../../src/facts/target.ts';
import { nameOf } from '../support/example.ts';

describe('the name of a mail exchanger', () => {
  it.each([
    ['mx.example.com', undefined],
    ['xn--mx-eka.example.com', undefined],
    ['1mx.example.com', undefined],
    ['192.0.2.1', 'address'],
    ['2001:db8::1', 'address'],
    ['localhost', 'local'],
    ['mx.corp', 'local'],
    ['ms1.msv1.invalid', 'invalid'],
    ['mail', 'single-label'],
    ['mx_1.example.com', 'illegal'],
    ['-mx.example.com', 'illegal'],
    ['mx.example.123', 'illegal'],
  ])('%s: %s', (name, problem) => {
    expect(targetProblem(nameOf(name))).toBe(problem);
  });
});

describe('the range of an address', () => {
  it.each(['8.8.8.8', '2606:4700::1'])('%s is global', (address) => {
    expect(specialRange(address)).toBeUndefined();
  });
  it.each([
    '10.0.0.1',
    '127.0.0.1',
    '169.254.0.1',
    '100.64.0.1',
    '192.0.2.1',
    'fd00::1',
    'fe80::1',
    '::1',
    '::ffff:10.0.0.1',
    'x',
  ])('%s is not', (address) => {
    expect(specialRange(address)).toBeDefined();
  });
});
