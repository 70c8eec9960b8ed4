import { zone } from "../format/zone.ts";
import { switchZone } from "../state/zone.ts";
import { texts } from "../texts/texts.ts";

/** A button with the time zone that times are written in. */
export const ZoneSwitch = () => (
  <button
    type="button"
    class="plain"
    aria-label={texts.value.frame.changeZone(texts.value.frame.zoneNames[zone.value])}
    onClick={switchZone}
  >
    {texts.value.frame.zoneNames[zone.value]}
  </button>
);
