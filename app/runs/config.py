"""Every training setting, once: default, range, unit and one line of help.

The window's Advanced rows, the command line's flags and the README's table are all made from
`TrainingConfig.model_fields`, so a setting is added or changed here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails

from app.errors import UserError

ALL_TARGETS = "all"
MOST_QUESTION_CHARACTERS = 4000


@dataclass(frozen=True)
class Setting:
    """How a field is shown to people. label: its name; group: where it stands; unit: what is counted.

    group is "files" (chosen, not typed), "main" (always shown) or "advanced".
    step: the spin button's step; choices are taken from the field's Literal type.
    """

    label: str
    group: Literal["files", "main", "advanced"] = "advanced"
    unit: str = ""
    step: float = 1
    flag: str = ""


class TrainingConfig(BaseModel):
    """All that decides what a training does. Frozen; equal configs on equal data give equal losses."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True, allow_inf_nan=False, defer_build=True)

    model_path: Annotated[Path, Setting("Model", "files")] = Field(
        default=Path(), description="Folder of the model to train, in MLX or Hugging Face safetensors format."
    )
    data: Annotated[Path, Setting("Examples", "files")] = Field(
        default=Path(), description="File with the example conversations."
    )
    valid_data: Annotated[Path | None, Setting("Check file", "files")] = Field(
        default=None, description="File with conversations to check progress on, instead of keeping some aside."
    )
    data_format: Annotated[str, Setting("Format", "files")] = Field(
        default="", max_length=60, description="What the examples are, if they are recognised wrongly."
    )
    question_column: Annotated[str, Setting("Question column", "files")] = Field(
        default="", max_length=400, description="Title or number of a table's column with the questions."
    )
    answer_column: Annotated[str, Setting("Answer column", "files")] = Field(
        default="", max_length=400, description="Title or number of a table's column with the answers."
    )
    start_from: Annotated[Path | None, Setting("Start from", "files")] = Field(
        default=None, description="Folder of an earlier result, MLX or PEFT, that training goes on from."
    )
    name: Annotated[str, Setting("Run name", "main")] = Field(
        default="", max_length=200, description="What the run is called."
    )
    test_question: Annotated[str, Setting("Test question", "main")] = Field(
        default="",
        max_length=MOST_QUESTION_CHARACTERS,
        description="Asked before and during training, to see the model change. Several go on lines of their own.",
    )

    method: Annotated[Literal["lora", "dora", "full"], Setting("Method")] = Field(
        default="lora", description="LoRA learns a small addition. DoRA also scales. Full changes the model itself."
    )
    rank: Annotated[int, Setting("Rank", step=4)] = Field(
        default=8, ge=1, le=512, description="How much new detail it can hold. More needs memory."
    )
    alpha: Annotated[float, Setting("Alpha", step=4)] = Field(
        default=16.0, gt=0, le=4096, description="How strongly it is applied. Twice the rank is usual."
    )
    num_layers: Annotated[int, Setting("Layers", unit="layers", step=1)] = Field(
        default=0, ge=0, le=1000, description="How deep into the model the changes reach. 0 means all layers."
    )
    learning_rate: Annotated[float, Setting("Learning rate", step=1e-5, flag="lr")] = Field(
        default=1e-4, gt=0, le=1, description="Size of each step. Too high becomes unstable."
    )
    epochs: Annotated[int, Setting("Epochs")] = Field(
        default=1, ge=1, le=1000, description="How many times it reads all your examples."
    )
    batch_size: Annotated[int, Setting("Batch size")] = Field(
        default=4, ge=1, le=1024, description="Examples read at once. Lower it if memory is tight."
    )
    batch_tokens: Annotated[int, Setting("Batch tokens", unit="tokens", step=512)] = Field(
        default=0,
        ge=0,
        le=16_777_216,
        description="Tokens read at once, in place of Batch size. 0 means that Batch size counts.",
    )
    grad_accumulation: Annotated[int, Setting("Gather batches")] = Field(
        default=1, ge=1, le=1024, description="Batches added up before each step. More is steadier, not faster."
    )
    max_seq_len: Annotated[int, Setting("Max length", unit="tokens", step=128)] = Field(
        default=512, ge=16, le=1_048_576, description="Longer conversations are cut at this many tokens."
    )
    memory_saver: Annotated[Literal["auto", "off", "some", "most"], Setting("Memory saver")] = Field(
        default="auto", description="Computes values again instead of storing them: less memory, a little slower."
    )
    memory_limit: Annotated[float | None, Setting("Memory limit", unit="GB", step=0.5)] = Field(
        default=None, gt=0, le=4096, description="Memory that training may use. Left alone, what suits this machine."
    )
    save_every: Annotated[int, Setting("Save every", unit="steps", step=10)] = Field(
        default=20,
        ge=0,
        le=1_000_000,
        description="Steps between versions you can go back to. 0 means only at the end.",
    )
    seed: Annotated[int, Setting("Seed")] = Field(
        default=42, ge=0, le=2**32 - 1, description="Same seed and same settings repeat the same run."
    )
    schedule: Annotated[Literal["cosine", "linear", "constant"], Setting("Schedule")] = Field(
        default="cosine", description="How the learning rate falls towards the end."
    )
    warmup: Annotated[float, Setting("Warm-up", unit="%", step=1)] = Field(
        default=5.0, ge=0, le=50, description="Share of the steps in which the learning rate rises to its full size."
    )
    weight_decay: Annotated[float, Setting("Weight decay", step=0.01)] = Field(
        default=0.01,
        ge=0,
        le=1,
        description="Pulls what was learned gently towards nothing. Guards against memorising.",
    )
    dropout: Annotated[float, Setting("Dropout", step=0.05)] = Field(
        default=0.0, ge=0, lt=1, description="Share of the new values left out at random in each step."
    )
    max_grad_norm: Annotated[float, Setting("Gradient limit", step=0.5)] = Field(
        default=1.0, ge=0, le=1e6, description="Longest step a batch may ask for. 0 means no limit."
    )
    validation_split: Annotated[float, Setting("Kept aside", unit="%", step=1)] = Field(
        default=10.0, ge=0, le=50, description="Share of the conversations kept aside to check progress."
    )
    validate_every: Annotated[int, Setting("Check every", unit="steps", step=10)] = Field(
        default=40, ge=0, le=1_000_000, description="Steps between checks on what was kept aside. 0 means at the end."
    )
    check_at_most: Annotated[int, Setting("Check at most", unit="conversations", step=50)] = Field(
        default=200, ge=0, le=1_000_000, description="Kept-aside conversations read at each check. 0 means all of them."
    )
    patience: Annotated[int, Setting("Patience", unit="checks")] = Field(
        default=0, ge=0, le=1000, description="Ends early after this many checks without a better one. 0 means never."
    )
    learn_from: Annotated[Literal["answers", "last", "everything"], Setting("Learn from")] = Field(
        default="answers", description="Every answer, only the last answer, or everything including the questions."
    )
    targets: Annotated[tuple[str, ...], Setting("Targets")] = Field(
        default=("q_proj", "v_proj"), min_length=1, description="Which parts of each layer may change."
    )

    @field_validator("targets", mode="before")
    @classmethod
    def _split_targets(cls, value: Any) -> Any:
        if isinstance(value, str):
            value = [part.strip() for part in value.split(",")]
        if isinstance(value, list | tuple):
            if not all(isinstance(part, str) for part in value):
                raise ValueError("each part is named by a text")
            value = tuple(dict.fromkeys(part for part in value if part))
            return (ALL_TARGETS,) if ALL_TARGETS in value else value
        return value

    @field_validator("model_path", "data", "valid_data", "start_from", mode="after")
    @classmethod
    def _expand_home(cls, value: Path | None) -> Path | None:
        if value is not None and "\0" in str(value):
            raise ValueError("a path cannot hold a character of number 0")
        try:
            return value.expanduser() if value is not None else None
        except RuntimeError as error:  # ~somebody, whom this machine does not know
            raise ValueError(str(error)) from None

    @model_validator(mode="after")
    def _no_full_rank(self) -> TrainingConfig:
        if self.method == "full" and self.dropout:
            raise ValueError("dropout belongs to LoRA and DoRA; full training has none")
        return self

    @model_validator(mode="after")
    def _both_columns(self) -> TrainingConfig:
        if bool(self.question_column) != bool(self.answer_column):
            raise ValueError("a question column needs an answer column, and the other way round")
        return self

    @property
    def columns(self) -> tuple[str, str] | None:
        """The columns of a table with questions and answers, None to find them by their titles."""
        return (self.question_column, self.answer_column) if self.question_column else None

    @property
    def questions(self) -> tuple[str, ...]:
        """The test questions, one from each line of `test_question`, each once."""
        lines = (line.strip() for line in self.test_question.splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def asking(self, question: str) -> TrainingConfig:
        """A copy with one more test question; itself when the question is there already or there is no room."""
        added = " ".join(question.split())
        text = "\n".join([*self.questions, added])
        known, room = added in self.questions, len(text) <= MOST_QUESTION_CHARACTERS
        return self.changed(test_question=text) if room and not known else self

    @property
    def scale(self) -> float:
        """Factor on the low-rank product: alpha / rank (Hu et al. 2021, section 4.1)."""
        return self.alpha / self.rank

    def changed(self, **values: Any) -> TrainingConfig:
        """A copy with some settings changed, checked again. Raises UserError for a value out of range."""
        return parse_config({**self.model_dump(), **values})


_SETTINGS = {
    name: next(found for found in field.metadata if isinstance(found, Setting))
    for name, field in TrainingConfig.model_fields.items()
}


def setting(name: str) -> Setting:
    """The `Setting` of one field of TrainingConfig."""
    return _SETTINGS[name]


def flag_of(name: str) -> str:
    """The command line's name of a field: "max_seq_len" -> "--max-seq-len"."""
    return "--" + (setting(name).flag or name.replace("_", "-"))


def parse_config(values: dict[str, Any]) -> TrainingConfig:
    """Build a TrainingConfig; the first bad value becomes a UserError that names the setting and its range."""
    try:
        return TrainingConfig(**values)
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else ""
        if field and field not in TrainingConfig.model_fields:
            known = ", ".join(TrainingConfig.model_fields)
            raise UserError(
                f"There is no setting called “{field}”.", "", f"The settings are: {known}.", "bad_setting"
            ) from None
        label = setting(field).label if field else "These settings"
        raise UserError(
            f"{label} cannot be {first['input']!r}." if field else "These settings do not go together.",
            _why_not(first),
            f"Change {flag_of(field)} and try again." if field else "Change one of them and try again.",
            "bad_setting",
        ) from None


def _why_not(error: ErrorDetails) -> str:
    """What a value has to be."""
    bounds = error.get("ctx", {})
    match error["type"]:
        case "greater_than_equal":
            return f"It has to be {bounds['ge']} or more."
        case "greater_than":
            return f"It has to be more than {bounds['gt']}."
        case "less_than_equal":
            return f"It has to be {bounds['le']} or less."
        case "less_than":
            return f"It has to be less than {bounds['lt']}."
        case "int_type" | "int_parsing" | "int_from_float":
            return "It has to be a whole number."
        case "float_type" | "float_parsing" | "finite_number":
            return "It has to be a number."
        case "literal_error":
            return f"It has to be {bounds['expected']}."
    return error["msg"].removeprefix("Value error, ") + "."


def read_toml(path: Path) -> dict[str, Any]:
    """Settings of a TOML file as a dict for `parse_config`; names may use "-" for "_"."""
    import tomllib

    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UserError(f"The settings file {path} does not exist.", "", "Check its name.", "no_file") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(f"The settings file {path} cannot be read.", f"{error}.", "Fix the file.", "bad_toml") from None
    aliases = {flag_of(name)[2:].replace("-", "_"): name for name in TrainingConfig.model_fields}
    return {aliases.get(key.replace("-", "_"), key.replace("-", "_")): value for key, value in values.items()}


@dataclass(frozen=True)
class Preset:
    """A named starting point. values: the settings that it is known by; line: what it means, in a sentence."""

    name: str
    line: str
    values: dict[str, Any]

    @property
    def all_values(self) -> dict[str, Any]:
        """Every setting under Advanced but what is kept aside, which is chosen beside the examples."""
        fields = TrainingConfig.model_fields
        others = {n: f.default for n, f in fields.items() if setting(n).group == "advanced" and n != "validation_split"}
        return {**others, **self.values}


_SHARED = {"max_seq_len": 2048, "patience": 0, "batch_size": 4, "num_layers": 0, "save_every": 20, "seed": 42}
PRESETS = (
    Preset(
        "Quick",
        "Goes through your examples once. Shows whether they work.",
        {**_SHARED, "epochs": 1, "rank": 8, "alpha": 16.0, "learning_rate": 2e-4, "targets": ("q_proj", "v_proj")},
    ),
    Preset(
        "Balanced",
        "Goes through your examples 3 times. A good first choice.",
        {**_SHARED, "epochs": 3, "rank": 16, "alpha": 32.0, "learning_rate": 1e-4, "targets": (ALL_TARGETS,)},
    ),
    Preset(
        "Thorough",
        "Goes through your examples 5 times, or fewer once nothing improves. Learns most.",
        {
            **_SHARED,
            "epochs": 5,
            "rank": 32,
            "alpha": 64.0,
            "learning_rate": 5e-5,
            "targets": (ALL_TARGETS,),
            "patience": 4,
        },
    ),
)


def preset_of(config: TrainingConfig) -> Preset | None:
    """The preset whose every value the config has, or None when it is the person's own mix.

    How much memory may be used is about the computer: it makes no other preset.
    """

    def same(preset: Preset) -> bool:
        return all(getattr(config, k) == v for k, v in preset.all_values.items() if k != "memory_limit")

    return next((preset for preset in PRESETS if same(preset)), None)
