import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const LONGEST_FILE = 300;

/** Files of the project: those that git has and those it would take. */
function projectFiles(which: readonly string[] = ["--cached", "--others", "--exclude-standard"]): readonly string[] {
  const args = ["ls-files", ...which];
  return [...new Set(execFileSync("git", args, { cwd: project, encoding: "utf8" }).split("\n"))].filter(
    (name) => name !== "" && existsSync(join(project, name)),
  );
}

const text = (name: string) => readFileSync(join(project, name), "utf8");
const sources = projectFiles().filter(
  (name) => /\.(?:ts|tsx|mjs|css|typ)$/u.test(name) && !name.includes("/fixtures/"),
);

describe("the tree", () => {
  it("has the fixed top level and nothing else but what tools force", () => {
    // Letters that somebody has just written into the folder are no part of the project.
    const tops = [...new Set(projectFiles(["--cached"]).map((name) => name.split("/")[0]))].filter(
      (name) => !name?.startsWith("."),
    );
    const fixed = ["main", "renderer", "preload", "assets", "test", "electron-builder.yml", "package.json"];
    const allowed = [...fixed, "tsconfig.json", "README.md", "package-lock.json", "CHANGELOG.md", "LICENSE"];
    expect(tops.filter((name) => !allowed.includes(name ?? ""))).toEqual([]);
  });

  it("has no file that has grown past its purpose", () => {
    expect(sources.filter((name) => text(name).split("\n").length > LONGEST_FILE)).toEqual([]);
  });

  it("has no drawer for everything", () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|types|constants|interfaces|misc|index)\.(?:ts|tsx|mjs)$/u;
    expect(sources.filter((name) => drawers.test(name))).toEqual([]);
  });

  it("names no path of a machine and no mirror of a registry", () => {
    const lockfile = JSON.parse(text("package-lock.json")) as { packages: Record<string, { resolved?: string }> };
    const hosts = Object.values(lockfile.packages).flatMap(({ resolved }) =>
      resolved ? [new URL(resolved).host] : [],
    );
    expect([...new Set(hosts)].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
    expect(
      sources.filter((name) => /\/(?:home|Users|root|work)\/\w/u.test(text(name)) && !name.startsWith("test/rules/")),
    ).toEqual([]);
  });

  it("installs nothing but registry packages, and electron runs no script", () => {
    const { packages } = JSON.parse(text("package-lock.json")) as {
      packages: Record<string, { hasInstallScript?: boolean; resolved?: string }>;
    };
    const scripted = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  it("locks the parts of a package for every system, so that npm ci works on all of them", () => {
    const { packages } = JSON.parse(text("package-lock.json")) as {
      packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
    };
    const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.entries(optionalDependencies),
    );
    const exact = named.filter(([, version]) => /^\d/u.test(version));
    expect(exact.length).toBeGreaterThan(50);
    const locked = new Set(
      Object.entries(packages).map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`),
    );
    expect(exact.map(([name, version]) => `${name}@${version}`).filter((one) => !locked.has(one))).toEqual([]);
  });
});
