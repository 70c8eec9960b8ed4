// Every text of the page. A text stands in its screen's section of both languages; one with values in it is a function.
import { computed } from "@preact/signals";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { language } from "./language.ts";

export const texts = computed(() => ({ en, es })[language.value]);
