// usage: node open.mjs epubjs|foliate BOOK.epub...
// Opens every book in a reading system inside headless Chromium, turns to each of its files, and prints one JSON object a book:
// title, language, files, contents, letters read, what the page asked of other hosts, scripts that ran, faults. Ends with 1 if anything is wrong.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const [reader, ...books] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.epub': 'application/epub+zip' };
let current = '';

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = path === '/book.epub' ? current : join(here, normalize(path));
  if (!existsSync(file) || path === '/favicon.ico') {
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(0, '127.0.0.1');
await new Promise(resolve => server.on('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({
  executablePath: process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
  timeout: 90_000,
  protocolTimeout: 120_000,
});

async function open(book) {
  current = book;
  const page = await browser.newPage();
  const requests = [];
  const faults = [];
  page.on('request', request => {
    const url = request.url();
    if (/^[a-z]+:\/\//.test(url) && !url.startsWith(origin) && !url.startsWith('blob:')) requests.push(url);
  });
  page.on('pageerror', fault => faults.push(String(fault)));
  page.on('requestfailed', request => faults.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', response => { if (response.status() >= 400) faults.push(`${response.url()} ${response.status()}`); });
  try {
    await page.goto(`${origin}/open.html`);
    const read = await page.evaluate(name => window.readers[name](), reader);
    return { reader, book, ...read, requests, faults };
  } catch (fault) {
    return { reader, book, requests, faults: [...faults, String(fault?.message ?? fault)] };
  } finally {
    await page.close();
  }
}

let isClean = true;
for (const book of books) {
  const verdict = await open(book);
  isClean &&= verdict.letters > 0 && verdict.scripts === 0 && verdict.requests.length === 0 && verdict.faults.length === 0;
  console.log(JSON.stringify(verdict));
}
await browser.close();
server.close();
process.exit(isClean ? 0 : 1);
