// Runs before the first paint: the look, the way from "/" to a language, the guard on markup.
// Then starts the app, and shows how to go on when that fails.
(() => {
  const PREFIX = 'rescue-journey/';
  const root = document.documentElement;

  // The newest of the two slots of a document; the same form as src/storage/slots.rs.
  const stored = (name) => {
    let newest = null;
    let sequence = -1;
    for (const slot of [0, 1]) {
      const [header, json] = (localStorage.getItem(`${PREFIX}${name}/${slot}`) ?? '').split('\n');
      const number = Number((header ?? '').split(' ')[1]);
      if (json && number > sequence) {
        newest = json;
        sequence = number;
      }
    }
    return newest ? JSON.parse(newest) : {};
  };

  let settings = {};
  try {
    settings = stored('settings');
  } catch {
    // Storage is blocked or damaged: the app says so when it runs.
  }
  if (settings.appearance === 'light' || settings.appearance === 'dark') {
    root.dataset.theme = settings.appearance;
  }

  // Markup that Leptos may set: the literal parts of its own templates, nothing that runs or loads.
  const TAGS = /^(?:p|div|span|br|ul|ol|li|dl|dt|dd|h[1-6]|strong|bdi|section|svg|path|rect|circle|g|text)$/;
  const NAMES =
    /^(?:class|id|role|lang|dir|hidden|tabindex|aria-[a-z]+|viewBox|d|x|y|cx|cy|r|rx|width|height)$/;
  const isPlain = (html) =>
    html
      .replace(
        /<(\/?)([a-zA-Z0-9]+)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/g,
        (tag, _end, name, attributes) =>
          TAGS.test(name) &&
          [...attributes.matchAll(/([a-zA-Z-]+)(?:="[^"]*")?/g)].every(([, it]) => NAMES.test(it))
            ? ''
            : tag,
      )
      .replace(/<!--[^<>]*-->|<!>/g, '')
      .indexOf('<') < 0;
  window.trustedTypes?.createPolicy('default', {
    createHTML: (html) => (isPlain(html) ? html : null),
    createScriptURL: (url) => (url === '/sw.js' ? url : null),
  });

  // The language for "/": the one chosen before, then those of the browser, then English.
  const chooseLanguage = () => {
    const codes = [...document.querySelectorAll('link[hreflang][data-messages]')].map(
      (link) => link.hreflang,
    );
    const full = (code) => {
      const { language, script } = new Intl.Locale(code).maximize();
      return `${language}-${script}`;
    };
    const wanted = [settings.language, ...navigator.languages].filter(Boolean);
    for (const want of wanted) {
      const found = codes.find((code) => code === want || full(code) === full(want));
      if (found) return found;
    }
    return 'en';
  };

  const saveStoredTexts = () => {
    const texts = {};
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) texts[key] = localStorage.getItem(key);
    }
    const file = JSON.stringify({ format: 'rescue-journey-raw', version: 1, texts }, null, 2);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    link.download = 'rescue-journey.json';
    link.click();
  };

  let hasFailed = false;
  const fail = () => {
    const panel = document.getElementById('failure');
    if (hasFailed || !panel) return;
    hasFailed = true;
    document.getElementById('failure-reload').addEventListener('click', () => location.reload());
    document.getElementById('failure-save').addEventListener('click', saveStoredTexts);
    panel.hidden = false;
  };
  addEventListener('app-failed', fail);
  addEventListener('error', (event) => {
    if (event.error?.name === 'RuntimeError') fail();
  });
  addEventListener('unhandledrejection', (event) => {
    if (event.reason?.name === 'RuntimeError') fail();
  });

  const watchServiceWorker = async () => {
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const tell = () => {
      if (registration.waiting && navigator.serviceWorker.controller) {
        dispatchEvent(new CustomEvent('app-update-waiting'));
      }
    };
    const watch = (worker) => worker?.addEventListener('statechange', tell);
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    addEventListener('app-started', tell);
    tell();
    addEventListener('app-update', () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting?.postMessage('update');
    });
    const worker = await navigator.serviceWorker.ready;
    const isSaving = navigator.connection?.saveData ?? false;
    const idle = window.requestIdleCallback ?? ((act) => setTimeout(act, 2000));
    worker.active.postMessage({ keep: root.lang });
    if (!isSaving) idle(() => worker.active.postMessage({ keep: 'all' }));
  };

  const start = async () => {
    const app = document.querySelector('meta[name="app"]');
    if (!app || !document.getElementById('app')) return;
    try {
      // Both at once: a round trip less on a slow network.
      const wasm = fetch(app.dataset.wasm);
      // Told below, where it is waited for.
      wasm.catch(() => undefined);
      const { default: init } = await import(app.dataset.js);
      await init({ module_or_path: wasm });
    } catch (error) {
      fail();
      console.warn('The app did not start:', error);
    }
  };

  if (location.pathname === '/') {
    addEventListener('DOMContentLoaded', () => location.replace(`/${chooseLanguage()}/`));
  } else {
    // After the first paint: what can be read comes before what can be ticked. A page that is not
    // painted, in a tab behind, or whose browser does not tell, starts a little later.
    addEventListener('DOMContentLoaded', () => {
      const late = setTimeout(start, 3000);
      const painted = (_entries, observer) => {
        observer.disconnect();
        clearTimeout(late);
        start();
      };
      new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
    });
    addEventListener('load', () => {
      watchServiceWorker().catch((error) => console.warn('Not kept for offline use:', error));
    });
  }
})();
