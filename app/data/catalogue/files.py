"""Problems of a whole file."""

from __future__ import annotations

from app.data.catalogue import Kind

KINDS: dict[str, Kind] = {
    "empty_file": Kind("error", "The file is empty.", "", "Choose another file."),
    "only_comments": Kind(
        "error", "The file holds only blank lines or comments.", "Lines that begin with # are not read.", "Add examples, or remove the # in front of them."
    ),
    "no_records": Kind("error", "There are no examples in this file.", "It holds nothing, or only the titles of columns.", "Add examples, or choose another file."),
    "nothing_usable": Kind(
        "error", "No usable example was found in this file.", "Each one has a problem.", "Look at the first problems in the list."
    ),
    "encoding_converted": Kind("note", "The file is saved as {encoding}; it was converted while reading."),
    "encoding_guessed": Kind(
        "warning", "The text is not saved as UTF-8; it was read as {encoding}.", "That is a guess from the letters in it.",
        "Check that accents look right. If not, save the file as UTF-8 and choose it again.",
    ),
    "null_bytes": Kind("note", "Empty characters (NUL) were removed from this line.", "Some programs leave them in."),
    "mixed_formats": Kind(
        "warning", "The file mixes formats: {formats}.", "Each line was read by itself.", "Check that nothing is in there by mistake."
    ),
    "one_giant_line": Kind(
        "note", "The whole file is one line of {size} MB.", "It was read as one list of examples."
    ),
    "list_in_wrapper": Kind("note", "The examples were found inside “{key}”."),
    "columns_of_lists": Kind("note", "The file holds columns; they were read as {count} rows.|The file holds columns; they were read as one row."),
    "list_not_closed": Kind(
        "warning", "The list of examples has no end.", "The closing ] is missing, so the file may be cut off.",
        "Check that the last example is complete.",
    ),
    "list_damaged": Kind(
        "warning", "The list of examples is damaged here.", "What follows was read example by example.", "Fix this place in the file."
    ),
    "list_goes_on": Kind(
        "warning", "The list of examples ends before the file does.", "What stands after its closing ] was read as well.", "Check that it belongs to the examples."
    ),
    "list_beside": Kind(
        "warning", "“{key}” was not read.", "The file holds several lists of examples, and only one of them was read.",
        "Save “{key}” as a file of its own if you want to use it.",
    ),
    "table_without_titles": Kind(
        "warning", "The table has no column titles.", "Column 1 was taken as the question, column 2 as the answer.",
        "Put the titles question and answer in the first row if that is wrong.",
    ),
    "columns_chosen": Kind("note", "Column “{question}” was taken as the question and “{answer}” as the answer."),
    "title_twice": Kind(
        "warning", "Several columns are called “{title}”.", "Only the first of them was read.", "Give each column a title of its own, or leave out those you do not need.",
    ),
    "sheet_chosen": Kind("note", "Only the sheet “{sheet}” was read.", "The workbook has {count} sheets."),
    "sheets_beside": Kind(
        "warning", "Only the sheet “{sheet}” was read.", "Other sheets seem to hold examples as well: {others}.",
        "Put all rows on one sheet, or save each of the others as a file of its own.",
    ),
    "rows_above": Kind("note", "What stands above the titles of the columns was left out.", "It begins with “{near}”."),
    "chosen_side": Kind(
        "note", "Each example has a preferred and a rejected answer; only the preferred one is learned.", "In {count} examples.|In one example.", once=True
    ),
    "labels_found": Kind(
        "note", "The text was read as conversations, from the names at the beginnings of its lines.", "", "Choose “Plain text” as the format if it is one text."
    ),
    "front_matter": Kind("note", "What the file says about itself at its beginning was left out.", "It stands between two lines of dashes."),
    "no_speaker": Kind(
        "warning", "A text that nobody says was left out.", "It begins with “{near}”.", "Put a name such as System: in front of it, if it belongs to the examples."
    ),
    "few_examples": Kind(
        "warning", "{count} conversations is very few.|One conversation is very little.", "It will run, but expect little change. 100 or more works better.",
    ),
    "few_texts": Kind(
        "warning", "{count} passages of text are very few.|One passage of text is very little.", "It will run, but expect little change. 100 or more works better.",
    ),
    "same_answers": Kind(
        "warning", "All answers are the same.", "The model would learn to say only this.", "Check that the right column or field was read as the answer."
    ),
    "answers_end_alike": Kind(
        "note", "All answers end with “{mark}”.", "The model will learn to write it.", "Remove it from the file if only another tool wanted it there."
    ),
    "questions_end_alike": Kind(
        "note", "All questions end with “{mark}”.", "The model learns to answer behind it; you would have to write it as well.",
        "Remove it from the file if only another tool wanted it there.",
    ),
    "overlap": Kind(
        "warning", "{count} conversations are also in the file kept for checking.|One conversation is also in the file kept for checking.",
        "A check on what was learned shows nothing.", "Remove what is in both from one of the two.",
    ),
}  # fmt: skip
