// Answers every request with the same device, in a process of its own; prints its port, and tells
// under `/seen` what the request before was.
import { createServer } from 'node:http';
import { device } from './device.mjs';

const body = JSON.stringify(device);
let seen = '';
const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (request.url === '/seen') {
    response.end(seen);
    return;
  }
  seen = JSON.stringify([request.method, request.url, request.headers]);
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  console.log(server.address().port);
});
process.stdin.on('end', () => process.exit(0)).resume();
