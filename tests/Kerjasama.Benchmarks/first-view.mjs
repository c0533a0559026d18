// first-view.mjs BASE PATH...: opens each page in a new Chromium on a phone's screen and prints "path kilobytes requests":
// what crosses the wire (headers included) until the page is loaded and idle, with an empty cache.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [base, ...paths] = process.argv.slice(2);
const sleep = ms => new Promise(done => setTimeout(done, ms));

for (const path of paths) {
  const profile = mkdtempSync(join(tmpdir(), "first-view-"));
  const port = 9400 + Math.floor(Math.random() * 500);
  const chromium = spawn(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, "about:blank"], { stdio: "ignore" });
  try {
    let target;
    for (let i = 0; i < 150 && !target; i++) {
      try { target = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()).find(t => t.type === "page"); } catch { await sleep(100); }
    }
    const socket = new WebSocket(target.webSocketDebuggerUrl);
    await new Promise(open => { socket.onopen = open; });
    const events = [], waiting = new Map();
    let id = 0;
    socket.onmessage = message => {
      const data = JSON.parse(message.data);
      if (data.id) waiting.get(data.id)?.(data.result); else events.push(data);
    };
    const send = (method, params = {}) => new Promise(done => { waiting.set(++id, done); socket.send(JSON.stringify({ id, method, params })); });
    await send("Page.enable");
    await send("Network.enable");
    await send("Emulation.setDeviceMetricsOverride", { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
    await send("Page.navigate", { url: base + path });
    for (let i = 0; i < 100 && !events.some(e => e.method === "Page.loadEventFired"); i++) await sleep(100);
    await sleep(1000);
    const requests = events.filter(e => e.method === "Network.requestWillBeSent" && e.params.request.url.startsWith("http")).length;
    const bytes = events.filter(e => e.method === "Network.loadingFinished").reduce((sum, e) => sum + e.params.encodedDataLength, 0);
    console.log(path, (bytes / 1024).toFixed(1), requests);
    socket.close();
  } finally {
    chromium.kill("SIGKILL");
    await sleep(200);
    rmSync(profile, { recursive: true, force: true });
  }
}
