// Where the words of a page stand, and whether they ever moved.

/** Init script: notes every layout shift. */
export const noteShifts = () => {
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      const nodes = sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? '#text');
      window.layoutShifts.push({ value, hadRecentInput, nodes });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** The shifts that no person caused. */
export const shifts = (page) =>
  page.evaluate(() => window.layoutShifts.filter(({ hadRecentInput }) => !hadRecentInput));

/** Every element with words of its own that is drawn: what it is and where it stands. Numbers may change. */
export const layout = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()),
      )
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => {
        const box = element.getBoundingClientRect();
        const places = [box.left, box.top, box.width, box.height].map((it) => Math.round(it * 10) / 10);
        const words = element.textContent.trim().slice(0, 40).replace(/\d+/g, '#');
        return `${element.localName} “${words}” ${places.join(' ')}`;
      }),
  );

/** Init script: the app waits until `startApp` is called, as on a slow phone; also when its file comes from a cache. */
export const holdApp = () => {
  const original = WebAssembly.instantiateStreaming;
  const released = new Promise((resolve) => {
    window.startApp = resolve;
  });
  WebAssembly.instantiateStreaming = async (...given) => {
    await released;
    return original.apply(WebAssembly, given);
  };
};
