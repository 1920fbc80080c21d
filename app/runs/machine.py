"""What the machine itself says: how scarce memory is, and where its power comes from. Read here, judged here."""

from __future__ import annotations

import ctypes
import platform
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

GB = 2**30
ON_MAC = platform.system() == "Darwin"
CRITICAL = 4
SCARCE, GONE = 0.10, 0.02
SWAPPED_BYTES = 32 * 2**20
TIGHT_READINGS, TIGHT_SECONDS = 3, 20.0
BATTERY_LOW, BATTERY_EMPTY = 20, 5
_PLATFORM_PROFILE = Path("/sys/firmware/acpi/platform_profile")


@dataclass(frozen=True, slots=True)
class MemoryReading:
    """Bytes. swapped: moved to the disk since the machine started, or lying there now; level: macOS's own verdict on
    memory pressure, 1 normal, 2 warning, 4 critical, 0 where the system has none."""

    available: int
    total: int
    swapped: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class PowerReading:
    """percent: charge of the battery, None without one; plugged: on mains; saving: low-power mode is on."""

    percent: int | None
    plugged: bool
    saving: bool


def read_memory() -> MemoryReading:
    memory, swap = psutil.virtual_memory(), psutil.swap_memory()
    return MemoryReading(memory.available, memory.total, max(swap.sout, swap.used), _pressure_level())


def read_power() -> PowerReading:
    battery = None
    with suppress(OSError, AttributeError, NotImplementedError, RuntimeError):
        battery = psutil.sensors_battery()
    saving = _is_saving()
    if battery is None:
        return PowerReading(None, True, saving)
    return PowerReading(round(battery.percent), battery.power_plugged is not False, saving)


@dataclass
class Pressure:
    """Whether the machine is about to thrash, judged from one reading after another.

    A reading is tight when macOS calls the pressure critical, when memory went to the disk since the last one while
    less than a tenth is free, or when next to nothing is free. Some in a row, or some time of it, is too much: then
    each step would take minutes instead of seconds and other programs would hang.
    """

    swapped: int | None = None
    tight: int = 0
    since: float = 0.0
    lasted: float = 0.0

    def add(self, reading: MemoryReading, time: float) -> None:
        """time: seconds, of any clock that only goes forward."""
        grown = reading.swapped - self.swapped if self.swapped is not None else 0
        self.swapped = reading.swapped
        free = reading.available / max(1, reading.total)
        if reading.level == CRITICAL or (free < SCARCE and grown >= SWAPPED_BYTES) or free < GONE:
            self.since = self.since if self.tight else time
            self.tight += 1
            self.lasted = time - self.since
        else:
            self.tight, self.lasted = 0, 0.0

    @property
    def began(self) -> bool:
        """True for the first tight reading after good ones."""
        return self.tight == 1

    @property
    def too_much(self) -> bool:
        return self.tight >= TIGHT_READINGS or (self.tight > 1 and self.lasted >= TIGHT_SECONDS)


def _pressure_level() -> int:
    """macOS: kern.memorystatus_vm_pressure_level (xnu, bsd/kern/kern_memorystatus_notify.c)."""
    if not ON_MAC:
        return 0
    value, size = ctypes.c_int(0), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
    with suppress(OSError, AttributeError):
        name = b"kern.memorystatus_vm_pressure_level"
        if ctypes.CDLL(None).sysctlbyname(name, ctypes.byref(value), ctypes.byref(size), None, 0) == 0:
            return value.value
    return 0


def _is_saving() -> bool:
    """Low Power Mode on a Mac, the low-power profile elsewhere."""
    with suppress(OSError, subprocess.SubprocessError, UnicodeDecodeError):
        if not ON_MAC:
            return _PLATFORM_PROFILE.read_text().strip() == "low-power"
        told = subprocess.run(["/usr/bin/pmset", "-g"], capture_output=True, text=True, timeout=5, check=False)
        return says_low_power(told.stdout)
    return False


def says_low_power(text: str) -> bool:
    """Whether what `pmset -g` printed means that Low Power Mode is on."""
    pairs = [line.split() for line in text.splitlines()]
    return any(pair[:2] == ["lowpowermode", "1"] or pair[:2] == ["powermode", "1"] for pair in pairs)
