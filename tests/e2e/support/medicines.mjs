// The medicines page as a person sees it.

import assert from 'node:assert/strict';
import { eventually, visit } from './journey.mjs';
import { exactly, plain, say } from './site.mjs';

/** What people type in each language, and how the list names the same. */
export const NAMES = {
  en: { ibuprofen: 'ibuprofen', amlodipine: 'amlodipine', paracetamol: 'paracetamol', class: 'painkiller' },
  ko: { ibuprofen: '이부프로펜', amlodipine: '암로디핀', paracetamol: '아세트아미노펜', class: '진통제' },
  ar: { ibuprofen: 'إيبوبروفين', amlodipine: 'أملوديبين', paracetamol: 'باراسيتامول', class: 'مسكن ألم' },
};

/** The address of the page, or of the answer to a name. */
export const medicinesPath = (language, typed) =>
  `/${language}/medicines/${typed === undefined ? '' : `?q=${encodeURIComponent(typed)}`}`;

/** The parts of the page and its controls, in a language. */
export const medicines = (page, language = 'en') => {
  const words = (message, values) => exactly(say(language, message, values));
  const button = (message, values) => page.getByRole('button', { name: words(message, values) });
  const region = (message) => page.getByRole('region', { name: words(message) });
  /** The one of `all` that has exactly this text in one of its lines. */
  const named = (all, text) => all.filter({ has: page.getByText(exactly(text)) });
  const mine = region('mine-title');
  const rows = mine.getByRole('list').locator(':scope > li');
  return {
    button,
    field: page.getByRole('combobox', { name: words('medicines-label') }),
    listbox: page.getByRole('listbox', { name: words('medicines-options') }),
    options: page.getByRole('option'),
    option: (text) => named(page.getByRole('option'), text),
    status: page.getByRole('search').getByRole('status'),
    /** The answer with this title. */
    answer: (level) => page.getByRole('article', { name: words(`answer-title-${level}`) }),
    anyAnswer: page.getByRole('article'),
    title: page.locator('#answer'),
    didYouMean: region('medicines-did-you-mean'),
    whichOne: region('medicines-which-one'),
    choice: (section, text) => named(section.getByRole('button'), text),
    ask: button('answer-add-question'),
    showCard: button('answer-card'),
    card: page.getByRole('dialog', { name: words('pharmacist-title') }),
    closeCard: button('pharmacist-close'),
    add: button('answer-add-mine'),
    mine,
    rows,
    row: (name) => named(rows, name),
    openForm: (name) => button('mine-open', { name }),
    textbox: (message) => mine.getByRole('textbox', { name: words(message) }),
    radio: (message) => mine.getByRole('radio', { name: words(message) }),
  };
};

/** Types a name and asks for it, as the key of a phone's keyboard does. */
export const lookUp = async (it, typed) => {
  await it.field.fill(typed);
  await it.field.press('Enter');
};

/** Looks a name up and puts it on the list. */
export const addMedicine = async (page, language, name) => {
  const it = medicines(page, language);
  await visit(page, medicinesPath(language, name));
  await it.add.click();
  await it.row(name).waitFor();
};

/** Waits until the list shows these names in this order. */
export const showsInOrder = (it, names) =>
  eventually(async () => assert.deepEqual((await it.rows.locator('a').allInnerTexts()).map(plain), names));

/** Waits until the field holds this text. */
export const holds = (locator, text) =>
  eventually(async () => assert.equal(await locator.inputValue(), text));

/** Waits until an attribute has this value. */
export const has = (locator, name, value) =>
  eventually(async () => assert.equal(await locator.getAttribute(name), value, name));
