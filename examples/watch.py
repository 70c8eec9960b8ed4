"""Watches an answer while the model says it: python3 examples/watch.py "Write a poem." (needs `pip install requests`)."""
import json
import os
import sys
import time

import requests

url = os.environ.get("URL", "http://127.0.0.1:8787")
session = requests.Session()
if "API_KEY" in os.environ:
    session.headers["Authorization"] = f"Bearer {os.environ['API_KEY']}"

request = {"text": (sys.argv[1:] or ["Write a sentence about rain."])[0], "task_type": "generation", "stream": True}
task_id = session.post(f"{url}/process", json=request, headers={"Prefer": "respond-async"}).json()["task_id"]


def events(last_event_id):
    """Yields (id, event, data) of each event after `last_event_id`, until the connection ends."""
    headers = {"Last-Event-ID": last_event_id} if last_event_id else {}
    with session.get(f"{url}/task/{task_id}/stream", headers=headers, stream=True, timeout=60) as response:
        response.raise_for_status()
        fields = {}
        for line in response.iter_lines(chunk_size=1, decode_unicode=False):
            name, _, value = line.decode("utf-8").partition(": ")
            if line:
                fields[name] = value
            elif "data" in fields:
                yield fields["id"], fields["event"], json.loads(fields["data"])
                fields = {}


last_event_id, is_over = "", False
while not is_over:
    try:
        for last_event_id, event, data in events(last_event_id):
            if event == "tokens":
                print(data["text"], end="", flush=True)
            elif event in ("void", "attempt_failed"):
                print("\n(void; the model is asked again)")
            elif event in ("result", "failed", "revoked"):
                print(f"\n{data['message']}")
                is_over = True
    except requests.RequestException as error:
        print(f"\n({error}; going on after {last_event_id})", file=sys.stderr)
    if not is_over:
        time.sleep(1)
