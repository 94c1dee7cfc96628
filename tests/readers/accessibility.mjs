// usage: node accessibility.mjs BOOK.epub...
// Runs DAISY Ace over every book and prints one JSON object a book; ends with 1 if a book has a violation or could not be checked.
// PUPPETEER_EXECUTABLE_PATH names the Chromium; without it the one of Debian is taken.
process.env.PUPPETEER_EXECUTABLE_PATH ??= '/usr/bin/chromium';
process.env.ACE_TIMEOUT_INITIAL ??= '90000'; // Chromium starts slowly on a busy machine

const { default: ace } = await import('@daisy/ace-core');
const { default: browser } = await import('@daisy/ace-axe-runner-puppeteer');

const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr); // Ace prints its report and its log where our answer goes
let isFirst = true;

async function check(book) {
  let written = '';
  const ours = process.stdout.write;
  process.stdout.write = text => { written += text; return true; };
  try {
    const [, report] = await ace(book, { cwd: process.cwd(), initLogger: isFirst, silent: true }, browser);
    isFirst = false;
    const violations = report.assertions.flatMap(page => page.assertions.map(found => ({
      page: page['earl:testSubject'].url,
      rule: found['earl:test']['dct:title'],
      html: found['earl:result'].html,
    })));
    return { book, outcome: report['earl:result']['earl:outcome'], violations };
  } catch (fault) {
    return { book, outcome: 'error', violations: [], fault: String(fault?.message ?? fault) };
  } finally {
    process.stdout.write = ours;
  }
}

let isClean = true;
for (const book of process.argv.slice(2)) {
  const verdict = await check(book);
  isClean &&= verdict.outcome === 'pass' && verdict.violations.length === 0;
  print(JSON.stringify(verdict) + '\n');
}
process.exit(isClean ? 0 : 1);
