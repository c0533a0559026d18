// The slider of years. While it moves, rows follow their own dates (data-on) and the shapes of the map follow the rows;
// when it rests, the page that the server draws for that year takes the place of the text, and the address says which
// year it is.

const rest = 300; // ms
let timer, request;

export function followYears() {
  for (const type of ["input", "change"]) {
    document.addEventListener(type, ({ target }) => {
      if (!target.form?.matches("form.slide") || target.type !== "range") return;
      show(target.form, target);
      if (type === "input") return;
      clearTimeout(timer);
      timer = setTimeout(() => load(target.form, target), rest);
    });
  }
}

function show(form, range) {
  const day = range.value === range.max ? form.dataset.last : `${range.value}-12-31`;
  const coloured = new Set();
  let count = 0;
  for (const row of document.querySelectorAll("tr[data-on*='/']")) {
    const on = holds(row.dataset.on, day), table = row.closest("table");
    row.hidden = row.dataset.on.split("/")[0] > day && !("keep" in table.dataset); // a list of parties also keeps those to come
    row.classList.toggle("gone", !on);
    if (!row.hidden) table.hidden = false;
    if (!on || row.dataset.n === "0") continue;
    count++;
    coloured.add(row.dataset.code ?? row.id.split("-").pop().toUpperCase());
  }
  for (const map of document.querySelectorAll(".map-svg[data-as]")) {
    for (const shape of map.querySelectorAll("use:not([href$='#world'], [data-still])")) {
      const { as = map.dataset.as, dim } = shape.dataset, code = shape.getAttribute("href").split("#")[1];
      shape.setAttribute("class", coloured.has(code) ? as : dim && dim <= day ? "dim" : "");
    }
  }
  const text = document.querySelector("tr[data-on*='/']") ? `${range.value}: ${count} ${form.dataset.noun}` : range.value;
  form.querySelector("output").textContent = text;
  range.setAttribute("aria-valuetext", text);
}

// "1950-09-28/1965-01-20 1966-09-28/": on from the first day of a period until before its last.
function holds(periods, day) {
  return periods.split(" ").some(period => {
    const [from, to] = period.split("/");
    return from <= day && (!to || to > day);
  });
}

async function load(form, range) {
  const address = new URL(form.action);
  const query = new URLSearchParams(new FormData(form));
  if (range.value === range.max) query.delete("per");
  address.search = query;
  address.hash = "";
  history.replaceState(history.state, "", address);
  request?.abort();
  request = new AbortController();
  try {
    const answer = await fetch(address, { signal: request.signal });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("utama");
    const place = form.getBoundingClientRect().top, focused = document.activeElement === range;
    const drawn = fresh.querySelector("form.slide");
    if (drawn) form.querySelector("output").textContent = drawn.querySelector("output").textContent;
    drawn?.replaceWith(form);
    document.getElementById("utama").replaceWith(fresh);
    if (focused) range.focus({ preventScroll: true });
    scrollBy({ top: form.getBoundingClientRect().top - place, behavior: "instant" });
  } catch {
    // Let go of for a newer year, or offline: map and table show the year already.
  }
}
