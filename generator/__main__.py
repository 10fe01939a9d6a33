"""`python -m generator` is the command `oasmith`."""

from generator.cli import main

main()
