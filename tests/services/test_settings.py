"""What the window remembers."""

import pytest
from PySide6.QtCore import QByteArray, QSettings

from app.services.settings import RECENT_KEPT, Appearance, Folder, Settings


@pytest.fixture
def open_settings(tmp_path):
    def open_again() -> Settings:
        return Settings(QSettings(str(tmp_path / "tunesmith.ini"), QSettings.Format.IniFormat))

    return open_again


def test_everything_is_still_there_at_the_next_start(open_settings, tmp_path):
    first = open_settings()
    first.appearance = Appearance.DARK
    first.set_last_folder(Folder.MODELS, tmp_path)
    first.add_recent_model(tmp_path)
    first.set_disclosed("advanced", True)
    first.geometry = QByteArray(b"where it stood")
    first.save()

    second = open_settings()
    assert second.appearance is Appearance.DARK
    assert second.last_folder(Folder.MODELS) == tmp_path
    assert second.recent_models == [tmp_path]
    assert second.disclosed("advanced")
    assert second.geometry == QByteArray(b"where it stood")


def test_a_new_person_starts_with_the_system_s_look_and_nothing_else(open_settings):
    settings = open_settings()
    assert settings.appearance is Appearance.SYSTEM
    assert settings.recent_models == []
    assert not settings.disclosed("advanced")
    assert settings.geometry.isEmpty()


def test_recent_models_are_newest_first_without_doubles_or_gone_folders(open_settings, tmp_path):
    settings = open_settings()
    folders = [tmp_path / str(number) for number in range(RECENT_KEPT + 3)]
    for folder in folders:
        folder.mkdir()
        settings.add_recent_model(folder)
    settings.add_recent_model(folders[5])
    folders[6].rmdir()

    recent = settings.recent_models
    assert recent[0] == folders[5]
    assert folders[6] not in recent
    assert len(recent) == len(set(recent)) == RECENT_KEPT


def test_a_value_that_nobody_understands_counts_as_unset(open_settings, tmp_path):
    settings = open_settings()
    settings._store.setValue("appearance", "purple")
    settings.set_last_folder(Folder.EXAMPLES, tmp_path / "gone")
    assert settings.appearance is Appearance.SYSTEM
    assert settings.last_folder(Folder.EXAMPLES).is_dir()


def test_places_that_may_not_be_looked_at_count_as_gone(open_settings, tmp_path):
    """As a folder of a person whose other folders a Mac keeps to itself; a name that is too long is refused likewise."""
    unseen = tmp_path / ("n" * 300) / "model"
    with pytest.raises(OSError, match="too long"):
        unseen.stat()
    settings = open_settings()
    for add in (settings.add_recent_model, settings.add_recent_examples):
        add(unseen)
        add(tmp_path)
    settings.set_last_folder(Folder.MODELS, unseen)
    assert settings.recent_models == settings.recent_examples == [tmp_path]
    assert settings.last_folder(Folder.MODELS).is_dir()


def test_what_lay_on_a_disk_that_was_away_is_listed_again_when_it_is_back(open_settings, tmp_path):
    model, other = tmp_path / "disk/model", tmp_path / "other"
    model.mkdir(parents=True)
    other.mkdir()
    settings = open_settings()
    settings.add_recent_model(model)
    (tmp_path / "disk").rename(tmp_path / "away")
    settings.add_recent_model(other)
    assert settings.recent_models == [other]
    (tmp_path / "away").rename(tmp_path / "disk")
    assert settings.recent_models == [other, model]
