from __future__ import annotations

from typing import Literal, TypeAlias

KindEnum: TypeAlias = Literal["KnowledgeGap", "LessonsLearned", "HelpRequest"]
