"""Settings of the disk image, read by dmgbuild, which puts `defines` here. Points from the top left corner."""

from pathlib import Path

app = defines["app"]  # type: ignore[name-defined]  # noqa: F821
here = Path(defines["here"])  # type: ignore[name-defined]  # noqa: F821

format = "ULFO"  # readable since macOS 10.11, smaller and faster to open than zlib
filesystem = "APFS"
files = [app]
symlinks = {"Applications": "/Applications"}
icon = str(here.parents[1] / "resources/icons/app-icon.icns")
background = str(here / "background.png")
window_rect = ((200, 160), (640, 400))
default_view = "icon-view"
icon_size = 112
text_size = 13
icon_locations = {Path(app).name: (160, 190), "Applications": (480, 190)}
