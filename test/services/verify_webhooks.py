# Verifies webhooks with the library of Standard Webhooks for Python. Reads a JSON list of [secret, body, headers]; prints a list of outcomes.
import json
import sys

from standardwebhooks.webhooks import Webhook, WebhookVerificationError


def outcome(secret, body, headers):
    try:
        return Webhook(secret).verify(body, headers)["type"]
    except WebhookVerificationError as error:
        return f"refused: {error}"


print(json.dumps([outcome(*call) for call in json.load(sys.stdin)]))
