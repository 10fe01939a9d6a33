from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .perlearner_grade_with_cut_off_data import PerlearnerGradeWithCutOffData


class PerlearnerGradeWithCutOff(Record, kw_only=True):
    """PerlearnerGradeWithCutOff."""

    data: PerlearnerGradeWithCutOffData | UnsetType = UNSET
