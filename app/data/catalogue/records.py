"""Problems of one record: is it readable, and is it an example at all?"""

from __future__ import annotations

from app.data.catalogue import Kind

_ONE_LINE = "Put each example on one line, in straight double quotes."

KINDS: dict[str, Kind] = {
    # Not JSON, and why.
    "json_text_open": Kind("error", "A text on this line is never closed.", 'A quotation mark " is missing near “{near}”.', "Add it in the file."),
    "json_cut_off": Kind(
        "error", "This example is cut off.", "It ends before its last bracket is closed; a } or ] is missing.",
        "Add what is missing, or remove the line.",
    ),
    "json_comma": Kind("error", "A comma is missing on this line.", "Or a quotation mark inside a text, near “{near}”.", 'Add the comma, or write \\" inside texts.'),
    "json_quotes": Kind(
        "error", "The quotation marks on this line are mixed up.", "Single, double or typographic ones do not match near “{near}”.",
        "Use straight double quotes around names and texts.",
    ),
    "json_name": Kind("error", "A name on this line is not in double quotes.", "Near “{near}”.", "Put the names in straight double quotes."),
    "json_backslash": Kind("error", "There is a single backslash on this line.", "Inside a text it must be doubled, near “{near}”.", "Write \\\\ instead of \\."),
    "json_rest": Kind("error", "There is something after the end of this example.", "Near “{near}”.", "Remove it, or put it on a line of its own."),
    "json_deep": Kind("error", "This example has too many brackets inside each other.", "Nothing that people write looks like this.", "Remove the line."),
    "json_number": Kind("error", "A number on this line is too long to be read.", "", "Put it in quotation marks if it is text."),
    "json_plain": Kind("error", "This line is not JSON.", "It begins with “{near}”.", _ONE_LINE),
    "json_broken": Kind("error", "This line is not valid JSON.", "Something is wrong near “{near}”.", _ONE_LINE),
    # Not JSON, but clear what was meant.
    "mended_comma": Kind("warning", "A comma too many was ignored.", "There is one before a closing bracket or at the end of the line."),
    "mended_quotes": Kind("warning", "Single quotes were read as double quotes.", "This is how Python prints; JSON wants double quotes."),
    "mended_typographic": Kind("warning", "Typographic quotes were read as straight ones.", "A word processor put them in."),
    "mended_breaks": Kind("warning", "Line breaks inside a text were accepted.", "In JSON they are written \\n."),
    "mended_two": Kind("warning", "This line held {count} examples; they were read one by one.", "Each should be on a line of its own."),
    "mended_lines": Kind("warning", "This example goes over {count} lines; it was read as one.", "In a JSONL file each should be on one line."),
    "mended_numbers": Kind("warning", "NaN or Infinity was read as text.", "JSON has no such numbers."),
    "mended_surrogates": Kind("warning", "Half characters in this example were replaced by �.", "An emoji or a rare letter was cut in two."),
    # JSON, but no example.
    "not_an_object": Kind("error", "This line is {kind}, not an example.", "", "An example is written { … } with a question and an answer."),
    "unknown_shape": Kind(
        "error", "No question and answer were found here.", "It has {keys}. The nearest format is {nearest}.",
        "Rename the fields, for example to question and answer.",
    ),
    "not_this_format": Kind(
        "error", "This is not in the format “{format}”.", "It has {keys}.", "Choose another format, or let it be recognised.",
    ),
    "single_message": Kind(
        "error", "This line is a single message, not a conversation.", "All messages of a conversation belong on one line.",
        "Put them together in a list called messages.",
    ),
    "unwanted_answer": Kind(
        "error", "This answer is marked as one to avoid.", "“{key}” says false.",
        "Remove “{key}” from the file if the answer is a good one.",
    ),
    "no_messages": Kind("error", "The conversation is empty.", "Its list of messages has nothing in it.", "Remove the line."),
    "messages_not_list": Kind("error", "“{key}” is not a list of messages.", "", "Write it as [ … ] with a role and a content in each."),
    "message_not_object": Kind("error", "One entry in this conversation is not a message.", "It is {kind}.", "Each needs a role and a content."),
    "unknown_role": Kind("error", "The speaker “{role}” is not known.", "Did you mean {nearest}?", "Use system, user, assistant or tool."),
    "missing_role": Kind(
        "error", "A message does not say who speaks.", "It has {keys}, but no role.", "Give each message a role: system, user, assistant or tool.",
    ),
    "roles_assumed": Kind("warning", "No speakers are given; question and answer were taken in turn.", "", "Check that the answers are the right ones."),
    "missing_content": Kind("error", "A message has no text.", "It has no field called content.", "Add the text, or remove the message."),
    "content_number": Kind("note", "Numbers were read as text.", "In {count} records.|In one record.", once=True),
    "content_object": Kind("warning", "A message holds structured data; it was written out as JSON.", "", "Check that this is what the model should say."),
    "marks_read": Kind(
        "note", "Texts with the marks of a chat format were read as conversations.",
        "In {count} records. The marks of your own model are put in their place.|In one record. The marks of your own model are put in their place.",
        "Choose “Plain text” as the format to learn them as they stand.", once=True,
    ),
    "first_answer": Kind("note", "Where a question has a list of answers, only the first is learned.", "In {count} records.|In one record.", once=True),
    "media_left_out": Kind("warning", "Pictures, sound or files were left out.", "Only text can be learned here.", "Check that the answer makes sense without them."),
    "history_unreadable": Kind(
        "warning", "The earlier questions and answers cannot be read and were left out.", "They stand in “history”.", "Write them as a list of [question, answer].",
    ),
    "tools_in_export": Kind("note", "What ChatGPT said to its tools, and they to it, was left out.", "In {count} conversations.|In one conversation.", once=True),
    "citations_removed": Kind("note", "Links to sources within answers were removed.", "In {count} conversations. They mean nothing outside ChatGPT.|In one conversation. They mean nothing outside ChatGPT.", once=True),
    "tool_call_unreadable": Kind("error", "A tool call cannot be read.", "It has no name, or its arguments are not JSON.", "Fix it in the file."),
    "tools_unreadable": Kind("warning", "The list of tools cannot be read and was left out.", "", "Write it as a list of descriptions."),
    "weight_unclear": Kind("warning", "A weight is neither 0 nor 1; the answer is learned.", "", "Use 0 for context only, 1 to learn."),
    "unpacked": Kind("note", "Conversations were JSON inside a text; they were unpacked.", "In {count} records.|In one record.", once=True),
    "column_count": Kind("error", "This row has {found} columns instead of {wanted}.|This row has one column instead of {wanted}.", "A text with a comma in it must be in quotes.", "Put the text in quotes."),
    "row_short": Kind(
        "warning", "This row has {found} columns instead of {wanted}; the others were taken as empty.|This row has one column instead of {wanted}; the others were taken as empty.",
        "A line break in a text that is not in quotes cuts a row in two.", "Check that its answer is complete.",
    ),
    "row_unreadable": Kind("error", "This row of the table cannot be read.", "A quotation mark may be missing.", "Look at the quotation marks here."),
    "message_per_row": Kind(
        "error", "This row is a single message, not a conversation.", "The table has a message in each row.",
        "Put each question and its answer in one row, in two columns called question and answer.",
    ),
    "too_large": Kind("error", "This example is {size} MB long.", "No model reads that much at once.", "Divide it into several examples."),
}  # fmt: skip
