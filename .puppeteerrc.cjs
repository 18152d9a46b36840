/**
 * Puppeteer drives a Chromium that is there already: the operator's, or the tests' own from an npm package. It never fetches one.
 * @type {import('puppeteer').Configuration}
 */
module.exports = { skipDownload: true };
