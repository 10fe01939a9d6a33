from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .provider63a_enum import Provider63aEnum


class TrainingCreate(Record, kw_only=True):
    """TrainingCreate, as in responses.

    Attributes:
        id: format uuid.
        project_name: at most 255 characters.
        dataset: format uuid.
        base_model_name: at most 400 characters.
        text_column: at most 50 characters.
        learning_rate: format double.
        warmup_ratio: format double.
        lora_dropout: format double.
        weight_decay: format double.
        repo_id: at most 400 characters.
        prompt_column: at most 50 characters.
        prompt_prefix: at most 50 characters.
        prompt_suffix: at most 50 characters.
        response_prefix: at most 50 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: UUID
    project_name: str
    dataset: UUID
    base_model_name: str
    provider: Provider63aEnum | UnsetType = UNSET
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
    prompt_prefix: str | UnsetType = UNSET
    prompt_suffix: str | UnsetType = UNSET
    response_prefix: str | UnsetType = UNSET
    date_created: dt.datetime
    last_modified: dt.datetime


class TrainingCreateWrite(Record, kw_only=True):
    """TrainingCreate, as in requests.

    Attributes:
        project_name: at most 255 characters.
        dataset: format uuid.
        base_model_name: at most 400 characters.
        text_column: at most 50 characters.
        learning_rate: format double.
        warmup_ratio: format double.
        lora_dropout: format double.
        weight_decay: format double.
        repo_id: at most 400 characters.
        prompt_column: at most 50 characters.
        prompt_prefix: at most 50 characters.
        prompt_suffix: at most 50 characters.
        response_prefix: at most 50 characters.
    """

    project_name: str
    dataset: UUID
    base_model_name: str
    provider: Provider63aEnum | UnsetType = UNSET
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
    prompt_prefix: str | UnsetType = UNSET
    prompt_suffix: str | UnsetType = UNSET
    response_prefix: str | UnsetType = UNSET
