from __future__ import annotations

from typing import Literal, TypeAlias

CourseCreationTaskStatusEnum: TypeAlias = Literal[
    "Pending", "Scheduled", "Success", "Failed", "Cancelled", "In Progress"
]
