// One request as it goes over the wire: nothing is followed, unpacked or cached.

import { once } from 'node:events';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export const raw = async (url, headers = {}) => {
  const sent = request(url, { headers });
  sent.end();
  const [answer] = await once(sent, 'response');
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
};
