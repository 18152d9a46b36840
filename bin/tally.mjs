import fs from 'node:fs';

/**
 * What a run of the tests came to, from the runner's JSON report and its exit code: `{ passed, failed, skipped }`.
 * A test file that did not load, a report that is missing and a run without tests count as failures.
 */
export function tally(reportFile, exitCode) {
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

/** The plain closing line, such as `12 passed, 0 failed`. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
