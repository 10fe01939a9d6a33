"""What each command does, as plain data in and out.

Nothing here prints, knows click or decides an exit code: a task returns a record, or raises
`TaskRefusedError` or `WorkspaceError`. The clock, the date, the current folder and the progress
display come in with a `RunContext`.
"""
