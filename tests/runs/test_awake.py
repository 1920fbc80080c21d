"""Keeping the machine awake."""

from app.runs.awake import KeepAwake, keep_awake_command


def test_a_mac_is_kept_awake_by_its_own_tool_until_we_end():
    assert keep_awake_command("darwin", 4711) == ["/usr/bin/caffeinate", "-is", "-w", "4711"]


def test_other_systems_have_no_tool():
    assert keep_awake_command("win32", 1) == []


def test_it_can_be_held_twice_and_released_twice():
    awake = KeepAwake()
    awake.hold()
    awake.hold()
    awake.release()
    awake.release()
    assert not awake.held
