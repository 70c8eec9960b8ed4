// Opens Swagger UI. Each operation opens with an example that can be sent at once. No validator badge: it would send the document to
// another host. The plugin makes what a screen reader reads valid: no link within a button, a label of each field, headings in order, everything in
// a landmark.
const readableBySpeech = ({ React: { createElement, Fragment } }) => {
  const landmark = (label) => (Part) => (properties) =>
    createElement("section", { "aria-label": label }, createElement(Part, properties));
  return {
    components: {
      DeepLink: ({ text }) => createElement("span", null, text),
      // There is one, which serves this page.
      ServersContainer: () => null,
    },
    wrapComponents: {
      InfoContainer: landmark("About"),
      AuthorizeBtnContainer: landmark("API key"),
      operations: (Operations) => (properties) =>
        createElement(
          Fragment,
          null,
          createElement("h2", { className: "for-speech" }, "Operations"),
          createElement(Operations, properties),
        ),
      TextArea: (TextArea) => (properties) => createElement(TextArea, { "aria-label": "Request body", ...properties }),
    },
  };
};

SwaggerUIBundle({
  dom_id: "#reference",
  url: "/openapi.json",
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: -1,
  syntaxHighlight: { theme: "arta" },
  plugins: [readableBySpeech],
});

const dark = matchMedia("(prefers-color-scheme: dark)");
const followTheme = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", followTheme);
followTheme();
