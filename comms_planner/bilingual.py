"""A text in the two languages of the plan."""

from __future__ import annotations

from typing import NamedTuple


class Bilingual(NamedTuple):
    """One text in English and Chinese; an empty side means not written yet."""

    en: str = ""
    zh: str = ""

    def in_language(self, language: str) -> str:
        """The text for a reader of `language`; the other one where it is missing."""
        return (self.zh or self.en) if language == "zh" else (self.en or self.zh)

    def has(self, language: str) -> bool:
        """Whether the text was written in `language` itself."""
        return bool(self.zh if language == "zh" else self.en)

    def with_text(self, language: str, text: str) -> Bilingual:
        """The same text with one side replaced."""
        return Bilingual(self.en, text) if language == "zh" else Bilingual(text, self.zh)

    def __composite_values__(self) -> tuple[str, str]:
        """The two columns of the file that hold it."""
        return self.en, self.zh

    def __bool__(self) -> bool:
        return bool(self.en or self.zh)
