"""The pagination rules of the API, from the settings that this package was generated with."""

from __future__ import annotations

from ._runtime.pagination import PageRule

NEXT = PageRule("next", "next", items="results", parameters={"page": 1, "offset": 0})
NEXT_PAGE = PageRule("next", "next_page", items="results", parameters={"page": 1})
DATA_NEXT = PageRule("next", "next", items="data", parameters={"page": 1})
RECOMMENDATIONS = PageRule(
    "next",
    "next",
    items="recommendations",
    parameters={"page": 1},
)
DATA_PAGES = PageRule(
    "total_pages",
    "pagination.totalPages",
    items="data",
    parameters={"page": 1},
    current="pagination.currentPage",
)
RESULTS_PAGES = PageRule(
    "total_pages",
    "pagination.totalPages",
    items="results",
    parameters={"page": 1},
    current="pagination.currentPage",
)
CONTENTS = PageRule(
    "total_pages",
    "pagination.total_pages",
    items="results",
    parameters={"page": 1},
    current="pagination.current_page",
)
LEARNERS = PageRule(
    "total_pages",
    "pagination.total_pages",
    items="learners",
    parameters={"page": 1},
)
ROWS = PageRule(
    "total_pages",
    "total_pages",
    items="rows",
    parameters={"page": 1},
    current="page",
)
