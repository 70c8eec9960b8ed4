// No validator badge: it would send the document to another host.
SwaggerUIBundle({
  dom_id: "#reference",
  url: "/openapi.json",
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: true,
});
