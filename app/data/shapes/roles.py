"""Whose a message is: the names of speakers that other tools and people use."""

from __future__ import annotations

CALL = "call"
ROLES: dict[str, str] = {
    **dict.fromkeys(
        ("user", "human", "prompter", "customer", "client", "question", "q", "me", "you", "student"), "user"
    ),
    **dict.fromkeys(
        ("assistant", "gpt", "bot", "ai", "model", "chatgpt", "claude", "gemini", "copilot", "agent", "answer", "a"),
        "assistant",
    ),
    **dict.fromkeys(("chatbot", "response", "teacher", "bard", "bing", "grok", "deepseek", "llama"), "assistant"),
    **dict.fromkeys(("system", "developer", "sys", "context", "instructions"), "system"),
    **dict.fromkeys(("tool", "function", "observation", "ipython", "tool_response", "tool_result"), "tool"),
    **dict.fromkeys(("function_call", "tool_call", "tool_calls"), CALL),
}


def role_of(name: object) -> str | None:
    """The role that a speaker's name means, "call" for a tool call given as a message; None when it is not known."""
    return ROLES.get(str(name).strip().lower())
