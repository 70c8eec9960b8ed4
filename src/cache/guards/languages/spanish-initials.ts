// What Spanish initials stand for, without words of grammar between.
import { initialsOf } from "../guard-language.ts";
import { stemSpanish } from "./spanish-words.ts";

export const spanishInitials = initialsOf(
  `oms organización mundial salud / onu organización naciones unidas / fmi fondo monetario internacional / ue unión europea /
  omc organización mundial comercio / bce banco central europeo / otan organización tratado atlántico norte /
  ong organización no gubernamental / oea organización estados americanos / ocde organización cooperación desarrollo económico /
  iva impuesto valor añadido / iva impuesto valor agregado / irpf impuesto renta personas físicas / pib producto interior bruto /
  pib producto interno bruto / ipc índice precios consumo / dni documento nacional identidad / nie número identidad extranjero /
  nif número identificación fiscal / itv inspección técnica vehículos / rae real academia española / ia inteligencia artificial /
  adn ácido desoxirribonucleico / vih virus inmunodeficiencia humana / uci unidad cuidados intensivos / imc índice masa corporal /
  pyme pequeña mediana empresa / tic tecnologías información comunicación / sa sociedad anónima / sl sociedad limitada /
  ugt unión general trabajadores / nba asociación nacional baloncesto / ave alta velocidad española / dgt dirección general tráfico`,
  stemSpanish,
);
