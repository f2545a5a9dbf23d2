// What the app keeps in the browser, as src/storage/slots.rs writes it.

const crc32 = (text) => {
  let sum = ~0;
  for (const byte of Buffer.from(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (~sum >>> 0).toString(16).padStart(8, '0');
};

/** The text of a slot. */
export const slotText = (version, sequence, value) => {
  const json = JSON.stringify(value);
  return `${version} ${sequence} ${crc32(`${version} ${sequence} ${json}`)}\n${json}`;
};

/** A stored checklist with these entries by item id. */
export const checklistOf = (entries, questions = []) => ({
  items: Object.entries(entries).map(([id, entry]) => ({ id, edited: 1_700_000_000_000, ...entry })),
  questions,
});

/** Everything the app keeps for this site. */
export const stored = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.keys(localStorage)
        .sort()
        .map((key) => [key, localStorage.getItem(key)]),
    ),
  );

const readSlot = (text) => {
  const [, version, sequence, sum, json] = /^(\d+) (\d+) ([0-9a-f]{8})\n(.*)$/s.exec(text ?? '') ?? [];
  const isWhole = json !== undefined && crc32(`${version} ${sequence} ${json}`) === sum;
  return isWhole ? [{ sequence: Number(sequence), json }] : [];
};

/** The newest whole text of a document, read. */
export const newest = (texts, name) => {
  const slots = [0, 1].flatMap((slot) => readSlot(texts[`rescue-journey/${name}/${slot}`]));
  const [latest] = slots.sort((a, b) => b.sequence - a.sequence);
  return latest && JSON.parse(latest.json);
};

/** Fills the storage of the page to its last character. */
export const fillUp = () => {
  let part = 'x'.repeat(1 << 20);
  for (let number = 0; part.length > 0; ) {
    try {
      localStorage.setItem(`other/${number}`, part);
      number += 1;
    } catch {
      part = part.slice(0, part.length >> 1);
    }
  }
};
