// A combobox on the search field, after the ARIA Authoring Practices: the list is a popup, the field keeps the focus.
// /api/v1/suggest?q=… answers { items: [{ type, title, url, snippet }] }. Without an answer the form is still a form.

const wait = 150; // ms after the last key
const kinds = {
  country: "negara", agreement: "perjanjian", organization: "organisasi", concept: "konsep", term: "istilah",
  event: "peristiwa", misconception: "kekeliruan", question: "tanya", field: "bidang", region: "kawasan", page: "halaman",
  relation: "hubungan", rule: "aturan", source: "sumber", lesson: "pelajaran",
};
let lists = 0;

export function suggest(form) {
  const field = form.querySelector("input[name=q]");
  if (!field) return;

  const list = document.createElement("div");
  list.className = "suggest";
  list.id = `saran-${++lists}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Saran");
  list.hidden = true;
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  form.append(list, status);

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);
  field.autocomplete = "off";

  let timer, request, active = -1;
  const options = () => [...list.children];

  field.addEventListener("input", () => {
    clearTimeout(timer);
    request?.abort();
    const query = field.value.trim();
    if (query.length < 2) close();
    else timer = setTimeout(() => ask(query), wait);
  });

  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === "Enter" && active >= 0) { event.preventDefault(); location.assign(options()[active].href); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden && list.childElementCount) open();
      if (list.hidden) return;
      event.preventDefault();
      const count = list.childElementCount, step = event.key === "ArrowDown" ? 1 : -1;
      select((active + 1 + step + count + 1) % (count + 1) - 1); // one stop more than options: the field itself
    }
  });

  form.addEventListener("focusout", event => { if (!form.contains(event.relatedTarget)) close(); });
  list.addEventListener("mousedown", event => event.preventDefault()); // the field keeps the focus until the click

  async function ask(query) {
    request = new AbortController();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(query)}`, { signal: request.signal, headers: { accept: "application/json" } });
      if (answer.ok) show((await answer.json()).items ?? []);
    } catch (problem) {
      if (problem.name !== "AbortError") close();
    }
  }

  function show(items) {
    list.replaceChildren(...items.map((item, i) => {
      const option = document.createElement("a");
      option.href = item.url;
      option.id = `${list.id}-${i}`;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.append(text("span", item.title), text("small", kinds[item.type] ?? ""));
      if (item.snippet) option.append(text("small", item.snippet));
      return option;
    }));
    select(-1);
    if (items.length && document.activeElement === field) open(); else close();
    status.textContent = items.length ? `${items.length} saran. Pakai panah naik dan turun untuk memilih.` : "Tidak ada saran.";
  }

  function text(name, value) {
    const element = document.createElement(name);
    element.textContent = String(value).replace(/<[^>]*>/g, ""); // snippets may carry <mark>
    return element;
  }

  function select(index) {
    active = index;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", options()[index].id);
      options()[index].scrollIntoView({ block: "nearest" });
    }
  }

  function open() {
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
  }

  function close() {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    select(-1);
  }
}
