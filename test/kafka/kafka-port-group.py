# Two consumers of a group: one is alone, both share, one leaves. Prints their partitions after each step, and how much was read.
import json
import sys
import time

from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition

broker, topic, expected = sys.argv[1], sys.argv[2], int(sys.argv[3])
settings = {"bootstrap.servers": broker, "group.id": "python", "auto.offset.reset": "earliest"}
read = []


def partitions(consumer):
    return sorted(each.partition for each in consumer.assignment())


def poll_until(consumers, check):
    end = time.time() + 20
    while not check() and time.time() < end:
        for consumer in consumers:
            message = consumer.poll(0.1)
            if message and not message.error():
                read.append((message.partition(), message.offset()))


first, second = Consumer(settings), Consumer(settings)
first.subscribe([topic])
poll_until([first], lambda: len(read) >= expected)
alone = partitions(first)
second.subscribe([topic])
poll_until([first, second], lambda: partitions(second) and len(partitions(first)) < 3)
both = [partitions(first), partitions(second)]
first.close()
poll_until([second], lambda: len(partitions(second)) == 3)
left = partitions(second)
second.close()

assigned = Consumer({**settings, "group.id": "none", "enable.partition.eof": True})
assigned.assign([TopicPartition(topic, partition, OFFSET_BEGINNING) for partition in range(3)])
ends = records = 0
while ends < 3:
    message = assigned.poll(10)
    if message.error():
        ends += 1
    else:
        records += 1
assigned.close()
print(json.dumps({"alone": alone, "both": both, "left": left, "read": len(set(read)), "times": len(read), "assigned": records}))
