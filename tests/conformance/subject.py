"""What is put to the proof: a description and the client that was generated from it.

Of the generator only the names are asked: which method stands for an operation, and which argument
for which parameter or property.
"""

from __future__ import annotations

import functools
import importlib
import operator
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import pipeline
from generator.config import ApiConfig, read_config
from generator.languages import python, target_rules
from generator.languages.python.calls import Calls
from generator.languages.python.names import name_all
from generator.languages.python.type_expressions import Scope
from generator.languages.python.types import Annotations
from generator.model.type_graph import broken_mentions, mentions
from generator.source import Source
from generator.workspace import Workspace, read_description, read_templates
from tests.conformance.description import Description
from tests.documented.clients import imported

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Method:
    """The method of an operation, such as `catalog.skills_list`.

    `arguments` gives the name of the argument for each place and name on the wire; the properties
    of a body that is spread have the place `body`, and a body that is not is `("body", "")`.
    """

    name: str
    arguments: Mapping[tuple[str, str], str]

    @property
    def spread(self) -> bool:
        """Whether the properties of the body are arguments."""
        return ("body", "") not in self.arguments


@dataclass(frozen=True)
class Subject:
    """A description, and the package `package` in `folder` that was generated from it; `name` is
    its own among all subjects."""

    name: str
    source: Source
    config: ApiConfig
    folder: Path
    package: str
    description: Description

    @functools.cached_property
    def methods(self) -> Mapping[tuple[str, str], Method]:
        """The method of each operation, by HTTP method and path."""
        api = pipeline.load(self.source).value
        assert api is not None
        names = name_all(api, self.config)
        types = api.types_by_name
        broken = broken_mentions(types, mentions(types))
        annotations = Annotations(types, names.class_name, broken)
        calls = Calls(types, annotations, self.config.bound_parameters, {})
        written = python.TARGET.calls(api, self.config)
        made = {}
        for operation in api.operations:
            arguments = {
                (a.parameter.location.value if a.parameter else "body", a.wire): a.name
                for a in calls.of(operation, Scope("m.")).arguments
            }
            name = written[operation.key].removeprefix("client.")
            made[operation.key] = Method(name, arguments)
        return made

    @contextmanager
    def client_package(self) -> Iterator[ModuleType]:
        """The generated package, imported; its clients have to be used inside."""
        with imported(self.folder, self.package) as package:
            yield package

    @functools.cached_property
    def _hints(self) -> dict[str, Mapping[str, Any]]:
        return {}

    def hints(self, client: Any, method: Method) -> Mapping[str, Any]:
        """The types of a method's arguments, without UnsetType."""
        if method.name not in self._hints:
            function = getattr(
                operator.attrgetter(method.name)(client), "__func__", None
            )
            hints = typing.get_type_hints(function)
            runtime = importlib.import_module(
                f"{type(client).__module__.partition('.')[0]}._runtime.unions.one_of"
            )
            self._hints[method.name] = {
                name: _told_apart(_set(hint), runtime.OneOf)
                for name, hint in hints.items()
            }
        return self._hints[method.name]


def _set(hint: Any) -> Any:
    options = [
        o for o in typing.get_args(hint) if getattr(o, "__name__", "") != "UnsetType"
    ]
    if len(options) == len(typing.get_args(hint)):
        return hint
    return functools.reduce(operator.or_, options)


def _told_apart(hint: Any, one_of: Any) -> Any:
    """A type with its unions of several objects as those that the client can decode."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        options = [_told_apart(option, one_of) for option in inner]
        made = functools.reduce(operator.or_, options)
        options = [option for option in options if option is not type(None)]
        objects = sum(map(_is_object, options)) if len(options) > 1 else 0
        return one_of[made, None] if objects > 1 else made
    if origin in (list, dict, Sequence, Mapping):
        return origin[tuple(_told_apart(argument, one_of) for argument in inner)]
    return hint


def _is_object(option: Any) -> int:
    """How many objects an option is: one, or several for a union of such that has a name."""
    if typing.get_origin(option) in (dict, Mapping):
        return 1
    if isinstance(option, type) and hasattr(option, "union"):
        return 2
    return isinstance(option, type) and hasattr(option, "__struct_fields__")


def of_workspace(api: str, version: str) -> Subject:
    """A version of an API of this repository, and its client in generated/."""
    workspace = Workspace(ROOT)
    config = read_config(
        workspace.read_settings(api),
        name=api,
        rules=target_rules(),
        found=workspace.list_versions(api),
    ).value
    assert config is not None
    source = workspace.read_description(api, version)
    return Subject(
        f"{api}@{version}",
        source,
        config,
        workspace.package_folder("python", api, version),
        config.targets["python"].package,
        Description.read(ROOT / source.name),
    )


def of_source(
    source: Source, description: Description, folder: Path, package: str
) -> Subject:
    """A description outside the workspace, with its client generated into `folder`.

    `description` is what it is judged by: as a rule the same, read without oasmith.
    """
    config = pipeline.default_config(package, package)
    api = pipeline.load(source).value
    assert api is not None, f"{source.name} has errors"
    made = pipeline.files(api, config, "python", read_templates("python")).value
    assert made is not None
    for path, text in made.texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return Subject(package, source, config, folder, package, description)


def of_file(file: Path, folder: Path, package: str = "client") -> Subject:
    """The same for a file."""
    source = read_description(str(file))
    return of_source(source, Description.read(file), folder, package)
