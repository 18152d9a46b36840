import { type Settings, SettingsError } from '../../config.ts';
import { type ProgrammeFiles, readProgrammeFiles, unreviewed } from '../../programme.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** What is said to people: whether a clinician has read it, and whether its numbers are still verified. */
export function lookAtProgramme(settings: Settings, now: number): Finding[] {
  let files: ProgrammeFiles;
  try {
    files = readProgrammeFiles(settings);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.split('\n').map((line) => fail('programme', line, 'mend the file'));
  }
  const waiting = unreviewed(files, now);
  if (waiting.length === 0) return [ok('programme', 'words are reviewed and numbers verified')];
  const says = `${waiting.length} wait for a human’s review, such as ${waiting[0]}`;
  const todo = 'hamdam check names all of them; a clinician reviews, and production starts only then';
  return [settings.production ? fail('programme', says, todo) : warn('programme', says, todo)];
}

/** How the service is set up, and whether it runs. */
export async function lookAtService(settings: Settings): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { production, origin, secondFactor, demo } = settings;
  if (!production)
    findings.push(
      warn('production', 'HAMDAM_PRODUCTION is not set: not for real people', 'set it once everything here is ok'),
    );
  if (production && origin === null) {
    findings.push(
      warn(
        'origin',
        'HAMDAM_ORIGIN is not set',
        'set the console’s public https address: links and cookies hold by it',
      ),
    );
  } else if (production && !origin!.startsWith('https:')) {
    findings.push(
      fail('origin', 'the console’s address is not https', 'put a proxy with TLS in front and set HAMDAM_ORIGIN'),
    );
  }
  if (!demo && secondFactor !== 'required') {
    findings.push(warn('second factor', 'is not required', 'set HAMDAM_SECOND_FACTOR=required'));
  }
  const { port } = settings;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(3_000),
      redirect: 'error',
    });
    const { checks = {} } = (await answer.json()) as { checks?: Record<string, string> };
    const wrong = Object.entries(checks).filter(([, says]) => says !== 'ok');
    if (answer.status === 200) findings.push(ok('service', `is ready on port ${port}`));
    else
      findings.push(
        fail('service', `is not ready: ${wrong.map(([of, says]) => `${of} ${says}`).join(', ')}`, 'see its log'),
      );
  } catch {
    findings.push(
      warn('service', `none answers on port ${port} of this machine`, 'systemctl start hamdam, or npm start'),
    );
  }
  return findings;
}
