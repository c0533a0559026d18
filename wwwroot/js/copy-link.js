// The # beside a heading is a link. Clicked, it also puts the full address on the clipboard and says so.

const shown = 2500; // ms

export function copySectionLinks() {
  if (!navigator.clipboard) return; // plain http or an old browser: the link still works

  const toast = document.createElement("p");
  toast.className = "toast";
  toast.setAttribute("role", "status");
  document.body.append(toast);
  let timer;

  document.addEventListener("click", async event => {
    const link = event.target.closest?.("a.anchor, [data-copy]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const text = link.dataset.copy || link.href;
    try {
      await navigator.clipboard.writeText(text);
      toast.textContent = link.dataset.copied || "Tautan bagian ini tersalin";
    } catch {
      toast.textContent = text; // refused: show it, to be copied by hand
    }
    clearTimeout(timer);
    timer = setTimeout(() => { toast.textContent = ""; }, shown);
  });
}
