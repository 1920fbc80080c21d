"""Taking what was learned elsewhere: each kind of export is planned, written beside its place, checked, put in place.

`kinds.EXPORTS` lists them; `export.plan` says what one would need or why it is refused; `export.write` does it.
"""
