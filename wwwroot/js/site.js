// Everything works without this file; it only saves steps.
import { copySectionLinks } from "./copy-link.js";
import { suggest } from "./suggest.js";
import { submitOnChange } from "./party-picker.js";
import { followYears } from "./year-slider.js";

document.documentElement.dataset.js = "";
copySectionLinks();
followYears();
document.querySelectorAll("form.search").forEach(suggest);
document.querySelectorAll("form.picker").forEach(submitOnChange);
