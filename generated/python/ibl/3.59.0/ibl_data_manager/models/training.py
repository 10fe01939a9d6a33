from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .data_set import DataSet
from .provider63a_enum import Provider63aEnum
from .training_status_enum import TrainingStatusEnum


class Training(Record, kw_only=True):
    """Training.

    Attributes:
        id: format uuid.
        project_name: at most 255 characters.
        fine_tuned_model: at most 400 characters.
        base_model_name: at most 400 characters.
        text_column: at most 50 characters.
        learning_rate: format double.
        warmup_ratio: format double.
        lora_dropout: format double.
        weight_decay: format double.
        repo_id: at most 400 characters.
        prompt_column: at most 50 characters.
        response_column: at most 50 characters.
        prompt_prefix: at most 50 characters.
        prompt_suffix: at most 50 characters.
        response_prefix: at most 50 characters.
        response_suffix: at most 50 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: UUID | UnsetType = UNSET
    dataset: DataSet
    project_name: str
    metadata: Any = UNSET
    status: TrainingStatusEnum | UnsetType = UNSET
    retry_attempts: int | UnsetType = UNSET
    fine_tuned_model: str | UnsetType = UNSET
    provider: Provider63aEnum | UnsetType = UNSET
    base_model_name: str
    text_column: str | UnsetType = UNSET
    learning_rate: float | UnsetType = UNSET
    batch_size: int | UnsetType = UNSET
    num_epochs: int | UnsetType = UNSET
    block_size: int | UnsetType = UNSET
    warmup_ratio: float | UnsetType = UNSET
    lora_r: int | UnsetType = UNSET
    lora_alpha: int | UnsetType = UNSET
    lora_dropout: float | UnsetType = UNSET
    weight_decay: float | UnsetType = UNSET
    gradient_accumulation: int | UnsetType = UNSET
    use_peft: bool | UnsetType = UNSET
    use_fp16: bool | UnsetType = UNSET
    use_int4: bool | UnsetType = UNSET
    push_to_hub: bool | UnsetType = UNSET
    repo_id: str | UnsetType = UNSET
    preprocess_dataset: bool | UnsetType = UNSET
    prompt_column: str | UnsetType = UNSET
    response_column: str | UnsetType = UNSET
    prompt_prefix: str | UnsetType = UNSET
    prompt_suffix: str | UnsetType = UNSET
    response_prefix: str | UnsetType = UNSET
    response_suffix: str | UnsetType = UNSET
    error_log: str | UnsetType = UNSET
    date_created: dt.datetime
    last_modified: dt.datetime
    platform: int
