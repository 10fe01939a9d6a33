"""The files of a description: which file a reference names, and what is in it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote

from generator.findings import Checked, Finding
from generator.json_types import Json, JsonObject, child, element_index, tokens
from generator.openapi.load.fragments import Fragments, Target, resolve_uri
from generator.openapi.load.provenance import Provenance, join_pointer, split_pointer
from generator.openapi.wording import quote_text
from generator.source.document import Document, Source
from generator.source.parse import parse
from generator.source.text import decode

MAX_FILES = 10_000
"""Files of one description. The largest published ones have fewer than 3,000."""

MAX_PASSED = 20
"""References that one pointer may pass through."""

REMOTE = "is a URL; to fetch it, allow its host with --allow-remote"
OUTSIDE = "is outside the folder of the description; to read it, use --allow-dir"
ROUND = "is part of a reference cycle"

_SUFFIXES = (".yaml", ".yml", ".json")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//[^/]")


class DocumentStore:
    """Reads the files that a description refers to, each at most once, and resolves references."""

    def __init__(self, document: Document, provenance: Provenance) -> None:
        """Begin with the root file; every file that is read is added to `provenance`."""
        self.findings: list[Finding] = []
        self._files = document.files
        self._provenance = provenance
        self._root = document.name
        self._fragments = {document.name: Fragments(document.data)}
        self._names: dict[str, str | None] = {}
        self._failed: set[str] = set()
        self._targets: dict[str, Target] = {}
        self._depth = 0

    def qualify(self, text: str, file: str) -> str:
        """Return a reference in a file as one that means the same in all files.

        The file that it names is read, so that `resolve` can return its target.
        """
        if file == self._root and text.startswith("#"):
            return text
        path, _, fragment = text.partition("#")
        if not text:
            self._targets[text] = Target(None, "is empty")
            return text
        if not path:
            qualified = f"{_escape_name(file)}#{fragment}"
            if qualified not in self._targets:
                target = self._resolve_in(file, fragment)
                if target.pointer is None:
                    target = self._resolve_in_root(fragment, target)
                self._targets[qualified] = target
            return qualified
        name, correction, problem = self._locate_file(path, file)
        resource = self._resolve_in_resources(path, fragment) if problem else None
        if resource is not None:
            qualified = f"{_escape_name(file)}#{text}"
            self._targets[qualified] = resource
            return qualified
        qualified = (
            "#" + fragment if name == self._root else f"{_escape_name(name)}#{fragment}"
        )
        if problem:
            self._targets[qualified] = Target(None, problem)
        elif qualified not in self._targets:
            self._targets[qualified] = self._resolve_in(name, fragment)
        if correction:
            target = self._targets[qualified]
            qualified = f"{_escape_name(file)}#{text}"
            self._targets[qualified] = Target(
                target.pointer, target.problem, correction
            )
        return qualified

    def qualify_mapping(self, text: str, file: str) -> str:
        """Return the name of a schema in a mapping of a file as is, a reference qualified."""
        if "#" in text or "/" in text or text.endswith(_SUFFIXES):
            return self.qualify(text, file)
        inner = f"#/components/schemas/{text}"
        if file != self._root and self._resolve_in(file, inner[1:]).pointer is not None:
            return self.qualify(inner, file)
        return text

    def qualify_discriminator(self, discriminator: dict[str, Any], file: str) -> None:
        """Make the mapping of a discriminator in a file mean the same in all files."""
        mapping = discriminator.get("mapping")
        if mapping:
            qualified = {k: self.qualify_mapping(t, file) for k, t in mapping.items()}
            discriminator["mapping"] = qualified
        if "defaultMapping" in discriminator:
            default = self.qualify_mapping(discriminator["defaultMapping"], file)
            discriminator["defaultMapping"] = default

    def resolve(self, text: str) -> Target:
        """Return the target of a qualified reference, with its original pointer."""
        target = self._targets.get(text)
        if target is None:
            if not text.startswith("#"):
                return Target(None, "has no target")
            target = self._targets[text] = self._resolve_in(self._root, text[1:])
        return target

    def original_value(self, original: str) -> Any:
        """Return the value at an original pointer, as written."""
        name, pointer = split_pointer(original, self._root)
        value: Any = self._provenance.documents[name].data
        for token in tokens(pointer):
            value = value[element_index(token) if isinstance(value, list) else token]
        return value

    def resolve_chain(self, text: str, file: str) -> Target:
        """Return the target at the end of a chain of references, as written."""
        seen = set[str]()
        correction = ""
        while True:
            qualified = self.qualify(text, file)
            target = self.resolve(qualified)
            correction = correction or target.correction
            if target.pointer is None:
                return target
            if qualified in seen:
                return Target(None, ROUND)
            seen.add(qualified)
            value = self.original_value(target.pointer)
            following = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(following, str):
                return Target(target.pointer, "", correction)
            text, file = following, split_pointer(target.pointer, self._root)[0]

    def look_up(self, value: Json, original: str) -> tuple[JsonObject, str]:
        """Return an object as written, references resolved, with its original pointer."""
        ref = value.get("$ref") if isinstance(value, dict) else None
        if isinstance(ref, str):
            target = self.resolve_chain(ref, split_pointer(original, self._root)[0])
            if target.pointer is None:
                return {}, original
            original = target.pointer
            value = self.original_value(original)
        return (value if isinstance(value, dict) else {}), original

    def text_of(self, text: str, file: str) -> str | None:
        """Return the text of a file that is neither YAML nor JSON, such as a description."""
        path, _, fragment = text.partition("#")
        if fragment or path.lower().endswith(_SUFFIXES):
            return None
        name, _, problem = self._locate_file(path, file)
        return None if problem else decode(name, self._files[name]).value

    def _resolve_in(self, file: str, fragment: str) -> Target:
        fragments = self._load_fragments(file)
        if fragments is None:
            return Target(
                None, f"cannot be read: {quote_text(file)} is not valid YAML or JSON"
            )
        target = fragments.resolve(fragment)
        if target.pointer is None:
            return self._resolve_through(file, fragment) or target
        return Target(
            join_pointer(file, target.pointer, self._root), "", target.correction
        )

    def _resolve_through(self, file: str, fragment: str) -> Target | None:
        """Return the target of a pointer that passes through a reference."""
        value, path = self._provenance.documents[file].data, tokens(unquote(fragment))
        for n, token in enumerate(path):
            ref = value.get("$ref") if isinstance(value, dict) else None
            if isinstance(ref, str) and isinstance(value, dict) and token not in value:
                rest = "".join(child("", token) for token in path[n:])
                if self._depth >= MAX_PASSED:
                    return None
                self._depth += 1
                try:
                    end = self.resolve_chain(ref, file)
                    if end.pointer is None:
                        return None
                    name, inner = split_pointer(end.pointer, self._root)
                    return self._resolve_in(name, quote(f"{inner}{rest}"))
                finally:
                    self._depth -= 1
            step = element_index(token) if isinstance(value, list) else token
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif (
                isinstance(value, list) and isinstance(step, int) and step < len(value)
            ):
                value = value[step]
            else:
                return None
        return None

    def _resolve_in_resources(self, path: str, fragment: str) -> Target | None:
        """Return the target in a file that was read, by the URI that it declares."""
        for name, fragments in self._fragments.items():
            data = self._provenance.documents[name].data
            own = data.get("$self") if isinstance(data, dict) else None
            uris = [path, resolve_uri(own, path)] if isinstance(own, str) else [path]
            for uri in uris:
                target = fragments.resolve_in_resource(uri, fragment)
                if target is not None and target.pointer is not None:
                    return Target(join_pointer(name, target.pointer, self._root))
        return None

    def _resolve_in_root(self, fragment: str, failed: Target) -> Target:
        target = self._resolve_in(self._root, fragment)
        if target.pointer is None:
            return failed
        return Target(
            target.pointer, "", f"is in {quote_text(self._root)}, not in this file"
        )

    def _load_fragments(self, name: str) -> Fragments | None:
        if name not in self._fragments and name not in self._failed:
            parsed = self._parse(name)
            self.findings += parsed.findings
            if parsed.value is None:
                self._failed.add(name)
            else:
                self._provenance.documents[name] = parsed.value
                self._fragments[name] = Fragments(parsed.value.data)
        return self._fragments.get(name)

    def _parse(self, name: str) -> Checked[Document]:
        return parse(Source(name, self._files))

    def _locate_file(self, path: str, file: str) -> tuple[str, str, str]:
        """Return the name of the file that a path means, the correction, and the problem."""
        if _SCHEME.match(path) or _SCHEME.match(file):
            url = resolve_uri(file, path) if _SCHEME.match(file) else path
            return url, "", "" if self._find_name(url) is not None else REMOTE
        path = unquote(path)
        first = ""
        for name, correction in self._list_candidates(path, file):
            first = first or name
            target = self._find_name(name)
            if target is not None:
                if target != name:
                    correction = (
                        f"is resolved as {quote_text(self._display_name(target))}"
                    )
                return target, correction, ""
        if self._relative_to_root(first) is None:
            return first, "", OUTSIDE
        return (
            first,
            "",
            f"has no target: there is no file {quote_text(self._display_name(first))}",
        )

    def _list_candidates(self, path: str, file: str) -> Iterator[tuple[str, str]]:
        home, base = posixpath.dirname(file), posixpath.dirname(self._root)
        if not path.startswith("/"):
            yield posixpath.normpath(posixpath.join(home, path)), ""
        inner = posixpath.normpath(path.lstrip("/"))
        if home != base or path.startswith("/"):
            root = quote_text(posixpath.basename(self._root))
            correction = f"is resolved from the folder of {root}"
            yield posixpath.normpath(posixpath.join(base, inner)), correction
        if "\\" in path:
            turned = path.replace("\\", "/")
            correction = f"is resolved as {quote_text(turned)}"
            yield posixpath.normpath(posixpath.join(home, turned)), correction

    def _find_name(self, name: str) -> str | None:
        if name == posixpath.normpath(self._root):
            return self._root
        if name not in self._names:
            may = len(self._names) < MAX_FILES
            self._names[name] = self._files.find(name) if may else None
        return self._names[name]

    def _relative_to_root(self, name: str) -> str | None:
        """Return the path of a file from the folder of the description; None if it is outside."""
        base = posixpath.normpath(posixpath.dirname(self._root) or ".")
        inner = name if base == "." else name.removeprefix(f"{base}/")
        moved = base == "." or inner != name
        return inner if moved and not inner.startswith(("../", "/")) else None

    def _display_name(self, name: str) -> str:
        return self._relative_to_root(name) or name


def _escape_name(name: str) -> str:
    return name.replace("%", "%25").replace("#", "%23")
