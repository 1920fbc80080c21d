"""Every screen in every state, arranged with the real window and real data.

A module `states_….py` in this folder registers screens:

    @screen("runs-empty")
    def runs_empty(stage: Stage) -> None:
        stage.open().show_runs()

`make screenshots` draws each of them, light and dark, in two sizes, into build/screenshots/, and fails on text that is
cut off or overlaps and on controls without a name. The tests do the same without keeping the pictures.
"""
