import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/mail/zip/index.ts';

describe('the files in an archive', () => {
  const archive = zipSync({ 'a.txt': Buffer.from('hello'), 'folder/café.exe': Buffer.from('MZ') });

  it('are named', () => {
    expect(entriesOf(archive)).toEqual([
      { name: 'a.txt', isEncrypted: false },
      { name: 'folder/café.exe', isEncrypted: false },
    ]);
  });

  it('are none where the octets are no archive', () => {
    expect(entriesOf(new Uint8Array(0))).toBeUndefined();
    expect(entriesOf(Buffer.from('PK and no more'))).toBeUndefined();
  });

  it('are those that are there, wherever the archive was cut or changed', () => {
    for (let end = 0; end <= archive.length; end += 1)
      expect(() => entriesOf(archive.subarray(0, end))).not.toThrow();
    for (let at = 0; at < archive.length; at += 1) {
      const changed = Uint8Array.from(archive);
      changed[at] = 0xff;
      expect(() => entriesOf(changed)).not.toThrow();
    }
  });

  it('are a bounded number', () => {
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`${at}`, new Uint8Array(0)]));
    expect(entriesOf(zipSync(many, { level: 0 }))).toHaveLength(1000);
  });
});
