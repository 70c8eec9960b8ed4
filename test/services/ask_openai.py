# Asks the server with OpenAI's library for Python. Its arguments are the base URL, the key and the model; prints what came.
import json
import sys

import openai
from pydantic import BaseModel


class Weather(BaseModel):
    city: str
    degrees: float


base_url, api_key, model = sys.argv[1:]
client = openai.OpenAI(base_url=base_url, api_key=api_key)
question = "How is the wind?"
messages = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Hello."},
    {"role": "assistant", "content": "Hello!"},
    {"role": "user", "content": question},
]
raw = [client.chat.completions.with_raw_response.create(model=model, messages=messages) for _ in range(2)]
parsed = client.chat.completions.parse(model=model, messages=messages, response_format=Weather)
stream = client.chat.completions.create(model=model, messages=messages, seed=2, stream=True)
pieces = [chunk.choices[0].delta.content for chunk in stream if chunk.choices and chunk.choices[0].delta.content]
try:
    client.chat.completions.create(model=model, messages=messages, n=2)
    refused = None
except openai.BadRequestError as error:
    refused = error.param
print(
    json.dumps(
        {
            "conversation": raw[0].parse().choices[0].message.content,
            "cache": [each.headers["x-cache"] for each in raw],
            "structured": parsed.choices[0].message.parsed.model_dump(),
            "streamed": "".join(pieces),
            "pieces": len(pieces) > 1,
            "response": client.responses.create(model=model, input=question).output_text,
            "refused": refused,
        }
    )
)
