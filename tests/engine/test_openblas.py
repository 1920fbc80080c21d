import pytest

from app.engine.openblas import _kernels

AVX512 = {"avx2", "fma", "avx512f", "avx512bw", "avx512dq", "avx512vl"}


@pytest.mark.parametrize(
    ("flags", "kernels"), [(AVX512, "SkylakeX"), ({"avx2", "fma", "avx512f"}, "Haswell"), ({"sse2"}, ""), (set(), "")]
)
def test_a_processor_that_openblas_does_not_know_gets_kernels_by_what_it_can_do(flags: set[str], kernels: str) -> None:
    assert _kernels(flags) == kernels
