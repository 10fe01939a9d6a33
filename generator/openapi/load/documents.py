"""The files of a description: which one a reference means, and what is in it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote

from generator.findings import Checked, Finding
from generator.json_types import Json, JsonObject, child, element_index, tokens
from generator.openapi.load.fragments import Found, Fragments, joined
from generator.openapi.load.provenance import Provenance, in_file, split
from generator.openapi.wording import quote_text
from generator.source.document import Document, Source
from generator.source.parse import parse
from generator.source.text import decode

MAX_FILES = 10_000
"""Files of one description. The largest that are published have under 3,000."""

MAX_PASSED = 20
"""References that the way of one pointer may pass."""

REMOTE = "is a URL; nothing is fetched from a host that --allow-remote does not name"
OUTSIDE = "leads out of the folder of the description; --allow-dir names a folder to read from"
ROUND = "leads round in a circle"

_SUFFIXES = (".yaml", ".yml", ".json")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//[^/]")


class DocumentStore:
    """Finds and reads the files that a description refers to, each at most once."""

    def __init__(self, document: Document, places: Provenance) -> None:
        """Begin with the root file; `places` gets every file that is read."""
        self.findings: list[Finding] = []
        self._files = document.files
        self._places = places
        self._root = document.name
        self._fragments = {document.name: Fragments(document.data)}
        self._names: dict[str, str | None] = {}
        self._failed: set[str] = set()
        self._found: dict[str, Found] = {}
        self._depth = 0

    def qualified(self, text: str, file: str) -> str:
        """The text of a reference in a file as one that means the same in all files.

        The file that it names is read, and what it leads to is known to `find`.
        """
        if file == self._root and text.startswith("#"):
            return text
        path, _, fragment = text.partition("#")
        if not text:
            self._found[text] = Found(None, "is empty")
            return text
        if not path:
            known = f"{_escaped(file)}#{fragment}"
            if known not in self._found:
                found = self._in(file, fragment)
                if found.pointer is None:
                    found = self._in_root(fragment, found)
                self._found[known] = found
            return known
        name, loose, problem = self._file(path, file)
        resource = self._by_id(path, fragment) if problem else None
        if resource is not None:
            known = f"{_escaped(file)}#{text}"
            self._found[known] = resource
            return known
        known = "#" + fragment if name == self._root else f"{_escaped(name)}#{fragment}"
        if problem:
            self._found[known] = Found(None, problem)
        elif known not in self._found:
            self._found[known] = self._in(name, fragment)
        if loose:
            found = self._found[known]
            known = f"{_escaped(file)}#{text}"
            self._found[known] = Found(found.pointer, found.problem, loose)
        return known

    def mapped(self, text: str, file: str) -> str:
        """What a discriminator in a file maps to: a name of a schema, or a qualified reference."""
        if "#" in text or "/" in text or text.endswith(_SUFFIXES):
            return self.qualified(text, file)
        inner = f"#/components/schemas/{text}"
        if file != self._root and self._in(file, inner[1:]).pointer is not None:
            return self.qualified(inner, file)
        return text

    def find(self, text: str) -> Found:
        """The native pointer that a qualified text leads to."""
        found = self._found.get(text)
        if found is None:
            if not text.startswith("#"):
                return Found(None, "leads nowhere")
            found = self._found[text] = self._in(self._root, text[1:])
        return found

    def stated(self, native: str) -> Any:
        """The value at a native pointer, as it is written."""
        name, pointer = split(native, self._root)
        value: Any = self._places.documents[name].data
        for token in tokens(pointer):
            value = value[element_index(token) if isinstance(value, list) else token]
        return value

    def follow(self, text: str, file: str) -> Found:
        """Where a reference leads at last, as it is written."""
        seen = set[str]()
        loose = ""
        while True:
            known = self.qualified(text, file)
            found = self.find(known)
            loose = loose or found.loose
            if found.pointer is None:
                return found
            if known in seen:
                return Found(None, ROUND)
            seen.add(known)
            value = self.stated(found.pointer)
            following = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(following, str):
                return Found(found.pointer, "", loose)
            text, file = following, split(found.pointer, self._root)[0]

    def look_up(self, value: Json, native: str) -> tuple[JsonObject, str]:
        """An object as it is written, references followed, with its native pointer."""
        ref = value.get("$ref") if isinstance(value, dict) else None
        if isinstance(ref, str):
            found = self.follow(ref, split(native, self._root)[0])
            if found.pointer is None:
                return {}, native
            native = found.pointer
            value = self.stated(native)
        return (value if isinstance(value, dict) else {}), native

    def text(self, text: str, file: str) -> str | None:
        """The text of a whole file that is neither YAML nor JSON, such as a description."""
        path, _, fragment = text.partition("#")
        if fragment or path.lower().endswith(_SUFFIXES):
            return None
        name, _, problem = self._file(path, file)
        return None if problem else decode(name, self._files[name]).value

    def _in(self, file: str, fragment: str) -> Found:
        fragments = self._open(file)
        if fragments is None:
            return Found(None, f"cannot be read: {quote_text(file)} is no YAML or JSON")
        found = fragments.find(fragment)
        if found.pointer is None:
            return self._through(file, fragment) or found
        return Found(in_file(file, found.pointer, self._root), "", found.loose)

    def _through(self, file: str, fragment: str) -> Found | None:
        """Where a pointer leads that passes an object which is in turn a reference."""
        value, path = self._places.documents[file].data, tokens(unquote(fragment))
        for n, token in enumerate(path):
            ref = value.get("$ref") if isinstance(value, dict) else None
            if isinstance(ref, str) and isinstance(value, dict) and token not in value:
                rest = "".join(child("", token) for token in path[n:])
                if self._depth >= MAX_PASSED:
                    return None
                self._depth += 1
                try:
                    end = self.follow(ref, file)
                    if end.pointer is None:
                        return None
                    name, inner = split(end.pointer, self._root)
                    return self._in(name, quote(f"{inner}{rest}"))
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

    def _by_id(self, path: str, fragment: str) -> Found | None:
        """A part of a file that was read already, by the URI that it gives itself."""
        for name, fragments in self._fragments.items():
            data = self._places.documents[name].data
            own = data.get("$self") if isinstance(data, dict) else None
            uris = [path, joined(own, path)] if isinstance(own, str) else [path]
            for uri in uris:
                found = fragments.by_id(uri, fragment)
                if found is not None and found.pointer is not None:
                    return Found(in_file(name, found.pointer, self._root))
        return None

    def _in_root(self, fragment: str, failed: Found) -> Found:
        found = self._in(self._root, fragment)
        if found.pointer is None:
            return failed
        return Found(
            found.pointer, "", f"is not in this file, but in {quote_text(self._root)}"
        )

    def _open(self, name: str) -> Fragments | None:
        if name not in self._fragments and name not in self._failed:
            parsed = self._parse(name)
            self.findings += parsed.findings
            if parsed.value is None:
                self._failed.add(name)
            else:
                self._places.documents[name] = parsed.value
                self._fragments[name] = Fragments(parsed.value.data)
        return self._fragments.get(name)

    def _parse(self, name: str) -> Checked[Document]:
        return parse(Source(name, self._files))

    def _file(self, path: str, file: str) -> tuple[str, str, str]:
        """The name of the file that a path in a file means, what was overlooked, what is wrong."""
        if _SCHEME.match(path) or _SCHEME.match(file):
            url = joined(file, path) if _SCHEME.match(file) else path
            return url, "", "" if self._name(url) is not None else REMOTE
        path = unquote(path)
        first = ""
        for name, loose in self._candidates(path, file):
            first = first or name
            found = self._name(name)
            if found is not None:
                if found != name:
                    loose = f"is read as {quote_text(self._shown(found))}"
                return found, loose, ""
        if self._within(first) is None:
            return first, "", OUTSIDE
        return (
            first,
            "",
            f"leads nowhere: there is no file {quote_text(self._shown(first))}",
        )

    def _candidates(self, path: str, file: str) -> Iterator[tuple[str, str]]:
        home, base = posixpath.dirname(file), posixpath.dirname(self._root)
        if not path.startswith("/"):
            yield posixpath.normpath(posixpath.join(home, path)), ""
        inner = posixpath.normpath(path.lstrip("/"))
        if home != base or path.startswith("/"):
            loose = f"is read from the folder of {quote_text(posixpath.basename(self._root))}"
            yield posixpath.normpath(posixpath.join(base, inner)), loose
        if "\\" in path:
            turned = path.replace("\\", "/")
            loose = f"is read as {quote_text(turned)}"
            yield posixpath.normpath(posixpath.join(home, turned)), loose

    def _name(self, name: str) -> str | None:
        if name == posixpath.normpath(self._root):
            return self._root
        if name not in self._names:
            may = len(self._names) < MAX_FILES
            self._names[name] = self._files.find(name) if may else None
        return self._names[name]

    def _within(self, name: str) -> str | None:
        """The path of a file from the folder of the description; None where it is outside."""
        base = posixpath.normpath(posixpath.dirname(self._root) or ".")
        inner = name if base == "." else name.removeprefix(f"{base}/")
        moved = base == "." or inner != name
        return inner if moved and not inner.startswith(("../", "/")) else None

    def _shown(self, name: str) -> str:
        return self._within(name) or name


def _escaped(name: str) -> str:
    return name.replace("%", "%25").replace("#", "%23")
