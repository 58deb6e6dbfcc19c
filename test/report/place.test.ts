import { expect, it } from 'vitest';
import type { Location } from '../../src/core/finding.ts';
import { placesOf } from '../../src/report/place.ts';

const config: Location = { in: 'file', path: '.github/deliverability.yml', line: 3 };
const placeOf = placesOf([
  { name: 'example.org', profile: 'sender' },
  { name: 'example.com', profile: 'sender', location: config },
]);

it('points at the line that a finding is about', () => {
  const location: Location = { in: 'file', path: 'dns/example.com.zone', line: 12, column: 3 };
  expect(placeOf(location, ['example.com'])).toEqual(location);
});

it('points at the line that asked for the first of its domains that has one', () => {
  expect(placeOf({ in: 'dns', name: 'example.com', type: 'TXT' }, ['example.org', 'example.com'])).toEqual(
    config,
  );
  expect(placeOf(undefined, ['example.com'])).toEqual(config);
});

it('points nowhere where nothing is known', () => {
  expect(placeOf(undefined, ['example.org'])).toBeUndefined();
  expect(placeOf(undefined, [])).toBeUndefined();
});
