import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TextFormat, visibleText } from "../../../src/language/visible-text/visible-text.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

/** Format, text, what its writer says. */
const formatted: readonly (readonly [TextFormat, string, string])[] = [
  [
    "html",
    "<!DOCTYPE html><html><head><title>x</title><style>p{top:0}</style></head><body><p>We open at 9.</p><script>var a = '<p>no</p>';</script><p>Come early.</p></body></html>",
    "We open at 9.\n\nCome early.",
  ],
  ["html", "<p>El caf&eacute; estaba <b>fr&iacute;o</b>.<br>No volver&#233;.</p>", "El café estaba frío.\nNo volveré."],
  ["html", "The room was <i>dirty</i> and\nthe staff rude.", "The room was dirty and\nthe staff rude."],
  ["html", "<img src='a.png' alt='Foto de la playa'> <!-- borrador --> Muy bonita", "Foto de la playa Muy bonita"],
  ["html", "I don&#39;t like it", "I don't like it"],
  ["html", '<div style="display: none">Great</div><div>It <div>really</div> broke</div>', "It\n\nreally\n\nbroke"],
  ["html", "<ul><li>Pan</li><li>Leche &amp; huevos</li></ul>", "Pan\n\nLeche & huevos"],
  ["html", "<table><tr><td>Ana</td><td>Madrid</td></tr></table>", "Ana; Madrid"],
  ["html", "<p>Is a &lt; b, or is c &gt; d?</p>", "Is a < b, or is c > d?"],
  [
    "html",
    '<div>Gracias.</div><div class="gmail_quote">On Monday she wrote:<blockquote>Bad.</blockquote></div>',
    "Gracias.",
  ],
  ["html", "<?xml version='1.0'?><item><name>Storm</name><note><![CDATA[<b>Rain</b>]]></note></item>", "Storm\n\nRain"],
  [
    "markdown",
    "# Review\n\nThe **hotel** was *lovely*, see [our page](https://a.example/terrible).\n\n```js\nbad();\n```\n\n- one `x`\n- two",
    "Review\n\nThe hotel was lovely, see our page.\n\none x\n\ntwo",
  ],
  ["markdown", "| Nombre | Nota |\n|---|:-:|\n| Ana | **Muy bien** |", "Nombre; Nota\n\nAna; Muy bien"],
  ["markdown", "Mira ![una puerta roja](puerta.png)", "Mira una puerta roja"],
  ["markdown", "## Nota\n> Citado aquí.\n\nTexto\\* <!-- no -->", "Nota\n\nCitado aquí.\n\nTexto*"],
  ["markdown", "Use `<b>` for **bold** words", "Use <b> for bold words"],
  [
    "mail",
    "Thanks, great!\n\nOn Mon, 5 May 2025 at 10:00, Ana <ana@a.example> wrote:\n> It is bad.\n> > I hate it.\n\n-- \nLuis\nACME",
    "Thanks, great!",
  ],
  [
    "mail",
    "Me encanta.\n\nEl lun, 5 may 2025 a las 10:00, Ana Ruiz (<ana@a.example>)\nescribió:\n\n> Es horrible.\n",
    "Me encanta.",
  ],
  [
    "mail",
    "From: Ana <ana@a.example>\nTo: luis@a.example\nMessage-ID: <1@a.example>\nSubject: Late parcel\n\nIt is broken.\n",
    "Late parcel\n\nIt is broken.",
  ],
  ["mail", "De: Ana\nPara: Luis\nAsunto: Queja\n\nLlegó roto.\n\nEnviado desde mi iPhone", "Queja\n\nLlegó roto."],
  [
    "mail",
    "FYI\n\n---------- Forwarded message ---------\nFrom: Ana <ana@a.example>\nSubject: Offer\nTo: Luis\n\nIt ends on Friday.",
    "FYI\n\nIt ends on Friday.",
  ],
  [
    "mail",
    "Perfecto.\n\n-----Mensaje original-----\nDe: Ana\nEnviado: lunes\nPara: Luis\nAsunto: Queja\n\nEs horrible.",
    "Perfecto.",
  ],
  ["mail", "> Is it open?\n\nYes.\n\n> And on Sunday?\n\nNo.", "Yes.\n\nNo."],
  [
    "mail",
    "Subject: =?UTF-8?Q?Reuni=C3=B3n?=\nFrom: a@a.example\nContent-Type: multipart/alternative; boundary=b1\n\n--b1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nEl caf=C3=A9 est=\nuvo bien.\n--b1\nContent-Type: text/html\n\n<p>x</p>\n--b1--",
    "Reunión\n\nEl café estuvo bien.",
  ],
  ["csv", 'id,comment\n1,"Great, loved it"\n2,"She said ""awful"""\n', 'Great, loved it\n\nShe said "awful"'],
  ["csv", "id;comentario;nota\r\n1;Muy malo;1\r\n2;El trato fue bueno;4\r\n", "Muy malo\n\nEl trato fue bueno"],
  ["csv", "shop,staff\nCentro,Slow.\nNorte,very kind", "Centro\n\nSlow.\n\nNorte\n\nvery kind"],
  ["csv", "Leeds 3,300,very wet\nYork 4,200,very dry", "very wet\n\nvery dry"],
  ["csv", "name\tcity\nAna\tMadrid\nLuis\tSevilla", "Ana\n\nMadrid\n\nLuis\n\nSevilla"],
  [
    "log",
    "2025-05-01 12:00:03,123 ERROR [main] com.shop.Cart - Connection refused\n2025-05-01 12:00:04,123 INFO [main] com.shop.Cart - Server started\n\tat com.shop.Cart.add(Cart.java:1)",
    "Connection refused\n\nServer started",
  ],
  [
    "log",
    "[2025-05-01T12:00:00Z] [WARN] El pago tarda\n[2025-05-01T12:00:01Z] [INFO] El pedido salió",
    "El pago tarda\n\nEl pedido salió",
  ],
  [
    "log",
    "May  5 10:00:01 web-1 sshd[12]: Failed password\nMay  5 10:00:02 web-1 sshd[12]: Closed",
    "Failed password\n\nClosed",
  ],
  ["log", "2025-05-01T12:00:00Z INFO Payment accepted", "Payment accepted"],
  [
    "json",
    '{"id":"a1","user":"ana","comment":"El trato fue bueno","rating":5,"meta":{"note":"{\\"text\\":\\"Muy rápido todo\\"}"}}',
    "El trato fue bueno\n\nMuy rápido todo",
  ],
  [
    "json",
    '{"level":"info","msg":"server started"}\n{"level":"error","msg":"cannot open"}',
    "server started\n\ncannot open",
  ],
  ["json", '[{"html":"<p>Great <b>food</b></p>"}]', "Great food"],
  ["json", '"{\\"a\\":\\"The food was good\\"}"', "The food was good"],
  ["json", '```json\n{"review": "The food was good"}\n```', "The food was good"],
];

