// The checklist as a person sees it.

import assert from 'node:assert/strict';
import { eventually } from './journey.mjs';
import { exactly, plain, say } from './site.mjs';

/** An item, its controls and its form, in a language. */
export const item = (page, id, language = 'en') => {
  const root = page.locator(`li[id="${id}"]`);
  const button = (message, values) =>
    root.getByRole('button', { name: exactly(say(language, message, values)) });
  const field = (name) => page.locator(`[id="${id}-${name}"]`);
  return {
    root,
    tick: root.locator('button[aria-pressed]'),
    more: page.locator(`[id="${id}-more"]`),
    save: button('action-save-and-tick'),
    notForMe: button('action-not-for-me'),
    cancel: button('action-cancel'),
    button,
    day: field('day-day'),
    month: field('day-month'),
    year: field('day-year'),
    value: field('value'),
    note: field('note'),
    errors: field('errors'),
    doubt: field('doubt'),
    unit: (symbol) => root.getByRole('radio', { name: exactly(symbol) }),
    answer: (message) => root.getByRole('radio', { name: exactly(say(language, message)) }),
  };
};

/** Waits until an item is ticked, or not. */
export const isTicked = (one, expected = true) =>
  eventually(async () => assert.equal(await one.tick.getAttribute('aria-pressed'), String(expected)));

/** Waits until the item says this. */
export const says = (locator, words) =>
  eventually(async () => {
    const text = plain(await locator.innerText());
    assert.ok(text.includes(plain(words)), `“${text}” does not say “${words}”`);
  });

/** Fills the day of an open form. */
export const fillDay = async (one, day, month, year) => {
  await one.day.fill(String(day));
  await one.month.fill(String(month));
  await one.year.fill(String(year));
};
