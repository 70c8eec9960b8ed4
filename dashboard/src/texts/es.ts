// The Spanish texts. States, settings, routes and the terms of Kafka and Celery keep their names.
import { duration, number, percent, usd } from "../format/numbers.ts";
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
  alerts: {
    title: "Alertas",
    names: {
      queue_length: "longitud de la cola",
      oldest_message: "mensaje más antiguo",
      cache_hit_rate: "tasa de aciertos de la caché",
      dead_letters: "mensajes fallidos",
      kafka_lag: "retraso de Kafka",
      kafka_stuck: "Kafka detenido",
      provider_circuit: "circuito del proveedor",
      daily_budget: "presupuesto diario",
      worker_saturation: "saturación de los workers",
      model_retiring: "retirada del modelo",
    },
    messages: {
      queue_length: ({ value, subject, threshold }) =>
        `${count(value, "tarea espera", "tareas esperan")} en ${subject}, más de ${number(threshold)}. La plataforma añade workers por sí sola; mientras dure, conviene revisar los límites de los proveedores y max_concurrency.`,
      oldest_message: ({ value, subject, threshold }) =>
        `Una tarea lleva ${duration(value * 1000)} esperando en ${subject}, más de ${duration(threshold * 1000)}.`,
      cache_hit_rate: ({ value, threshold, facts }) =>
        `La caché respondió al ${percent(value)} de ${count(Number(facts.asked), "tarea que la consultó", "tareas que la consultaron")} en ${facts.window_minutes} minutos, menos del ${percent(threshold)}.`,
      hitRateGuards: ({ facts }, near) =>
        `Los guardas rechazaron ${number(Number(facts.refused))} de ${count(near, "coincidencia cercana", "coincidencias cercanas")}, sobre todo ${facts.guard} (${number(Number(facts.refused_by_guard))}): esas preguntas piden otra cosa, y otro umbral no lo cambia.`,
      hitRateThreshold: ({ facts }, near) =>
        `${number(Number(facts.below_threshold))} de ${count(near, "coincidencia cercana quedó", "coincidencias cercanas quedaron")} por debajo del umbral: conviene revisar CACHE_THRESHOLD (ahora ${facts.cache_threshold}) con el explorador de umbrales.`,
      hitRateNew: "Ninguna de las demás tenía una pregunta parecida en la caché: eran nuevas.",
      dead_letters: ({ value, threshold, facts }) =>
        `${count(value, "tarea falló", "tareas fallaron")} de forma definitiva en ${facts.window_minutes} minutos; la alerta empieza con ${number(threshold)}. Conviene revisar los errores; las tareas se pueden reenviar.`,
      kafka_lag: ({ value, threshold, facts }) =>
        `Los pollers de Kafka llevan ${count(value, "registro", "registros")} de retraso, más de ${number(threshold)}; hace ${facts.window_minutes} minutos eran ${number(Number(facts.lag_before))}. Hay que comprobar si descansan, están en pausa o fallan.`,
      kafka_stuck: ({ subject, value, facts }) =>
        `${subject} lleva ${duration(value * 1000)} fallando en la misma posición: offset ${facts.position} de ${facts.topic}/${facts.partition}. Si el broker funciona, puede que un registro que no logra enviar lo impida. Para omitirlo hay que mover la posición más allá.`,
      provider_circuit: ({ subject, value }) =>
        `${subject} falló varias veces, por lo que se omitió ${count(value, "vez", "veces")} en los últimos minutos. Conviene consultar su página de estado; hasta que vuelva a funcionar, responde el siguiente proveedor de AI_PROVIDERS, si lo hay.`,
      daily_budget: ({ value, threshold, facts }) =>
        `Se ha gastado el ${percent(value)} del presupuesto de hoy, ${usd(Number(facts.budget_usd))}; la alerta empieza con el ${percent(threshold)}. Cuando se agote, solo la caché responderá hasta que termine el día (UTC). Para aumentarlo se cambia DAILY_BUDGET_USD.`,
      worker_saturation: ({ threshold, facts }) =>
        `Los workers procesan ${count(Number(facts.started), "tarea", "tareas")} en ${count(Number(facts.slots), "puesto", "puestos")}, más del ${percent(threshold)}. La plataforma añade workers por sí sola; mientras dure, las respuestas tardan lo que tarda el modelo.`,
      model_retiring: ({ value, facts }) =>
        `${facts.setting}: ${facts.model} ${value > 0 ? `termina el ${facts.ends_on}, dentro de ${count(value, "día", "días")}` : `terminó el ${facts.ends_on}`}. Hay que sustituirlo por ${facts.instead}.`,
    },
    firingFor: (time) => `desde hace ${time}`,
    recovering: (now, endsAt) =>
      `El valor ha vuelto a la normalidad${now && `, ahora ${now}`}. Si sigue así, la alerta termina a las ${endsAt}.`,
    between: (now, end) => `El valor es ahora ${now}. La alerta termina cuando vuelva a ${end} durante unos minutos.`,
    acknowledgedBy: (who, at, note) => `Atendida por ${who} (${at})${note && `: ${note}`}`,
    silencedBy: (who, until, reason) => `Silenciada hasta ${until} por ${who}: ${reason}`,
    who: (role, key) => `${role}${key && ` (clave ${key})`}`,
    links: {
      tasks: "Tareas",
      decisions: "Decisiones de la caché",
      stuck_tasks: "Qué esperan",
      dead_letters: "Mensajes fallidos",
      pollers: "Los pollers",
      workers: "Los workers",
      health: "Estado",
      explorer: "Explorador de umbrales",
    },
    acknowledge: "Atender",
    acknowledgeNote: "Los demás ven que alguien se ocupa. Termina con la alerta.",
    acknowledged: "La alerta consta como atendida.",
    notAcknowledged: "La alerta no se marcó como atendida",
    note: "Nota",
    noteHint: "Opcional: qué hace al respecto.",
    silence: "Silenciar",
    silenceNote:
      "Hasta entonces no se envían avisos. La alerta sigue en la lista y, si al final continúa activa, se envía un aviso.",
    silenceDone: "Los avisos quedan retenidos.",
    notSilenced: "La alerta no se silenció",
    rule: "Regla",
    ruleHint: "Sus alertas no envían avisos.",
    subject: "Objeto",
    subjectHint: "Una cola, un proveedor, un poller o un modelo; vacío para todas las alertas de la regla.",
    howLong: "Durante cuánto tiempo",
    howLongHint: (until) => `Hasta ${until}.`,
    times: { "30": "30 minutos", "60": "1 hora", "240": "4 horas", "1440": "1 día", "10080": "7 días" },
    reason: "Motivo",
    reasonHint: "Para quien vea el silencio más tarde.",
    silences: "Silencios",
    silencesNote: "Alertas que no envían avisos hasta una hora, también antes de activarse, como en un mantenimiento.",
    newSilence: "Nuevo silencio",
    noSilence: "No hay ninguna alerta silenciada.",
    until: "Hasta",
    by: "Por",
    everySubject: "todos los objetos",
    end: "Terminar",
    endQuestion: "Se avisa de las alertas que retiene y que siguen activas.",
    ended: "El silencio ha terminado.",
    notEnded: "El silencio no se terminó",
    feed: "las alertas",
    historyNote:
      "Alertas que empezaron y terminaron, y si ALERT_WEBHOOK_URL las recibió. Las reglas se comprueban cada minuto.",
    none: "Todavía no ha habido ninguna alerta.",
    when: "Cuándo",
    status: "Situación",
    statuses: {
      firing: "activa",
      resolved: "resuelta",
      acknowledged: "atendida",
      unsilenced: "fin del silencio",
    },
    alert: "Alerta",
    message: "Mensaje",
    webhook: "Aviso",
    notices: {
      none: "nada que enviar",
      pending: "sin enviar todavía",
      delivered: "entregado",
      given_up: "abandonado",
      silenced: "retenido",
    },
  },
  tasks: {},
  deadLetters: {},
  cache: {},
};
