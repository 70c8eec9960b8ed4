// Who asks and whose thing it is.
import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("swapped persons", () => {
  refuses([
    ["How do I close your account?", "How do you close my account?"],
    ["How can I check your details?", "How can you check my details?"],
    ["How do I call you back?", "How do you call me back?"],
    ["How do we change our order?", "How do we change your order?"],
    ["How do I renew my lease?", "How do I renew your lease?"],
    ["How should I send you the parcel?", "How should you send me the parcel?"],
    ["Can I call you today?", "Can you call me today?"],
    ["Will you pay my bill?", "Will I pay your bill?"],
    ["¿Cómo cierro tu cuenta?", "¿Cómo cierras mi cuenta?"],
    ["¿Cómo cambio mi clave?", "¿Cómo cambio tu clave?"],
    ["¿Cómo puedo ver tus datos?", "¿Cómo puedes ver mis datos?"],
    ["¿Cómo pagamos nuestra deuda?", "¿Cómo pagas nuestra deuda?"],
  ]);
});

describe("the same asker, in other words", () => {
  serves([
    ["How do I close my account?", "How do you close your account?"],
    ["How do I close my account?", "How can I close my account?"],
    ["How do I close my account?", "Can you tell me how to close my account?"],
    ["How can we change our order?", "How do I change my order?"],
    ["How do I reset it?", "How do you reset it?"],
    ["How do I reset it?", "Could you please tell me how I can reset it?"],
    ["How do I call you back?", "How can I call you back?"],
    ["What is the best way to renew my lease?", "How do I renew my lease?"],
    ["¿Cómo cambio mi clave?", "¿Cómo puedo cambiar mi clave?"],
    ["¿Cómo cambio mi clave?", "¿Cómo cambias tu clave?"],
    ["¿Me puedes decir cómo cambio mi clave?", "¿Cómo cambio mi clave?"],
    ["¿Cómo cierro mi cuenta?", "¿Cómo cerrar mi cuenta?"],
  ]);
});