const plain: readonly string[] = [
  "a < b",
  "5 > 3",
  "si a<b y c>d, para",
  "Note: buy milk, eggs, bread",
  "Nota: compra leche, huevos, pan",
  "[INFO] The shop is closed",
  "INFO: abierto hoy\nWARNING: mojado",
  "ERROR: the printer is on fire",
  "I <3 you, <3 <3",
  "Write to Ana <ana@a.example> or <name>",
  "Use the <b> tag to make words bold.",
  "¿Qué significa <div></div> en HTML?",
  "List<String> words; vector<int> v",
  "Tom & Jerry at AT&T; q&a",
  "2 * 3 * 4 = 24 and 2**3**4",
  "f*** you, s**t",
  "- milk\n- eggs\n* bread",
  "1. uno\n2. dos",
  "#1 fan\n#feliz",
  "snake_case_name and __init__",
  "See array[0](x) and [1](note)",
  "a | b | c",
  "On Monday she wrote: come home",
  "El lunes Ana escribió:\nven a casa.",
  "> 5 people came",
  "Para: Ana, con cariño",
  "Dear Ana,\nSubject to change.\n-- Luis",
  "I came, I saw, I won\nI left, I cried, I slept",
  "Me gusta el pan, la leche\nNo me gusta el té, el café",
  "The price is 5,000\nThe cost is 6,000",
  "1,5 kg de pan\n2,5 kg de arroz",
  "Madrid 3,300,000\nLisboa 2,900,000",
  "El piso vale 1,250,000 euros\nLa casa vale 2,400,000 euros",
  "rojo,verde\nazul,amarillo\ngris,negro",
  "a;b;c\nd;e;f\ng;h;i",
  "Odio esto\n>:(",
  ">_< what a day\n>:-( and no end",
  "[1, 2, 3]",
  '"Quoted words"',
  "{not json} {}",
  "12:30 lunch, 14:00 meeting\n15:00 home",
  "2024-05-01 was a good day\n2024-05-02 was not",
  "Line one\r\n  Line two  \r\n\r\n\tLine three ",
  "Ana;Madrid",
  "Wait -- what? -- yes\n---\nNo.",
  "x <- 3; y -> 4",
];

