"""Lists of changes made by hand, with whatever texts a test wants in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.diff.accepted import Wanted, accept
from generator.diff.changes import (
    Accepted,
    Action,
    AffectedOperation,
    Bump,
    Change,
    ChangeList,
    ClientSymbolChange,
    Confidence,
    Direction,
    Effect,
    Level,
    MessagePart,
    NotEvaluated,
    OperationCounts,
    Side,
    VersionInfo,
)
from generator.json_types import child

if TYPE_CHECKING:
    from generator.json_types import Json

B, W, S = Level.BREAKING, Level.WARNING, Level.SAFE


def operation(
    path: str = "/notes", method: str = "GET", **known: Any
) -> AffectedOperation:
    tags = known.get("tags", ("notes",))
    ways = known.get(
        "parts", (MessagePart("response", "200", "200", ("application/json",)),)
    )
    return AffectedOperation(method, path, known.get("id", "notes_list"), tags, ways)


def change(number: int = 1, **known: Any) -> Change:
    """The property `size` of the schema Note, an integer that is a string now."""
    root = "/components/schemas/Note"
    pointer = f"{root}/properties/size/type"
    said: dict[str, Any] = {
        "rule": "type-changed",
        "kind": "schema",
        "area": "type",
        "action": Action.CHANGED,
        "effect": Effect.INCOMPARABLE,
        "direction": Direction.RESPONSE,
        "wire": B,
        "client": B,
        "confidence": Confidence.HIGH,
        "fingerprint": f"{number:016x}",
        "subject": "Note.size",
        "root": root,
        "old": Side(pointer, 10, 7, present=True, value="integer"),
        "new": Side(pointer, 20, 9, present=True, value="string"),
        "places": (),
        "operations": (operation(),),
        "client_symbols": (
            ClientSymbolChange("attribute", "Note.size", B, "int", "str", "other"),
        ),
        "message": "type changed from integer to string for `Note.size`",
        "why": "Callers read it.",
        "remedy": "Keep it.",
        "reasons": ("incomparable: neither", "in a response this is breaking"),
    }
    return Change(**{**said, **known})


def changes(*listed: Change, **known: Any) -> ChangeList:
    said: dict[str, Any] = {
        "old": VersionInfo("specs/notes/1.0.yaml", "Notes", "1.0", 3),
        "new": VersionInfo("specs/notes/2.0.yaml", "Notes", "2.0", 4),
        "operations": OperationCounts(2, 1, 0, 1, 1),
        "changes": listed,
        "not_evaluated": (NotEvaluated("x-rate", "no rule knows it", 1, ("/paths",)),),
        "api_bump": Bump("major", ()),
        "client_bump": Bump("minor", ()),
    }
    return ChangeList(**{**said, **known})


def accepted(
    listed: ChangeList, number: int, reason: str, until: str = ""
) -> ChangeList:
    return accept(listed, [Wanted(Accepted(reason, until), f"{number:016x}")])[0]


def of_every_level() -> ChangeList:
    """One change a level, the breaking one twice: of them the second is accepted."""
    listed = changes(
        change(1),
        change(2, message="schema `Tag` was removed", root="/components/schemas/Tag"),
        change(3, wire=W, client=W, rule="default-removed", message="no default"),
        change(
            4,
            wire=S,
            client=S,
            rule="property-added",
            message="optional property `Note.colour` was added",
        ),
    )
    return accepted(listed, 2, "the two teams agreed", "2027-01-31")


def hostile(text: str) -> ChangeList:
    """`text` wherever a text of a description, or of a user, can get."""
    value: Json = {text: [text, {"items": text}], "type": text}
    ways = (
        MessagePart("header", text, text, (text,)),
        MessagePart("parameter", text, "query", ()),
    )
    reached = operation(f"/{text}", tags=(text,), id=text, ways=ways)
    one = change(
        1,
        subject=text,
        root=child("/components/schemas", text),
        old=Side(child("/components/schemas", text), 10, 7, present=True, value=value),
        new=Side(child("/components/schemas", text), 20, 9, present=True, value=text),
        operations=(reached, operation(f"/2/{text}", tags=())),
        client_symbols=(ClientSymbolChange("attribute", text, B, text, text, text),),
        message=f"{text} is not what {text} was for `{text}`",
        reasons=(text,),
        evidence=(text,),
    )
    at = child(child("/paths", f"/{text}"), "get")
    two = change(
        2,
        kind="operation",
        rule="operation-removed",
        root=at,
        old=Side(at, 11, 7, present=True, value=f"GET /{text}"),
        new=Side("/paths", 21, 9, present=False, value=None),
        operations=(reached,),
        message=f"operation `GET /{text}` was removed",
    )
    safe = change(3, wire=S, client=S, message=text, operations=(reached,))
    elsewhere = change(4, root=child("/tags", text))
    listed = changes(
        *(one, two, safe, elsewhere),
        old=VersionInfo(f"specs/{text}.yaml", text, text, 3),
        new=VersionInfo(f"specs/{text}/2.yaml", text, text, 3),
        not_evaluated=(NotEvaluated(text, text, 1, (text,)),),
    )
    return accepted(listed, 4, text or "empty")


HOSTILE: dict[str, str] = {
    "empty": "",
    "pipes": "a|b||c",
    "backticks": "``` `a` ``",
    "script": "<script>window.pwned=1</script>",
    "closing script": "</script><img src=x onerror=window.pwned=1>",
    "closing style": "</style><svg onload=window.pwned=1>",
    "details": "</details></summary></article>",
    "attribute": "\" onfocus=window.pwned=1 autofocus x='",
    "cdata": "]]><failure/>",
    "comment": "--><!--",
    "nul": "a\0b",
    "escape sequence": "\x1b[31mred\x07",
    "bidi": "\u202egnp.exe\u2066\u200f",
    "line breaks": "a\nb\r\n::error::forged\u2028c\x85d",
    "command": "%0A::error file=x,line=1::forged",
    "old command": "a ##[error]forged ##[add-path]/evil ###[group]",
    "markdown": "# *a* _b_ [c](https://evil.example) ![d](x) ~e~ <https://f.example>",
    "mention": "@everyone #12 GH-3 www.evil.example",
    "mathematics": "$x$ $$y$$ &lt; &#64;",
    "template": "{{ 7 * 7 }}{% raw %}{# a #}",
    "surrogate": "\ud800",
    "not a character": "\ufffe\uffff",
    "spaces": "  a  ",
    "backslashes": "a\\|b\\`c\\",
    "long": "long " * 2000,
    "long word": "w" * 20_000,
    "tilde and slash": "~1/~0//a",
}
