# The local server in a container: docs/docker.md says how to run it.
FROM node:24-slim AS install
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts ./scripts
# The scripts of packages fetch their programs for this platform (Node, workerd, esbuild); ours completes what npm left out.
RUN npm ci --no-audit --no-fund

FROM node:24-slim
# The authorities that the calls of model providers and brokers are checked with.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --no-install-recommends --yes ca-certificates \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=install /app/node_modules ./node_modules
COPY . .
# What a start writes: the pages it builds, caches, and the state.
RUN mkdir -p dist node_modules/.cache node_modules/.vite-temp /state \
  && chown -R 1000:1000 dist node_modules/.cache node_modules/.vite-temp /state
# The user `node`.
USER 1000
# Inside the container every address, because Docker's port mapping comes from outside of it. Without a key nothing is answered but
# /health: OPEN_TENANT is empty, where `npm start` outside of a container sets it. The port of Kafka is closed, because its clients
# are sent to an address that they cannot reach.
ENV HOST=0.0.0.0 PORT=8787 KAFKA_PORT=0 STATE_DIR=/state OPEN_TENANT=
VOLUME /state
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/node", "--expose-gc", "--max-semi-space-size=1", "scripts/start.mjs"]
