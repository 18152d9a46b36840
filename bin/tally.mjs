import fs from 'node:fs';

/**
 * What a run of the tests came to, from the runner's JSON report and its exit code: `{ passed, failed, skipped }`.
 * A test file that did not load, a report that is missing and a run without tests count as failures.
 * @param {string} reportFile
 * @param {number} exitCode
 */
export function tally(reportFile, exitCode) {
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(fs.readFileSync(reportFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const broken = report.testResults.filter(
    (f) => f.status === 'failed' && !f.assertionResults.some((t) => t.status === 'failed'),
  );
  let failed = report.numFailedTests + broken.length;
  if (failed === 0 && (exitCode !== 0 || passed === 0)) failed = 1;
  return { passed, failed, skipped };
}

/**
 * What we read of the runner's report.
 * @typedef {{ status: string }} Status
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: readonly (Status & { assertionResults: readonly Status[] })[] }} Report
 */

/**
 * The plain closing line, such as `12 passed, 0 failed`.
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
