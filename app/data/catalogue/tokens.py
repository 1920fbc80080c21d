"""Problems that show only with a model at hand: its chat format, its tokens, the length limit."""

from __future__ import annotations

from app.data.catalogue import Kind

KINDS: dict[str, Kind] = {
    "template_refuses": Kind("error", "This model's chat format refuses the conversation.", "It says: {detail}.", "Change the order of the speakers, or use another model."),
    "not_separable": Kind("error", "An answer cannot be told from what stands before it.", "{detail}.", "Use another model, or leave this conversation out.", "leave_out"),
    "control_tokens": Kind(
        "warning", "The text contains {detail}, a control token of this model.", "The model reads it as a signal, not as text.",
        "Remove it; the chat format adds the tokens it needs.",
    ),
    "thinking_dropped": Kind("warning", "This model's chat format leaves out the thinking of an answer.", "Only what comes after it is learned."),
    "tool_call_dropped": Kind("warning", "This model's chat format leaves out a tool call.", "That answer is not learned, for it would be empty.", "Use a model that knows tools."),
    "answer_dropped": Kind("warning", "This model's chat format changes the text of an answer.", "That answer is not learned.", "Leave it out, or use another model."),
    "header_learned": Kind(
        "note", "The mark that begins an answer is learned with it here.", "This model's chat format does not write it when it asks for this answer.",
    ),
    "system_dropped": Kind("warning", "This model's chat format leaves out the instruction.", "The model will not see it.", "Put it into the question.", "merge_system"),
    "question_dropped": Kind("warning", "This model's chat format leaves out a question or changes it.", "The model will not see all of it."),
    "tool_result_dropped": Kind("warning", "This model's chat format leaves out a tool's result.", "The model will not see it."),
    "tools_dropped": Kind("warning", "This model's chat format leaves out the tools.", "The model will not know what it can call.", "Use a model that knows tools."),
    "answer_cut": Kind("warning", "An answer is longer than the limit; its end is not learned.", "The conversation has {detail} tokens.", "Raise the max length, or shorten the answer."),
    "answers_lost": Kind("warning", "The end of this conversation is over the limit; {detail}.", "", "Raise the max length, or divide the conversation.", "split_long"),
    "history_dropped": Kind("warning", "The beginning of this conversation was dropped, so that an answer fits.", "It is longer than the limit.", "Raise the max length."),
    "nothing_left": Kind("error", "Nothing of an answer is left within the limit.", "What comes before it already has {detail} tokens.", "Raise the max length, or shorten the question."),
    "nothing_learned": Kind("error", "There is nothing to learn here.", "No answer in it is meant or able to be learned.", "Leave it out.", "leave_out"),
    "text_in_pieces": Kind("note", "This text is longer than the limit; it is learned in {detail} pieces."),
    # Told once for all conversations.
    "system_moved": Kind("note", "This model has no place for instructions; they were put before the first question.", "In {count} conversations.|In one conversation.", once=True),
    "turns_joined": Kind("note", "Messages of one speaker in a row were joined.", "This model wants question and answer in turn. In {count} conversations.|This model wants question and answer in turn. In one conversation.", once=True),
    "arguments_as_text": Kind("note", "The arguments of tool calls are passed as text.", "This model's chat format wants them so. In {count} conversations.|This model's chat format wants them so. In one conversation.", once=True),
    "end_token_added": Kind("note", "An end mark was added after the answers.", "This model's chat format has none, and the model would never stop.", once=True),
    "plain_format": Kind("note", "This model has no chat format; a plain one is used.", "Questions begin with “Question:”, answers with “Answer:”.", once=True),
    "stops_thinking": Kind(
        "note", "The model will answer without thinking aloud first.", "It can think, but your examples do not.", "Add the thinking to your examples if you want to keep it.", once=True,
    ),
    "learned_little": Kind("note", "Only {share} % of the text is answers.", "The rest is read, but not learned.", once=True),
}  # fmt: skip
