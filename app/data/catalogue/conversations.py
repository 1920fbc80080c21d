"""Problems of one conversation, and of conversations with each other."""

from __future__ import annotations

from app.data.catalogue import Kind

KINDS: dict[str, Kind] = {
    "no_answer": Kind("error", "There is no answer in this conversation.", "The model learns answers, and nobody answers here.", "Add the answer, or remove the line."),
    "no_question": Kind("error", "There are only answers and no question.", "The model would not know what it answers.", "Add the question."),
    "empty_answer": Kind(
        "error", "The last answer is empty.", "The last question has no text after it, so there is nothing to learn from.",
        "Drop it, with its question if nothing else answers that.", "drop_last_exchange",
    ),
    "empty_answer_inside": Kind("warning", "An answer in the middle is empty.", "It is read, but not learned.", "Drop it, with its question if nothing else answers that.", "drop_exchange"),
    "empty_question": Kind("error", "A question is empty.", "The model would learn to answer nothing.", "Drop it, with its answer if nothing else was asked before that.", "drop_exchange"),
    "empty_system": Kind("note", "The instruction is empty and was left out."),
    "empty_text": Kind("error", "There is no text here.", "", "Remove the line."),
    "assistant_first": Kind("warning", "The conversation begins with an answer.", "Without a question it is read, but not learned.", "Drop what comes before the first question.", "drop_start"),
    "ends_with_question": Kind(
        "warning", "The end of this conversation has no answer.", "It is not learned.", "Drop what comes after the last answer.", "drop_end"
    ),
    "questions_in_row": Kind("warning", "Two questions follow each other.", "Some models want question and answer in turn.", "Join them.", "join_neighbours"),
    "answers_in_row": Kind("warning", "Two answers follow each other.", "Some models want question and answer in turn.", "Join them.", "join_neighbours"),
    "answers_apart": Kind(
        "warning", "Two answers follow each other and cannot be joined.", "Only one of them is to be learned, or one calls a tool. Some models want question and answer in turn.",
        "Change it in the file, if your model refuses it.",
    ),
    "system_inside": Kind(
        "warning", "An instruction stands in the middle.", "Many models heed it only at the beginning.", "Put it into the question after it, or before it where none follows.", "merge_system",
    ),
    "answer_is_question": Kind("warning", "An answer repeats its question word for word.", "The model would learn to echo.", "Drop it, with its question if nothing else answers that.", "drop_exchange"),
    "outer_space": Kind("note", "There is white space around answers.", "In {count} conversations. Most models learn to write it as well.|In one conversation. Most models learn to write it as well.", "Remove it.", "strip_spaces", once=True),
    "very_long": Kind("warning", "This conversation is very long: about {words} words.", "Most models cannot read it whole.", "Divide it.", "split_long"),
    "very_long_alone": Kind("warning", "One question and its answer are very long: about {words} words.", "Most models cannot read them whole.", "Shorten them in the file."),
    "tool_result_alone": Kind("warning", "A tool's result stands here without a call.", "Some models refuse that.", "Drop it.", "drop_turn"),
    # What is in the texts.
    "control_marks": Kind(
        "warning", "The text contains {mark}, a control mark of chat formats.", "The examples seem to be formatted already.",
        "Use plain text; the marks are added for you.",
    ),
    "replacement_characters": Kind("warning", "The text contains �.", "Letters were lost when the file was saved.", "Fix them in the file."),
    "wrong_accents": Kind("warning", "Accents look broken, as in “{near}”.", "UTF-8 text was once read as something else.", "Export the text again as UTF-8."),
    "html_left": Kind("warning", "There is HTML in the text, such as {near}.", "The model would learn to write it.", "Remove it, if answers should be plain text."),
    "escapes_left": Kind("warning", "The text contains “{near}” written out.", "It was escaped twice on its way here.", "Export it again, or replace it."),
    "json_left": Kind("note", "Answers are JSON.", "In {count} conversations. The model will learn to answer in JSON.|In one conversation. The model will learn to answer in JSON.", "Check that this is what you want.", once=True),
    "refusal": Kind("warning", "An answer sounds like a refusal: “{near}”.", "The model would learn to refuse.", "Replace it, or leave it out.", "leave_out"),
    "placeholder": Kind("warning", "There is a placeholder in the text: “{near}”.", "The model would learn to write it.", "Replace it with real text.", "leave_out"),
    "invisible_characters": Kind("note", "There are invisible characters in the text.", "They can make equal words look different to the model."),
    "secret": Kind("note", "This looks like a password or key: {near}.", "A model can repeat what it has learned.", "Remove it before you share the model.", "leave_out"),
    "card_number": Kind("note", "This looks like a card number: {near}.", "A model can repeat what it has learned.", "Remove it before you share the model.", "leave_out"),
    "bank_account": Kind("note", "This looks like a bank account number: {near}.", "A model can repeat what it has learned.", "Remove it before you share the model.", "leave_out"),
    "personal": Kind("note", "There is personal data: {near}.", "A model can repeat what it has learned.", "Remove it if it is not yours to share."),
    # Conversations compared.
    "duplicate": Kind("warning", "This is the same conversation as on line {first}.", "It is learned twice.", "Leave it out.", "leave_out"),
    "near_duplicate": Kind("warning", "This is line {first} again, with other white space.", "It is learned twice.", "Leave it out.", "leave_out"),
    "question_again": Kind("note", "The same question has another answer on line {first}.", "That is fine where several answers are right."),
}  # fmt: skip
