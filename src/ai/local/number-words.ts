// Numbers written as words, in English and Spanish, as pieces of patterns.

/** One to twelve, and the Spanish hours, which "a las" stands before. */
export const smallNumberWords =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|veinticinco";

const units =
  `${smallNumberWords}|un|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|` +
  "hundred|thousand|million|billion|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinti(?:uno|dós|trés|cuatro|séis|siete|ocho|nueve)|" +
  "treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|(?:dos|tres|cuatro|seis|ocho)cientos|quinientos|setecientos|novecientos|" +
  "mil|millón|millones|billones";

/** "twenty-five", "two hundred and ten", "treinta y cinco mil". */
export const numberWords = `(?:${units})(?:(?:-|\\s(?:and\\s|y\\s)?)(?:${units})){0,6}`;
