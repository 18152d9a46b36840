/** A plain first page: what this is, and the ways in. */
export function landing({ phone, demo }: { readonly phone: boolean; readonly demo: boolean }): string {
  const ways = [
    ...(phone ? ['<li><a href="/phone">Phone</a>: write as a patient on a simulated phone</li>'] : []),
    '<li><a href="/console">Console</a>: answer as a counselor</li>',
    '<li><a href="/healthz">Health</a> · <a href="/readyz">readiness</a> · <a href="/metrics">metrics</a></li>',
  ];
  const notice = demo
    ? '<p class="notice">Demo. Nothing here has been reviewed by a clinician. Do not use it for real people.</p>'
    : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hamdam</title>
<link rel="stylesheet" href="/style.css">
<main>
<h1>Hamdam <span lang="ur" dir="rtl">ہمدم</span></h1>
<p>A chat companion for mental health, pregnancy and long-term illness.</p>
${notice}
<ul>
${ways.join('\n')}
</ul>
</main>
</html>
`;
}

/** Kept apart from the page, since the page may hold no style of its own. */
export const landingStyle = `:root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif; }
main { max-inline-size: 36rem; margin: 12vh auto; padding-inline: 1.25rem; }
h1 { font-weight: 600; }
.notice { border-inline-start: 0.3rem solid #c4572a; padding-inline-start: 0.9rem; }
ul { padding-inline-start: 1.2rem; }
li { margin-block: 0.5rem; }
`;
