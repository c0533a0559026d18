// /klasifikasi: a change of parties is a new address. Typing is left alone until it names a party of the list.

export function submitOnChange(form) {
  form.addEventListener("change", event => {
    if (event.target.value !== "" || event.target.type === "checkbox") form.requestSubmit();
  });
}
