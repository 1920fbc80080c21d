"""What Tunesmith is made of is listed whichever importlib.metadata answers."""

from __future__ import annotations

from email.message import Message
from importlib import metadata
from typing import Any

from app.services.licences import _of_package, parts


class Strict(Message):
    """A package's fields as the importlib_metadata package gives them: no answer for one that is missing."""

    def __getitem__(self, name: str) -> Any:
        if name not in self:
            raise KeyError(name)
        return super().__getitem__(name)


class Package(metadata.Distribution):
    def __init__(self, **fields: str) -> None:
        self.fields = Strict()
        for name, value in {"Name": "small", "Version": "1.0", **fields}.items():
            self.fields[name.replace("_", "-")] = value

    @property
    def metadata(self) -> Any:
        return self.fields

    def read_text(self, filename: str) -> None:
        return None

    def locate_file(self, path: Any) -> Any:
        return path


def test_a_package_that_lacks_a_field_is_listed_with_what_it_has() -> None:
    assert _of_package(Package()).licence == "–"
    assert _of_package(Package(License="BSD\nin many words")).licence == "BSD"
    assert _of_package(Package(License_Expression="MIT", License="other")).licence == "MIT"
    assert _of_package(Package(Classifier="License :: OSI Approved :: MIT License")).licence == "MIT License"


def test_all_that_is_installed_because_of_tunesmith_is_listed() -> None:
    assert {"Tunesmith", "mlx", "mlx-lm", "numpy"} <= {part.name for part in parts()}
