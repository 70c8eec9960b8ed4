// What Strimzi Kafka Bridge does for this system, over Kafka's own clients, for machines whose registry lacks the bridge.
// Kept: commits as given, consumers in memory, a poll that has moved on when its reply is refused as too large (422), no
// Content-Type on empty POSTs. Run: java -cp <kafka> StandInBridge.java <bootstrap servers> <port>
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.*;

public class StandInBridge {
  record Answer(int status, JsonNode body) {}

  static final ObjectMapper json = new ObjectMapper();
  static final Map<String, KafkaConsumer<byte[], byte[]>> consumers = new ConcurrentHashMap<>();
  static String servers;
  static KafkaProducer<byte[], byte[]> producer;

  public static void main(String[] args) throws Exception {
    servers = args[0];
    producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", servers), new ByteArraySerializer(), new ByteArraySerializer());
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[1])), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", StandInBridge::serve);
    server.start();
  }

  static void serve(HttpExchange exchange) {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Answer answer;
      try {
        answer = route(exchange, body.length == 0 ? null : json.readTree(body));
      } catch (Exception failure) {
        answer = error(500, String.valueOf(failure.getMessage()));
      }
      byte[] reply = answer.body() == null ? new byte[0] : json.writeValueAsBytes(answer.body());
      exchange.sendResponseHeaders(answer.status(), reply.length == 0 ? -1 : reply.length);
      if (reply.length > 0) exchange.getResponseBody().write(reply);
    } catch (Exception lost) {
      // Whoever asked is gone.
    }
  }

  static Answer route(HttpExchange exchange, JsonNode body) throws Exception {
    String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
    String method = exchange.getRequestMethod();
    if (method.equals("POST") && body == null && exchange.getRequestHeaders().containsKey("Content-Type")) {
      return error(400, "a type without a body");
    }
    if (path[0].equals("topics") && path.length == 3) return partitions(path[1]);
    if (path[0].equals("topics")) return path.length == 2 ? produce(path[1], body) : bounds(path[1], Integer.parseInt(path[3]));
    if (path.length == 2) return create(path[1], body);
    KafkaConsumer<byte[], byte[]> consumer = consumers.get(path[1] + "/" + path[3]);
    if (consumer == null) return error(404, "The specified consumer instance was not found.");
    synchronized (consumer) {
      if (method.equals("DELETE")) {
        consumers.remove(path[1] + "/" + path[3]);
        consumer.close();
        return new Answer(204, null);
      }
      switch (path[4]) {
        case "assignments":
          List<TopicPartition> partitions = new ArrayList<>();
          for (JsonNode each : body.get("partitions")) partitions.add(partitionOf(each));
          consumer.assign(partitions);
          return new Answer(204, null);
        case "positions":
          for (JsonNode each : body.get("offsets")) consumer.seek(partitionOf(each), each.get("offset").asLong());
          return new Answer(204, null);
        case "offsets":
          Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
          for (JsonNode each : body.get("offsets")) offsets.put(partitionOf(each), new OffsetAndMetadata(each.get("offset").asLong()));
          consumer.commitSync(offsets);
          return new Answer(204, null);
        default:
          return records(consumer, exchange.getRequestURI().getQuery());
      }
    }
  }

  static Answer create(String group, JsonNode body) {
    String name = body.get("name").asText();
    if (consumers.containsKey(group + "/" + name)) return error(409, "A consumer instance with the specified name already exists.");
    Map<String, Object> config = new HashMap<>(Map.of("bootstrap.servers", servers, "group.id", group));
    for (String key : List.of("auto.offset.reset", "enable.auto.commit", "fetch.min.bytes", "isolation.level")) {
      if (body.has(key)) config.put(key, body.get(key).asText());
    }
    consumers.put(group + "/" + name, new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    return new Answer(200, json.createObjectNode().put("instance_id", name).put("base_uri", "http://bridge/" + name));
  }

  static Answer records(KafkaConsumer<byte[], byte[]> consumer, String query) throws Exception {
    long timeout = 100;
    long maxBytes = Long.MAX_VALUE;
    for (String part : query == null ? new String[0] : query.split("&")) {
      String[] pair = part.split("=");
      if (pair[0].equals("timeout")) timeout = Long.parseLong(pair[1]);
      if (pair[0].equals("max_bytes")) maxBytes = Long.parseLong(pair[1]);
    }
    ArrayNode reply = json.createArrayNode();
    for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(timeout))) {
      ObjectNode node = reply.addObject().put("topic", each.topic()).put("partition", each.partition());
      node.put("offset", each.offset()).put("timestamp", each.timestamp());
      node.put("key", base64(each.key())).put("value", base64(each.value()));
      ArrayNode headers = node.putArray("headers");
      for (Header header : each.headers()) headers.addObject().put("key", header.key()).put("value", base64(header.value()));
    }
    if (json.writeValueAsBytes(reply).length > maxBytes) return error(422, "Response exceeds the maximum number of bytes");
    return new Answer(200, reply);
  }

  static Answer partitions(String topic) {
    Map<String, Object> config = Map.of("bootstrap.servers", servers);
    try (KafkaConsumer<byte[], byte[]> asking = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      ArrayNode reply = json.createArrayNode();
      asking.partitionsFor(topic).forEach(each -> reply.addObject().put("partition", each.partition()));
      return reply.isEmpty() ? error(404, "no such topic") : new Answer(200, reply);
    }
  }

  static Answer bounds(String topic, int partition) {
    Map<String, Object> config = Map.of("bootstrap.servers", servers);
    try (KafkaConsumer<byte[], byte[]> asking = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      TopicPartition place = new TopicPartition(topic, partition);
      long first = asking.beginningOffsets(List.of(place)).get(place);
      long end = asking.endOffsets(List.of(place)).get(place);
      return new Answer(200, json.createObjectNode().put("beginning_offset", first).put("end_offset", end));
    }
  }

  static Answer produce(String topic, JsonNode body) throws Exception {
    ObjectNode reply = json.createObjectNode();
    ArrayNode offsets = reply.putArray("offsets");
    for (JsonNode each : body.get("records")) {
      ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(each.get("key")), bytes(each.get("value")));
      if (each.has("headers")) for (JsonNode header : each.get("headers")) record.headers().add(header.get("key").asText(), bytes(header.get("value")));
      RecordMetadata placed = producer.send(record).get();
      offsets.addObject().put("partition", placed.partition()).put("offset", placed.offset());
    }
    return new Answer(200, reply);
  }

  static TopicPartition partitionOf(JsonNode node) {
    return new TopicPartition(node.get("topic").asText(), node.get("partition").asInt());
  }

  static String base64(byte[] bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }

  static byte[] bytes(JsonNode node) {
    return node == null || node.isNull() ? null : Base64.getDecoder().decode(node.asText());
  }

  static Answer error(int status, String message) {
    return new Answer(status, json.createObjectNode().put("error_code", status).put("message", message));
  }
}
