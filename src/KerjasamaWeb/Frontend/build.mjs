// node Frontend/build.mjs <wwwroot> <out>
// Called by StaticAssets.targets after `npm ci`. Fills <out> with everything the browser gets that is made, not written:
// css/site.css, css/tools.css, js/site.js, fonts/, flags/, images/tanda.svg, maps/world.svg and maps/world.json.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [wwwroot, out] = process.argv.slice(2).map(path => resolve(path));
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(project, "node_modules");

// A problem is one line that MSBuild shows as an error, with the way out in it.
function fail(code, text) {
  console.error(`Frontend/build.mjs : error ${code}: ${text}`);
  process.exit(1);
}

if (!wwwroot || !out) fail("KW0010", "usage: node Frontend/build.mjs <wwwroot> <out>");
if (Number(process.versions.node.split(".")[0]) < 20) fail("KW0001", `Node.js 20 or newer is needed; this is ${process.version}.`);
for (const file of ["css/site.css", "css/tools.css", "js/site.js"]) {
  if (!existsSync(join(wwwroot, file))) fail("KW0011", `${join(wwwroot, file)} is missing: is ${wwwroot} the site's wwwroot?`);
}
if (!existsSync(packages)) fail("KW0012", `${packages} is missing; run "npm ci --ignore-scripts" in ${project}.`);

const { build } = await import("esbuild").catch(missing);
const { drawWorld } = await import("./world-map.mjs").catch(missing);
const { drawSigns } = await import("./party-signs.mjs");

function missing(problem) {
  fail("KW0012", `${problem.message.split("\n")[0]}; run "npm ci --ignore-scripts" in ${project}.`);
}

// From scratch each time: a file that is no longer made must not linger.
rmSync(out, { recursive: true, force: true });
for (const folder of ["css", "js", "fonts", "flags", "images", "maps"]) mkdirSync(join(out, folder), { recursive: true });

await bundle();
await cutFont();
copyFlags();
try {
  const world = drawWorld();
  writeFileSync(join(out, "maps/world.svg"), world.svg);
  writeFileSync(join(out, "maps/world.json"), world.json);
} catch (problem) {
  fail("KW0015", `maps/world.svg: ${problem.message}`);
}
writeFileSync(join(out, "images/tanda.svg"), drawSigns());

async function bundle() {
  const options = {
    bundle: true,
    minify: true,
    legalComments: "none",
    charset: "utf8",
    // Phones in schools are old: nesting and short forms are written out for these.
    target: ["chrome100", "edge100", "firefox100", "safari15.4"],
    external: ["../fonts/*", "../images/*"],
    logLevel: "silent",
  };
  try {
    const results = await Promise.all([
      build({ ...options, entryPoints: [join(wwwroot, "css/site.css"), join(wwwroot, "css/tools.css")], outdir: join(out, "css") }),
      build({ ...options, entryPoints: [join(wwwroot, "js/site.js")], outfile: join(out, "js/site.js"), format: "esm" }),
    ]);
    const warnings = results.flatMap(result => result.warnings);
    if (warnings.length) report(warnings);
  } catch (problem) {
    if (!problem.errors) throw problem;
    report(problem.errors);
  }
}

/** esbuild's messages in the form editors and MSBuild know: file(line,column): error CODE: text. */
function report(messages) {
  for (const { location, text } of messages) {
    const place = location ? `${resolve(location.file)}(${location.line},${location.column + 1})` : "Frontend/build.mjs ";
    console.error(`${place}: error KW0013: ${text}`);
  }
  process.exit(1);
}

// Only the letters and signs that stand in the content or are likely in names, and only the weights the CSS uses: 15 KB instead of 27.
async function cutFont() {
  const from = join(packages, "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2");
  if (!existsSync(from)) fail("KW0014", `${from} is missing: did @fontsource-variable/plus-jakarta-sans rename its files?`);
  const { default: subsetFont } = await import("subset-font").catch(missing);
  const latin = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("")
    + "áàâãäåæçéèêëíîïñóôõöøúüýßÁÅÇÉÍÎÖØÜ§°±²·×¿–—‘’“”…→←";
  const font = await subsetFont(readFileSync(from), latin, { targetFormat: "woff2", keepFeatures: ["tnum", "kern"], variationAxes: { wght: { min: 400, max: 800 } } });
  writeFileSync(join(out, "fonts/plus-jakarta-sans.woff2"), font);
  // For the server, which writes words into pictures: one weight a file, in the form that Skia reads.
  for (const weight of [500, 700]) {
    const cut = await subsetFont(readFileSync(from), latin, { targetFormat: "sfnt", variationAxes: { wght: weight } });
    writeFileSync(join(out, `fonts/peta-${weight}.ttf`), cut);
  }
}

function copyFlags() {
  const from = join(packages, "circle-flags/flags");
  if (!existsSync(from)) fail("KW0014", `${from} is missing: did circle-flags move its files?`);
  const flags = readdirSync(from).filter(name => /^[a-z]{2}\.svg$/.test(name));
  if (flags.length < 240) fail("KW0014", `only ${flags.length} two-letter flags in ${from}; about 260 were expected.`);
  for (const name of flags) copyFileSync(join(from, name), join(out, "flags", name));
  const asean = ["other/asean.svg", "asean.svg"].map(name => join(from, name)).find(existsSync);
  if (asean) copyFileSync(asean, join(out, "flags/asean.svg"));
}
