"""What generated code looks like: the resource of one tag, its views, and the two clients."""

from __future__ import annotations

from functools import cached_property

from msgspec import UNSET, UnsetType
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.config.options import CallOptions
from runtime_under_test.operation import Body, Operation, Path, Query, ResponseSpec
from runtime_under_test.raw import (
    AsyncRawCalls,
    AsyncStreamCalls,
    RawCalls,
    StreamCalls,
)
from runtime_under_test.resource import AsyncResource, Resource
from runtime_under_test.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

from tests.runtime_python.calls import JSON, Skill

_SHOW = Operation(
    "skills.show",
    "GET",
    "/orgs/{org}/skills/",
    parameters=(Path("org", bound=True), Query("page")),
    responses=(ResponseSpec("200", JSON, lambda: Skill), ResponseSpec("204")),
)
_SAVE = Operation(
    "skills.save",
    "POST",
    "/skills/",
    body=Body((JSON, "multipart/form-data")),
    responses=(ResponseSpec("200", JSON, lambda: Skill),),
)


class SkillsResource(Resource):
    def show(
        self,
        *,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Skill | None:
        return self._transport.call(_SHOW, (org, page), options=options)

    def save(self, *, name: object) -> Skill:
        return self._transport.call(_SAVE, (), fields={"name": name})


class AsyncSkillsResource(AsyncResource):
    async def show(
        self,
        *,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Skill | None:
        return await self._transport.call(_SHOW, (org, page), options=options)

    async def save(self, *, name: object) -> Skill:
        return await self._transport.call(_SAVE, (), fields={"name": name})


class RawSkills(ResponseVariant):
    show = RawMethod(SkillsResource.show)


class AsyncRawSkills(ResponseVariant):
    show = AsyncRawMethod(AsyncSkillsResource.show)


class StreamSkills(ResponseVariant):
    show = StreamMethod(SkillsResource.show)


class AsyncStreamSkills(ResponseVariant):
    show = AsyncStreamMethod(AsyncSkillsResource.show)


class Raw(RawCalls):
    @cached_property
    def skills(self) -> RawSkills:
        return RawSkills(self._transport)


class AsyncRaw(AsyncRawCalls):
    @cached_property
    def skills(self) -> AsyncRawSkills:
        return AsyncRawSkills(self._transport)


class Stream(StreamCalls):
    @cached_property
    def skills(self) -> StreamSkills:
        return StreamSkills(self._transport)


class AsyncStream(AsyncStreamCalls):
    @cached_property
    def skills(self) -> AsyncStreamSkills:
        return AsyncStreamSkills(self._transport)


class Client(ClientBase):
    @cached_property
    def skills(self) -> SkillsResource:
        return SkillsResource(self._transport)

    @property
    def raw(self) -> Raw:
        return Raw(self._transport)

    @property
    def stream(self) -> Stream:
        return Stream(self._transport)


class AsyncClient(AsyncClientBase):
    @cached_property
    def skills(self) -> AsyncSkillsResource:
        return AsyncSkillsResource(self._transport)

    @property
    def raw(self) -> AsyncRaw:
        return AsyncRaw(self._transport)

    @property
    def stream(self) -> AsyncStream:
        return AsyncStream(self._transport)
