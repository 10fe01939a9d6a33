"""What can be wrong with an api.yaml."""

from __future__ import annotations

from generator.findings import Code, Level

UNKNOWN_SETTING = Code(
    "unknown-setting",
    Level.ERROR,
    "api.yaml has a key that oasmith does not know.",
    "A misspelled setting would be ignored silently, and the client generated without it.",
    "Correct the key, or remove it.",
    "bound_paramters: [org]    # bound_parameters",
)
WRONG_SETTING = Code(
    "wrong-setting",
    Level.ERROR,
    "A setting in api.yaml has an invalid value.",
    "Versions become folder names and package names become packages, so both must be portable"
    " names. Every other setting has one type.",
    "Write a value as the message requires. Quote a version such as 4.10: YAML reads it as the"
    " number 4.1.",
    'versions: [4.10]    # versions: ["4.10"]',
)
MISSING_SETTING = Code(
    "missing-setting",
    Level.ERROR,
    "api.yaml lacks a required setting.",
    "Without versions there is no input, and without a target there is no output.",
    "Add the setting that the message names.",
    'versions: ["1.0.0"]\ntargets: {python: {distribution: acme, package: acme}}',
)
MISSING_VERSION = Code(
    "missing-version",
    Level.ERROR,
    "api.yaml lists a version whose description does not exist.",
    "A version is read from <version>.yaml, .yml or .json in the folder of its api.yaml.",
    "Add the file, or remove the version from the list.",
    'versions: ["1.0.0", "1.1.0"]    # and there is no 1.1.0.yaml',
)
UNLISTED_VERSION = Code(
    "unlisted-version",
    Level.WARNING,
    "A description lies beside api.yaml, but api.yaml does not list its version.",
    "No client is generated from it. This is easily overlooked when a version is added.",
    "Add its name to `versions`, in order from the oldest to the newest, or move the file.",
    'versions: ["1.0.0"]    # and there is a 1.1.0.yaml',
)
UNUSED_ACCEPTANCE = Code(
    "unused-acceptance",
    Level.ERROR,
    "api.yaml accepts a finding that no version has.",
    "The fault was corrected, or the acceptance never matched. If it stayed, it would hide a"
    " later fault of the same kind. Errors cannot be accepted.",
    "Remove the entry from `accepted_findings`, or correct its code or pointer.",
    "accepted_findings: [{code: no-operation-id, reason: ours to name}]",
)
UNUSED_PAGING_RULE = Code(
    "unused-paging-rule",
    Level.WARNING,
    "api.yaml has a pagination rule that matches no operation of any version.",
    "Either the rule is misspelled, so that operations lack their `_iter` method, or an earlier"
    " rule matches all of its operations. A rule matches an operation if it is a GET, has one of"
    " the rule's query parameters, and its first 2xx response has all properties that the rule"
    " names.",
    "Correct the rule, move it up, or remove it; `oasmith operations` shows which rule matches"
    " which operation.",
    "paging:\n  - name: next\n    answer: {items: resluts, next: next}    # results\n"
    "    query: {page: page}",
)
UNUSED_CHANGE_ACCEPTANCE = Code(
    "unused-change-acceptance",
    Level.ERROR,
    "api.yaml accepts a change that does not exist between any versions.",
    "The change was reverted, or the acceptance never matched. If it stayed, it would hide a"
    " later change of the same kind.",
    "Remove the entry from `accepted_changes`, or correct it: every report shows the rule and"
    " the fingerprint of each change.",
    "accepted_changes: [{fingerprint: 0123456789abcdef, reason: agreed}]",
)
EXPIRED_ACCEPTANCE = Code(
    "expired-acceptance",
    Level.WARNING,
    "The acceptance of a change in api.yaml has expired.",
    "`oasmith diff` counts the change again. Files in generated/ do not depend on the date and"
    " still show the change as accepted, with its last day.",
    "Resolve what the acceptance was waiting for and remove the entry, or extend the date.",
    "accepted_changes: [{fingerprint: 0123456789abcdef, reason: until then, until: 2020-01-31}]",
)
CODES: tuple[Code, ...] = (
    UNKNOWN_SETTING,
    WRONG_SETTING,
    MISSING_SETTING,
    MISSING_VERSION,
    UNLISTED_VERSION,
    UNUSED_ACCEPTANCE,
    UNUSED_PAGING_RULE,
    UNUSED_CHANGE_ACCEPTANCE,
    EXPIRED_ACCEPTANCE,
)
