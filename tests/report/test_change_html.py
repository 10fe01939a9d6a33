"""The page in a real browser: what it shows, how it is used, and what does not run in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.diff.calls import Calls
from generator.report.change_background import Background
from generator.report.change_html import changes_html
from generator.workspace import read_templates
from tests.report.made import (
    HOSTILE,
    S,
    change,
    changes,
    hostile,
    of_every_level,
    operation,
)

if TYPE_CHECKING:
    from pathlib import Path

    from generator.diff.changes import ChangeList
    from tests.report.browser import Browser

TEMPLATES = read_templates("report")
OLD = {
    "components": {"schemas": {"Note": {"properties": {"size": {"type": "integer"}}}}}
}
NEW = {
    "components": {"schemas": {"Note": {"properties": {"size": {"type": "string"}}}}}
}
CALL = Calls(
    ("client.notes.list(", "    size: int = ...,", ") -> Note"),
    ("client.notes.list(", "    size: str = ...,", ") -> Note"),
)
BACKGROUND = Background(OLD, NEW, {("GET", "/notes"): CALL})


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "page.html"


def show(
    browser: Browser,
    page: Path,
    listed: ChangeList,
    background: Background | None = None,
) -> None:
    page.write_text(changes_html(listed, TEMPLATES, background), encoding="utf-8")
    browser.size(1200, 900)
    browser.show(page)


def seen(browser: Browser, selector: str) -> list[str]:
    """The texts of the elements that can be seen or opened."""
    found = browser.ask(
        f"[...document.querySelectorAll({selector!r})]"
        ".filter(e => !e.closest('[hidden]')).map(e => e.textContent.trim())"
    )
    return [" ".join(text.split()) for text in found]


def number(browser: Browser) -> str:
    return str(browser.ask("document.getElementById('shown').textContent"))


def type_into_search(browser: Browser, text: str) -> None:
    browser.press("/")
    assert browser.ask("document.activeElement.id") == "search"
    for letter in text:
        browser.press(letter)


def test_a_change_is_there_once_with_both_sides_and_the_call(
    browser: Browser, page: Path
) -> None:
    show(browser, page, of_every_level(), BACKGROUND)
    assert len(seen(browser, ".change")) == 4
    rows = seen(browser, ".group > .rows .row.changed")
    assert "type: integer type: string" in rows
    calls = seen(browser, ".tag .rows .row.changed")
    assert calls == ["size: int = ..., size: str = ...,"]
    assert seen(browser, ".tag h3") == ["notes 1 operation"]
    assert seen(browser, ".tag .links a") == ["schema Note", "schema Tag"]
    assert browser.faults() == []
    assert browser.requests() == [page.as_uri()]


def test_an_operation_links_to_all_that_reaches_it(
    browser: Browser, page: Path
) -> None:
    """Also where the cause was written down at another operation."""
    folded = change(
        root="/paths/~1a/get",
        kind="parameter",
        operations=(operation("/a"), operation("/b")),
    )
    show(browser, page, changes(folded))
    assert seen(browser, ".tag .group > summary .name") == ["GET /a", "GET /b"]
    assert seen(browser, ".links a") == ["GET /a"]
    assert seen(browser, ".group > summary .level") == ["breaking", "breaking"]


def test_levels_kinds_and_words_filter(browser: Browser, page: Path) -> None:
    show(browser, page, of_every_level())
    assert number(browser) == "4 changes"
    browser.ask("document.querySelector('input[value=safe]').click()")
    assert number(browser) == "3 of 4 changes"
    browser.ask("document.querySelector('input[value=accepted]').click()")
    assert number(browser) == "2 of 4 changes"
    assert seen(browser, ".part:first-child .group > summary .name") == ["schema Note"]
    type_into_search(browser, "DEFAULT-removed")
    assert number(browser) == "1 of 4 changes"
    browser.press("Escape")
    assert number(browser) == "4 changes"
    type_into_search(browser, "nothing like it")
    assert number(browser) == "0 of 4 changes"
    assert seen(browser, "#none") == ["No change matches. Show all"]
    browser.ask("document.getElementById('reset').click()")
    assert number(browser) == "4 changes"
    assert seen(browser, "#none") == []
    browser.ask(
        "(() => { const k = document.getElementById('kind'); k.value = 'schema';"
        " k.dispatchEvent(new Event('input', {bubbles: true})); })()"
    )
    assert number(browser) == "4 changes"


def test_the_keyboard_alone_leads_through_the_page(
    browser: Browser, page: Path
) -> None:
    show(browser, page, of_every_level())
    focus = "document.activeElement.querySelector('.name')?.textContent"
    browser.press("j")
    assert browser.ask(focus) == "schema Note"
    browser.press("j")
    assert browser.ask(focus) == "schema Tag"
    browser.press("k")
    assert browser.ask(focus) == "schema Note"
    browser.press("Enter")
    assert browser.ask("document.activeElement.parentElement.open") is True
    width = browser.ask("getComputedStyle(document.activeElement).outlineWidth")
    assert width == "3px"


def test_a_link_opens_what_it_leads_to_although_it_is_filtered_out(
    browser: Browser, page: Path
) -> None:
    show(browser, page, of_every_level())
    type_into_search(browser, "colour")
    assert "schema Tag" not in seen(browser, ".group > summary .name")
    browser.ask("location.hash = [...document.querySelectorAll('.links a')][1].hash")
    browser.ask("new Promise(resolve => setTimeout(resolve, 50))")
    assert browser.ask("document.querySelector('.group:target').open") is True
    assert "schema Tag" in seen(browser, ".group > summary .name")


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_a_phone_and_a_desk_by_day_and_by_night(
    browser: Browser, page: Path, tmp_path: Path, width: int, dark: bool
) -> None:
    reached = tuple(operation(f"/very/long/path/{'x' * 200}/{n}") for n in range(5))
    listed = changes(change(1, operations=reached), change(2, wire=S, client=S))
    show(browser, page, listed, BACKGROUND)
    browser.size(width, 800, dark=dark)
    browser.show(page)
    browser.ask("document.getElementById('open').click()")
    assert browser.ask("document.documentElement.scrollWidth") <= width
    # Every text stands out from what is behind it (WCAG 2.2, 1.4.3: 4.5 to 1).
    assert browser.ask(CONTRAST) >= 4.5
    sides = browser.ask(
        "(() => { const [a, b] = document.querySelectorAll('.row.changed code');"
        " return a.getBoundingClientRect().top === b.getBoundingClientRect().top; })()"
    )
    assert sides is (width > 1000)
    browser.picture(tmp_path / "page.png")
    assert (tmp_path / "page.png").stat().st_size > 5_000


CONTRAST = """
(() => {
  const parse = (c) => c.match(/[\\d.]+/g).map(Number);
  const light = (c) => parse(c).slice(0, 3).map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if ((parse(c)[3] ?? 1) === 1) return c;
    }
    return "rgb(255, 255, 255)";
  };
  let worst = 21;
  for (const e of document.querySelectorAll("body *:not(script)")) {
    if (!e.textContent.trim() || !e.getClientRects().length) continue;
    const [a, b] = [light(getComputedStyle(e).color), light(behind(e))];
    worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  }
  return worst;
})()
"""


MARKUP = {
    name: text for name, text in HOSTILE.items() if set(text) & set("<>\"'{\0\n\ud800")
}


@pytest.mark.parametrize("text", MARKUP.values(), ids=MARKUP)
def test_no_text_of_a_description_runs_or_loads(
    browser: Browser, page: Path, text: str
) -> None:
    known = {"components": {"schemas": {text: {"type": text}}}}
    call = Calls((text,), (f"{text}(", text))
    background = Background(known, {"components": {"schemas": {text: {}}}}, {})
    background = Background(known, background.new, {("GET", f"/{text}"): call})
    show(browser, page, hostile(text), background)
    assert browser.ask("typeof window.pwned") == "undefined"
    assert browser.ask("document.scripts.length") == 1
    assert browser.faults() == []
    assert browser.requests() == [page.as_uri()]
    assert number(browser) == "4 changes"


def test_the_policy_stops_a_script_that_got_in_all_the_same(
    browser: Browser, page: Path
) -> None:
    made = changes_html(of_every_level(), TEMPLATES, None)
    broken = made.replace("<main", "<script>window.pwned=1</script><img src=x:y><main")
    page.write_text(broken, encoding="utf-8")
    browser.show(page)
    assert browser.ask("typeof window.pwned") == "undefined"
    assert len(browser.faults()) >= 2
