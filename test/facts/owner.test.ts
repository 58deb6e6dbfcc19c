import { describe, expect, it } from 'vitest';
import { nearestOf, ownerOf } from '../../src/facts/owner.ts';
import { nameOf } from '../support/example.ts';

const [domain, news, other] = [nameOf('example.com'), nameOf('news.example.com'), nameOf('example.net')];

describe('the nearest domain', () => {
  it('is the name itself, or the longest above it, in whatever order the domains are', () => {
    expect(nearestOf(news, [domain, news])).toBe(news);
    expect(nearestOf(nameOf('a.news.example.com'), [domain, news])).toBe(news);
    expect(nearestOf(nameOf('a.news.example.com'), [news, domain])).toBe(news);
    expect(nearestOf(nameOf('a.example.com'), [domain, news])).toBe(domain);
  });

  it('is none for a name that only ends alike, and for one above', () => {
    expect(nearestOf(nameOf('notexample.com'), [domain])).toBeUndefined();
    expect(nearestOf(nameOf('com'), [domain])).toBeUndefined();
    expect(nearestOf(nameOf('.'), [domain])).toBeUndefined();
  });
});

describe('the owner', () => {
  it('of what names nobody is the only domain of the run', () => {
    expect(ownerOf(undefined, [domain])).toBe(domain);
    expect(ownerOf(undefined, [domain, other])).toBeUndefined();
    expect(ownerOf(undefined, [])).toBeUndefined();
  });

  it('of what names somebody else is nobody', () => {
    expect(ownerOf(other, [domain])).toBeUndefined();
  });
});
