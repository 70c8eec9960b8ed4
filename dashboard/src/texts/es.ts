// The Spanish texts. States, settings, routes and the terms of Kafka and Celery keep their names.
import type { Texts } from "./en.ts";
import { countIn } from "./plural.ts";

const count = countIn("es");
const tasks = (value: number): string => count(value, "tarea", "tareas");
const calls = (value: number): string => count(value, "llamada al modelo", "llamadas al modelo");

export const es: Texts = {
  screens: {
    overview: "Resumen",
    tasks: "Tareas",
    types: "Tipos",
    workers: "Workers y colas",
    kafka: "Kafka",
    cache: "Caché",
    "dead-letters": "Mensajes fallidos",
    health: "Estado",
  },
  frame: {
    skip: "Saltar al contenido",
    screens: "Pantallas",
    forgetKey: "Olvidar la clave",
    changeColours: (theme) => `Colores: ${theme}. Cambiar`,
    themes: { system: "sistema", light: "claro", dark: "oscuro" },
    caller: "el tenant y el rol",
    system: "los datos del sistema",
    alerts: (value) => count(value, "alerta", "alertas"),
    connecting: "Conectando…",
    live: "En vivo",
    stale: (age) => `Datos sin actualizar: última lectura hace ${age}.`,
  },
  keyForm: {
    label: "Clave de API",
    unknown: "La API no reconoce esta clave. Compruébela e inténtelo de nuevo.",
    explanation:
      "Introduzca una clave de `API_KEYS` sin el tenant ni el rol. El rol reader permite ver todo excepto Kafka, los incidentes y la configuración. El rol writer permite además revocar y reenviar tareas, y el rol admin, vaciar la caché. La clave se conserva hasta que se cierra esta pestaña.",
    open: "Abrir",
  },
  api: {
    offline: "La API no respondió.",
    misunderstood: (path, where) => `La respuesta de ${path} tiene un valor inesperado en ${where}.`,
  },
  parts: {
    question: (action) => `¿${action}?`,
    overTime: (name) => `${name} a lo largo del tiempo`,
    copy: "Copiar",
    copied: "Copiado",
    close: "Cerrar",
    cancel: "Cancelar",
    dismiss: "Descartar",
    typeToContinue: (word) => `Escriba \`${word}\` para continuar`,
    /** `what`: a noun with its article. */
    reading: (what) => `Leyendo ${what}`,
    notRead: (what) => `No es posible leer ${what}.`,
    tryAgain: "Reintentar",
    sortBy: "Ordenar por",
    originalOrder: "orden original",
    taskType: "Tipo de tarea",
    allTaskTypes: "todos",
    notJson: (problem) => `Esto no es JSON: ${problem}`,
  },
  waterfall: { waiting: "espera", attempt: (attempt) => `intento ${attempt}`, pause: "pausa" },
  range: {
    show: "Mostrar",
    "60": { name: "última hora", before: "la hora anterior" },
    "180": { name: "últimas 3 horas", before: "las 3 horas anteriores" },
    "1440": { name: "últimas 24 horas", before: "las 24 horas anteriores" },
    live: { name: "desde que se abrió", before: "la hora anterior" },
  },
  lines: {
    succeeded: "completadas",
    failed: "fallidas",
    waiting: "en espera",
    started: "en curso",
    ofTheAnswers: "de las respuestas",
    tokens: "tokens",
    spent: "gastado",
    allPartitions: "todas las particiones",
    partition: (partition) => `partición ${partition}`,
  },
  comparison: {
    nothing: (when) => `sin datos en ${when}`,
    figure: (figure, when, change) => `${figure} en ${when}${change && ` (${change})`}`,
    same: "sin cambios",
    aboutSame: "casi sin cambios",
    times: (times) => `${times} veces más`,
    notStored: (when) =>
      `Los datos de ${when} ya no están guardados, por lo que no hay con qué comparar. El ajuste HISTORY_HOURS indica cuánto tiempo se guardan los minutos.`,
  },
  costs: {
    replay: (value, perSecond, attempts) =>
      `Se ${value === 1 ? "reenvía" : "reenvían"} ${tasks(value)}, a razón de ${perSecond} por segundo, con un máximo de ${calls(attempts)} incluidos los reintentos.`,
    replayWithOlder: (value, perSecond, attempts) =>
      `Se reenvían al menos ${tasks(value)} y todas las anteriores con esta causa, a razón de ${perSecond} por segundo. Solo las que se muestran pueden requerir ${calls(attempts)} incluidos los reintentos.`,
    seek: (from, records) =>
      `Cada registro de ${from} a partir de ese punto se convierte en una tarea nueva, aunque ya fuera una tarea antes: como máximo ${tasks(records)} y otras tantas llamadas al modelo, más las de los reintentos.`,
    seekUnknown: (from) =>
      `Cada registro de ${from} a partir de ese punto se convierte en una tarea nueva con sus propias llamadas al modelo, aunque ya fuera una tarea antes. No se sabe cuántos registros son.`,
  },
  overview: {},
  tryIt: {},
  workers: {},
  providers: {},
  health: {},
  incidents: {},
  kafka: {},
  types: {},
  alerts: {},
  tasks: {},
  deadLetters: {},
  cache: {},
};