describe("the visible text", () => {
  it.each(formatted)("of %s is what a reader sees: %j", (format, text, said) => {
    expect(visibleText(text)).toMatchObject({ format, said });
  });

  it.each(plain)("of plain text that looks like something else is that text: %j", (text) => {
    expect(visibleText(text)).toEqual({ format: "plain", said: text, shown: text });
  });

  it.each([
    ["quoted mail, and who wrote it", "Ok.\n\nOn Mon, 5 May 2025, Ana wrote:\n> > At 9.\n", "At 9."],
    ["what headers show", "From: Ana Ruiz <ana@a.example>\nSubject: Hi\n\nHello.", "Ana Ruiz <ana@a.example>"],
    ["code", "# Hi\n\n```\nconst a = 1;\n```", "const a = 1;"],
    ["the names of fields", '{"totalPrice":30,"text":"Two loaves"}', "total price: 30; text: Two loaves"],
    ["the names of columns", "name,city\nAna,Madrid\nLuis,Leeds", "name: Ana; city: Madrid"],
    ["times and levels of a log", "2025-05-01T12:00:00Z ERROR It broke", "2025-05-01T12:00:00Z ERROR It broke"],
  ])("shows, beside what the writer says, %s", (_what, text, shown) => {
    const seen = visibleText(text);
    expect(seen.shown).toContain(shown);
    expect(seen.said).not.toContain(shown);
  });

  it.each(["<script>var a = 1;</script>", "<!-- note -->", '{"a": ""}', "<br><br>"])(
    "of a text in which nothing is visible is that text: %j",
    (text) => {
      expect(visibleText(text)).toMatchObject({ said: text, shown: text });
    },
  );

  it("of words, numbers and marks of prose is that text", () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}[.,;:!?'-]?$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(" ");
        expect(visibleText(text)).toEqual({ format: "plain", said: text, shown: text });
      }),
    );
  });

  // The slowest takes a third of this; quadratic time would take minutes.
  it.each([
    ...'< > | [ { & ` * # _ " , ;'.split(" "),
    ...["<a ", "<b>", "</b>", '="<a" ', "<!--", "<script>", "<p hidden>", '<img alt="', "<td>a", "&#", "&amp;"],
    ...["**a", "[a](", "![", "```\n", "|-", "# a\n", "a|b\n", "> a\n", "-- \n", "On a wrote:\n", "From: a\n"],
    ...["=?UTF-8?Q?", "a,b\n", ',"', "{}\n", '{"a":', "[[", "2024-05-01 12:00:00 [a] ", "[INFO] a\n", "a.b ", "\n"],
  ])("of 100,000 characters of %j is found in linear time", async (unit) => {
    for (const before of ["", "From: a\nSubject: b\n\n", "# a\n\n**b**\n\n", "<p>x</p>", "id,name\n1,a\n"]) {
      const text = (before + unit.repeat(100_000)).slice(0, 100_000);
      await expectWithinCpuMs(3_000, () => {
        visibleText(text);
        visibleText(`${text}'">\n<b>x</b>`);
      });
    }
  });
});
