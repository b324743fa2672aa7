// Prints every test that did not pass, and "N passed, N failed" over all runs; a skipped test fails the check.
import { existsSync, readFileSync } from "node:fs";

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);
const tests = read("out/test-results.json");
const journeys = read("out/journey-results.json");

function journeyResults(suite, titles = []) {
  const here = [...titles, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, projectName }) => ({
      status: { expected: "passed", unexpected: "failed", flaky: "passed", skipped: "skipped" }[status],
      isFlaky: status === "flaky",
      name: [projectName, ...here, spec.title].join(" > "),
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((one) => journeyResults(one, here))];
}

const results = [
  ...(tests?.testResults ?? []).flatMap(({ assertionResults, status, name }) =>
    assertionResults.length === 0 && status === "failed"
      ? [{ status: "failed", name }]
      : assertionResults.map((one) => ({ status: one.status, name: one.fullName })),
  ),
  ...(journeys?.suites ?? []).flatMap((suite) => journeyResults(suite)),
];
if (tests === null) results.push({ status: "failed", name: "the tests did not run" });
if (journeys === null) results.push({ status: "failed", name: "the journeys did not run" });

for (const { status, name } of results) if (status !== "passed") process.stdout.write(`${status}: ${name}\n`);
for (const { isFlaky, name } of results) if (isFlaky) process.stdout.write(`passed only when run again: ${name}\n`);
const count = (status) => results.filter((one) => one.status === status).length;
const failed = count("failed");
const skipped = results.length - count("passed") - failed;
process.stdout.write(`${count("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exit(failed + skipped > 0 ? 1 : 0);
