import { SiteSearch } from "./islands/site-search.js";
import { LiveForm } from "./islands/live-form.js";
import { ErrorFocus } from "./islands/error-focus.js";

customElements.define("sms-search", SiteSearch);
customElements.define("sms-live", LiveForm);
customElements.define("sms-focus", ErrorFocus);
