"""A comparison in a few lines."""

from __future__ import annotations

from generator.diff.changes import (
    Accepted,
    Bump,
    ClientSymbolChange,
    Level,
    OperationCounts,
)
from generator.report.change_summary import summary_line, summary_lines
from tests.report.made import change, changes

S = Level.SAFE


def test_what_breaks_is_told_for_the_wire_and_for_callers() -> None:
    assert list(summary_lines(changes(change()))) == [
        "operations: 2 added, 1 removed, 0 moved, 1 changed, 1 unchanged",
        "breaking on the wire: 1 change",
        "  type changed from integer to string for `Note.size` (type-changed): GET /notes",
        "breaking for callers of the client: 1 change",
        "  Note.size: other",
        "bump: API major, client minor",
    ]


def test_of_many_the_first_are_told_and_the_others_counted() -> None:
    symbols = tuple(
        ClientSymbolChange(
            "attribute", f"Note.a{n}", Level.BREAKING, "int", "str", "other"
        )
        for n in range(4)
    )
    many = [change(n, message=f"change {n}", client_symbols=symbols) for n in range(5)]
    lines = list(summary_lines(changes(*many), shown=3))
    assert lines[1:6] == [
        "breaking on the wire: 5 changes",
        "  change 0 (type-changed): GET /notes",
        "  change 1 (type-changed): GET /notes",
        "  change 2 (type-changed): GET /notes",
        "  and 2 more",
    ]
    # Symbols that several changes touch are told once.
    assert lines[7:11] == [
        "  Note.a0: other",
        "  Note.a1: other",
        "  Note.a2: other",
        "  and 1 more",
    ]


def test_accepted_changes_are_counted_and_break_nothing() -> None:
    known = change(accepted=Accepted("wanted", ""))
    lines = list(summary_lines(changes(known)))
    assert lines[1:4] == [
        "breaking on the wire: none",
        "breaking for callers of the client: none",
        "accepted in api.yaml: 1 change",
    ]
    assert "no breaking changes" in summary_line(changes(known))


def test_one_line() -> None:
    assert summary_line(changes(change(), change(2, client=S))) == (
        "operations: 2 added, 1 removed, 0 moved, 1 changed, 1 unchanged; breaking: "
        "2 changes on the wire, 1 change for callers of the client; bump: API major, "
        "client minor"
    )
    same = changes(
        operations=OperationCounts(0, 0, 0, 0, 5),
        api_bump=Bump("none", ()),
        client_bump=Bump("none", ()),
    )
    assert summary_line(same) == (
        "operations: 0 added, 0 removed, 0 moved, 0 changed, 5 unchanged; no breaking changes; "
        "bump: API none, client none"
    )


def test_a_text_of_a_description_stays_on_its_line() -> None:
    lines = list(summary_lines(changes(change(message="one\ntwo\x1b[31m"))))
    assert not any("\n" in line or "\x1b" in line for line in lines)
