"""The device that MLX computes on, and how much memory it may take."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import mlx.core as mx
import psutil

from app.engine import openblas

GB = 2**30
CEILING_GB = 24.0
SHARE = 0.75
CACHE_SHARES = {"cpu": 1 / 32, "metal": 1 / 32, "cuda": 1 / 2}
CACHE_FLOOR_GB = 0.25


@dataclass(frozen=True)
class Backend:
    """What was found and chosen. Memory in GB of 2**30 bytes."""

    device: str
    kind: str
    memory_gb: float
    memory_limit_gb: float
    blas: str

    @property
    def on_cpu(self) -> bool:
        return self.kind == "cpu"


def device_kind() -> str:
    """ "metal", "cuda" or "cpu"."""
    if mx.default_device() == mx.Device(mx.cpu):
        return "cpu"
    return "metal" if mx.metal.is_available() else "cuda"


def total_memory_gb() -> float:
    """Memory of the device: a graphics card's own, else this machine's."""
    if device_kind() == "cuda":
        return float(mx.device_info().get("total_memory", psutil.virtual_memory().total)) / GB
    return float(psutil.virtual_memory().total) / GB


def default_memory_limit_gb() -> float:
    """Three quarters of the memory; where it is shared with other programs, at most 24 GB and what Metal recommends."""
    limit = SHARE * total_memory_gb()
    if device_kind() != "cuda":
        limit = min(CEILING_GB, limit)
    if device_kind() == "metal":
        limit = min(limit, float(mx.device_info()["max_recommended_working_set_size"]) / GB)
    return round(limit, 1)


def configure(memory_limit_gb: float | None = None) -> Backend:
    """Set MLX's memory and cache limits for this process and say what they are.

    MLX treats the memory limit as a target: beyond it it first gives back its cache, it does not fail.
    The cache of freed buffers is kept small: rows differ in length, so an old buffer seldom fits again. On CUDA, where
    memory is the card's own and new memory costs most, it may be large. None means `default_memory_limit_gb`.
    """
    limit = memory_limit_gb or default_memory_limit_gb()
    mx.set_memory_limit(int(limit * GB))
    kind = device_kind()
    mx.set_cache_limit(int(max(CACHE_FLOOR_GB, limit * CACHE_SHARES[kind]) * GB))
    if kind == "metal":
        recommended = int(mx.device_info()["max_recommended_working_set_size"])
        mx.set_wired_limit(min(int(limit * GB), recommended))
    return Backend(
        device=_device_name(kind),
        kind=kind,
        memory_gb=total_memory_gb(),
        memory_limit_gb=limit,
        blas=openblas.loaded() if kind == "cpu" else "",
    )


def report() -> dict[str, str]:
    """What `tunesmith doctor` prints: names to values, for people."""
    backend = configure()
    lines = {
        "Computer": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "Python": platform.python_version(),
        "Device": backend.device,
        "Memory": f"{backend.memory_gb:.1f} GB, {backend.memory_limit_gb:.1f} GB of it for training by default",
        "Weights": "held in float32 on the CPU" if backend.on_cpu else "held as the model has them",
    }
    if backend.on_cpu:
        slow = "MLX's own reference BLAS (slow: install OpenBLAS, on Debian libopenblas0-pthread)"
        lines["Matrix library"] = backend.blas or slow
    for name in ("mlx", "mlx-lm", "transformers", "safetensors", "PySide6-Essentials", "pyqtgraph"):
        try:
            lines[name] = version(name)
        except PackageNotFoundError:
            lines[name] = "not installed"
    return lines


def _device_name(kind: str) -> str:
    if kind == "cpu":
        return f"CPU, {psutil.cpu_count() or 1} cores"
    name = str(mx.device_info().get("device_name", "GPU"))
    return f"{name} ({'Metal' if kind == 'metal' else 'CUDA'})"
