"""A reader for plain block YAML, which takes about half the time of reading libyaml's events.

`specs/ibl/4.84.1.yaml` (1.7 MB, 70,015 lines): 0.10 s of CPU time, and 0.20 s by libyaml's events
(PyYAML 6 with libyaml, Python 3.11, the best of seven runs on a shared machine). Most descriptions
are written by tools in this form. The other phases of loading this description take 0.25 s.

It is held to libyaml in three ways. It reads only lines that have a single meaning, and hands every
other entry, or the whole text, to libyaml; errors and findings always come from that reader.
`tests/source/test_fast_yaml.py` compares values, types and positions with libyaml for a table of
texts, for random lines (Hypothesis), for the descriptions in `specs/` and for published ones. The
fuzzer (`make fuzz`) parses mutated descriptions through it.

Other rooms import from this module only.
"""

from generator.source.fast_yaml.reader import (
    BlockDocument,
    EntryValue,
    read_block_yaml,
)

__all__ = ["BlockDocument", "EntryValue", "read_block_yaml"]
