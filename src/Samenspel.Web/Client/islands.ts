import { CopyText } from "./islands/copy-text.js";
import { ErrorFocus } from "./islands/error-focus.js";
import { LiveForm } from "./islands/live-form.js";
import { LongRun } from "./islands/long-run.js";
import { MapZoom } from "./islands/map-zoom.js";
import { PasskeyButton } from "./islands/passkey-button.js";
import { PrintButton } from "./islands/print-button.js";
import { SiteSearch } from "./islands/site-search.js";
import { TrialForm } from "./islands/trial-form.js";

customElements.define("sms-copy", CopyText);
customElements.define("sms-focus", ErrorFocus);
customElements.define("sms-live", LiveForm);
customElements.define("sms-map", MapZoom);
customElements.define("sms-passkey", PasskeyButton);
customElements.define("sms-print", PrintButton);
customElements.define("sms-run", LongRun);
customElements.define("sms-search", SiteSearch);
customElements.define("sms-trial", TrialForm);
