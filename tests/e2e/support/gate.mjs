// A gate between the browser and nginx. It passes everything on as it is and writes down every request, also those of
// the service worker. It can hold a request back, fail it, and cut the network.

import { once } from 'node:events';
import { Agent, request as ask, createServer } from 'node:http';

export const openGate = async (target) => {
  const agent = new Agent({ keepAlive: true });
  const log = [];
  const held = new Map();
  const failing = new Map();
  let upstream = target;

  const server = createServer(async (incoming, outgoing) => {
    const { url, method, headers } = incoming;
    const entry = { url, method, headers };
    log.push(entry);
    for (const [pattern, wait] of held) {
      if (pattern.test(url)) {
        wait.arrived();
        await wait.released;
      }
    }
    for (const [pattern, status] of failing) {
      if (pattern.test(url)) {
        entry.status = status;
        outgoing.writeHead(status, { 'Cache-Control': 'no-store' }).end();
        return;
      }
    }
    const passed = ask(upstream + url, { method, headers, agent }, (answer) => {
      entry.status = answer.statusCode;
      entry.answer = answer.headers;
      outgoing.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  const listen = async (port) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address();
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };

  return {
    url: `http://127.0.0.1:${port}`,
    log,
    /** Requests whose address fits. */
    asked: (pattern) => log.filter(({ url }) => pattern.test(url)),
    /** Holds back every request that fits until it is released. */
    hold: (pattern) => {
      let arrived;
      let release;
      const wait = {
        arrival: new Promise((resolve) => {
          arrived = resolve;
        }),
        released: new Promise((resolve) => {
          release = resolve;
        }),
      };
      wait.arrived = arrived;
      held.set(pattern, wait);
      return {
        arrived: wait.arrival,
        release: () => {
          held.delete(pattern);
          release();
        },
      };
    },
    /** Answers every request that fits with this status. */
    fail: (pattern, status) => {
      failing.set(pattern, status);
      return () => failing.delete(pattern);
    },
    /** Serves from another nginx from now on. */
    lead: (other) => {
      upstream = other;
    },
    offline: cut,
    online: () => listen(port),
    close: async () => {
      for (const wait of held.values()) wait.arrived();
      if (server.listening) await cut();
      agent.destroy();
    },
  };
};
