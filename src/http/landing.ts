/** What the first page may lead to. */
export interface Ways {
  /** The simulated phone is there. */
  readonly phone: boolean;
  readonly demo: boolean;
}

/** A plain first page in both languages: what this is, and the ways in. */
export function landing({ phone, demo }: Ways): string {
  return frame(
    'Hamdam',
    `<p class="lead">A chat companion for mental health, pregnancy and long-term illness.</p>
<p class="lead" lang="ur" dir="rtl">ذہنی صحت، حمل اور طویل بیماری میں بات چیت کا ساتھی۔</p>
${demo ? notice : ''}
<nav aria-label="Ways in">
${phone ? way('/phone', 'Write as a patient', 'on a simulated phone', 'مریض بن کر لکھیں، مصنوعی فون پر') : ''}
${way('/console', 'Answer as a counselor', 'in the console', 'کونسلر بن کر جواب دیں، کونسلر ڈیسک پر')}
</nav>
<footer>For operators: <a href="/healthz">health</a> <a href="/readyz">readiness</a> <a href="/metrics">metrics</a></footer>`,
  );
}

/** What a browser is shown where there is nothing. */
export function lostPage(): string {
  return frame(
    'Not found · Hamdam',
    `<p class="lead">There is nothing at this address.</p>
<p class="lead" lang="ur" dir="rtl">اس پتے پر کچھ نہیں ہے۔</p>
<nav aria-label="Ways on">
${way('/', 'Go to the first page', '', 'پہلے صفحے پر جائیں')}
</nav>`,
  );
}

const notice = `<div class="notice" role="note">
<p><strong>Demo.</strong> Nothing here has been reviewed by a clinician. Do not use it for real people.</p>
<p lang="ur" dir="rtl"><strong>آزمائش۔</strong> یہاں کچھ بھی کسی معالج نے نہیں جانچا۔ اصل لوگوں کے لیے استعمال نہ کریں۔</p>
</div>`;

const way = (to: string, what: string, where: string, urdu: string) =>
  `<a class="way" href="${to}"><strong>${what}</strong>${where && ` <span>${where}</span>`}<span lang="ur" dir="rtl">${urdu}</span></a>`;

/** The console's own sign: two breaths. */
const sign = `<svg viewBox="0 0 32 32" width="44" height="44" aria-hidden="true">
<rect width="32" height="32" rx="9"/>
<path d="M7 19c3-6 6-6 9 0s6 6 9 0"/>
<path d="M7 12.5c3-4 6-4 9 0s6 4 9 0" opacity=".55"/>
</svg>`;

const frame = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>${sign} Hamdam <span lang="ur" dir="rtl">ہمدم</span></h1>
${body}
</main>
</body>
</html>
`;
