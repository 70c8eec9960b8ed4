"""Both clients, driven alike: iterators become lists, and what is awaited is awaited."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from ai_eventstream import AiEventStream, AsyncAiEventStream

URL = "http://aes.test"


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces; None among them breaks the connection."""

    def __init__(self, *pieces: bytes | None) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if piece is None:
                raise httpx.ReadError("the connection broke")
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Driver:
    def __init__(self, kind: str, url: str, transport: httpx.MockTransport | None = None, **options: Any) -> None:
        self._client: Any
        if kind == "sync":
            self._client = AiEventStream(url, http=httpx.Client(transport=transport) if transport else None, **options)
        else:
            http = httpx.AsyncClient(transport=transport) if transport else None
            self._client = AsyncAiEventStream(url, http=http, **options)
        self._loop = asyncio.new_event_loop()

    def finish(self) -> None:
        self.close()
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def __getattr__(self, verb: str) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            answer = getattr(self._client, verb)(*args, **options)
            if inspect.isgenerator(answer):
                return list(answer)
            if inspect.isasyncgen(answer):
                return self._loop.run_until_complete(_collected(answer))
            return self._loop.run_until_complete(answer) if inspect.isawaitable(answer) else answer

        return call


async def _collected(answer: AsyncIterator[Any]) -> list[Any]:
    return [entry async for entry in answer]


class Server:
    """Answers in the order of its plan, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.planned: list[httpx.Response] = []

    def plan(self, *answers: httpx.Response) -> None:
        self.planned = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self.planned.pop(0)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def connect(kind: str) -> Iterator[Callable[..., Driver]]:
    drivers: list[Driver] = []

    def connect(*args: Any, **options: Any) -> Driver:
        drivers.append(Driver(kind, *args, **options))
        return drivers[-1]

    yield connect
    for driver in drivers:
        driver.finish()


@pytest.fixture
def client(connect: Callable[..., Driver], server: Server) -> Driver:
    return connect(URL, httpx.MockTransport(server), api_key="acme-writer-key")
