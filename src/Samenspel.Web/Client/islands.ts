import { ErrorFocus } from "./islands/error-focus.js";
import { LiveForm } from "./islands/live-form.js";
import { MapZoom } from "./islands/map-zoom.js";
import { PasskeyButton } from "./islands/passkey-button.js";
import { SiteSearch } from "./islands/site-search.js";

customElements.define("sms-focus", ErrorFocus);
customElements.define("sms-live", LiveForm);
customElements.define("sms-map", MapZoom);
customElements.define("sms-passkey", PasskeyButton);
customElements.define("sms-search", SiteSearch);
