# A producer as old stacks have it: `python kafka-port-producer.py localhost:9092 datos_crudos 100`.
import json
import sys
import time

from kafka import KafkaProducer

broker, topic, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
producer = KafkaProducer(
    bootstrap_servers=broker,
    value_serializer=lambda value: json.dumps(value).encode("utf-8"),
    acks="all",
    retries=3,
)
sent = []
for n in range(count):
    event = {
        "event_id": f"python-{n}",
        "text": f"I love it, {n}",
        "task_type": "sentiment_analysis",
        "metadata": {},
        "timestamp": time.time(),
    }
    sent.append(producer.send(topic, event))
producer.flush()
for future in sent:
    future.get(timeout=10)
producer.close()
