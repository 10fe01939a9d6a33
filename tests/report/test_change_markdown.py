"""A comment on a pull request: what is open, what is folded, what is left out."""

from __future__ import annotations

import re

import pytest

from generator.diff.changes import Side
from generator.report.change_markdown import LONGEST, changes_markdown
from tests.report.made import S, W, change, changes, of_every_level, operation


def test_the_whole_of_a_small_report() -> None:
    assert changes_markdown(of_every_level()) == """\
## Notes `1.0` → `2.0`

| | breaking | warning | safe | accepted |
|---|--:|--:|--:|--:|
| on the wire | **2** | 1 | 1 | 1 |
| for callers of the client | **2** | 1 | 1 | 1 |

Operations: 2 added, 1 removed, 0 moved, 1 changed, 1 unchanged.
Recommended version bump: API **major**, client **minor**.

### 1 breaking change

#### schema Note

- type changed from integer to string for `Note.size` (breaking, `type-changed`) \
at `specs/notes/2.0.yaml:20:9`
  ```diff
  - integer
  + string
  ```
  - affects 1 operation: `GET /notes`
  - `Note.size`: other
  - Keep it.

<details><summary>1 warning</summary>

- no default (warning, `default-removed`) at `specs/notes/2.0.yaml:20:9`

</details>

<details><summary>1 accepted change</summary>

- schema `Tag` was removed (breaking, `type-changed`) at `specs/notes/2.0.yaml:20:9`; \
accepted: the two teams agreed (until `2027-01-31`)

</details>

<details><summary>1 safe change</summary>

- optional property `Note.colour` was added (safe, `property-added`) at `specs/notes/2.0.yaml:20:9`

</details>

<details><summary>Not compared</summary>

- `x-rate`: no rule knows it, 1 place

</details>
"""


def test_nothing_changed() -> None:
    made = changes_markdown(changes(not_evaluated=()))
    assert made.endswith("\n\nNo changes.\n")
    assert "<details>" not in made


@pytest.mark.parametrize(("breaking", "safe"), [(2_000, 0), (0, 5_000), (400, 4_000)])
def test_what_is_left_out_is_counted(breaking: int, safe: int) -> None:
    listed = [change(n) for n in range(breaking)]
    listed += [
        change(breaking + n, wire=S, client=S, message="new") for n in range(safe)
    ]
    listed.append(change(9_999_999, wire=W, client=W))
    made = changes_markdown(changes(*listed))
    assert len(made) <= LONGEST
    told = len(re.findall(r"^- .*`type-changed`", made, re.MULTILINE))
    left = sum(
        int(number)
        for number in re.findall(
            rf"Left out to stay below {LONGEST:,} characters: (\d+) ", made
        )
    )
    assert left
    assert told + left == len(listed)
    # Whatever is left out, some of each level is told.
    for noun, number in (("breaking", breaking), ("warning", 1), ("safe", safe)):
        assert not number or re.search(rf"^- .*\({noun}, ", made, re.MULTILINE)


def test_one_change_may_be_longer_than_all_that_fits() -> None:
    huge = Side("/a", 1, 1, present=True, value=["word " * 100] * 1000)
    reached = tuple(operation(f"/{'p' * 500}{n}") for n in range(50))
    one = change(message="m" * 100_000, old=huge, new=huge, operations=reached)
    made = changes_markdown(changes(one))
    assert len(made) <= LONGEST
    assert "characters: 1 breaking change." in made


def test_operations_that_were_just_told_are_not_told_again() -> None:
    reached = (operation("/a"), operation("/b"), operation("/c"), operation("/d"))
    made = changes_markdown(
        changes(change(1, operations=reached), change(2, operations=reached))
    )
    assert (
        made.count("affects 4 operations: `GET /a`, `GET /b`, `GET /c` and 1 more") == 1
    )
