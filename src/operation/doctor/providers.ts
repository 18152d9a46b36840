import type { Settings } from '../../config.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** How long a provider may take to answer. */
const answerMs = 8_000;
/** By how much the machine's clock may differ: signatures and second factors bear so much. */
const off = { warn: 5_000, fail: 60_000 };

/** What was answered, and how far the machine's clock was from the provider's at that moment; null where none told. */
interface Answer {
  readonly status: number;
  readonly offMs: number | null;
}

/** Whether every provider that is set can be reached and knows us, and whether their clocks agree with ours. */
export async function lookAtProviders(
  settings: Pick<Settings, 'telegram' | 'whatsappCloud' | 'whatsappWeb' | 'model' | 'demo'>,
): Promise<Finding[]> {
  const offs: number[] = [];
  const ask = async (url: string, headers: Record<string, string> = {}): Promise<Answer | null> => {
    const answer = await answerOf(url, headers);
    if (answer?.offMs != null) offs.push(answer.offMs);
    return answer;
  };
  const { telegram, whatsappCloud, whatsappWeb, model } = settings;
  const findings: Finding[] = [];
  for (const [n, token] of telegram?.tokens.entries() ?? []) {
    const answer = await ask(`${telegram!.apiRoot}/bot${token}/getMe`);
    findings.push(known(`Telegram, bot ${n + 1}`, answer, 'TELEGRAM_BOT_TOKEN'));
  }
  for (const [n, id] of whatsappCloud?.numbers.entries() ?? []) {
    const { root, version, token } = whatsappCloud!;
    const answer = await ask(`${root}/${version}/${id}`, { authorization: `Bearer ${token}` });
    findings.push(known(`WhatsApp, number ${n + 1}`, answer, 'WHATSAPP_ACCESS_TOKEN and WHATSAPP_PHONE_NUMBER_IDS'));
  }
  if (whatsappWeb)
    findings.push(
      warn(
        'WhatsApp Web',
        'is not supported by WhatsApp and cannot be looked at from here',
        'see Channels in the console',
      ),
    );
  if (model) {
    const answer = await ask(`${model.baseUrl.replace(/\/+$/, '')}/models`, {
      authorization: `Bearer ${model.apiKey}`,
    });
    const found = known('model', answer, 'OPENAI_API_KEY and OPENAI_BASE_URL');
    // Rules and ear go on without it, and not every server tells its models.
    findings.push(
      answer?.status === 404 ? ok('model', 'answers') : found.state === 'fail' ? { ...found, state: 'warn' } : found,
    );
  }
  if (settings.demo)
    findings.push(
      warn('channels', 'none is set: only the simulated phone is there', 'set TELEGRAM_BOT_TOKEN or WHATSAPP_…'),
    );
  return [...findings, clock(offs)];
}

function known(what: string, answer: Answer | null, settings: string): Finding {
  if (!answer) return fail(what, 'cannot be reached', 'see the machine’s network, its firewall and its names (DNS)');
  if (answer.status === 200) return ok(what, 'answers and knows us');
  if ([400, 401, 403, 404].includes(answer.status))
    return fail(what, `refuses us (${answer.status})`, `see ${settings}`);
  return warn(
    what,
    `answers with ${answer.status}`,
    'wait some minutes and look again; see the provider’s own status page',
  );
}

/** The middle one: a single provider's clock may be wrong, too. */
function clock(offs: readonly number[]): Finding {
  const middle = offs.toSorted((a, b) => a - b)[Math.floor(offs.length / 2)];
  if (middle === undefined) return ok('clock', `${new Date().toISOString()}; there is no provider to compare it with`);
  const seconds = Math.round(Math.abs(middle) / 1000);
  const says = `is ${seconds} s ${middle > 0 ? 'ahead of' : 'behind'} the providers’`;
  const todo = 'switch on the machine’s time service (systemd-timesyncd or chrony)';
  if (Math.abs(middle) >= off.fail) return fail('clock', says, todo);
  return Math.abs(middle) >= off.warn ? warn('clock', says, todo) : ok('clock', 'agrees with the providers’');
}

async function answerOf(url: string, headers: Record<string, string>): Promise<Answer | null> {
  const from = Date.now();
  try {
    const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(answerMs) });
    const to = Date.now();
    await answer.body?.cancel();
    const theirs = Date.parse(answer.headers.get('date') ?? '');
    // Their clock is told in whole seconds: half a second is the middle of what it may be.
    return { status: answer.status, offMs: Number.isNaN(theirs) ? null : (from + to) / 2 - (theirs + 500) };
  } catch {
    return null;
  }
}
