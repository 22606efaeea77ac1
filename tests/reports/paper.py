"""A finished PDF as tests look at it: its words, fonts, outline and links."""

from __future__ import annotations

import re
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pypdfium2


def squeezed(text: str) -> str:
    """The text without any white space, in which line ends do not matter."""
    return re.sub(r"\s+", "", text)


@dataclass
class Paper:
    """The bytes of a PDF, asked with the tools a reader would use."""

    content: bytes

    @cached_property
    def text(self) -> str:
        """All words, in the order they were drawn."""
        return self._ask("pdftotext", "-raw", "-enc", "UTF-8", "{file}", "-")

    @cached_property
    def in_order(self) -> str:
        """All words, in the order they are read; Arabic lines from the right."""
        return self._ask("pdftotext", "-enc", "UTF-8", "{file}", "-")

    @cached_property
    def squeezed(self) -> str:
        return squeezed(self.text)

    @property
    def pages(self) -> list[str]:
        return self.text.split("\f")[:-1]

    @property
    def fonts(self) -> list[list[str]]:
        """Of `pdffonts`, for each font: name, embedded, subset, with a way back to text."""
        lines = [line.split() for line in self._ask("pdffonts", "{file}").splitlines()[2:]]
        return [[line[0], *line[-5:-2]] for line in lines]

    @property
    def outline(self) -> list[tuple[int, str, int]]:
        """Level, title and page of each bookmark."""
        document = pypdfium2.PdfDocument(self.content)
        try:
            found = []
            for mark in document.get_toc():
                dest = mark.get_dest()
                assert dest is not None
                found.append((mark.level, mark.get_title(), (dest.get_index() or 0) + 1))
            return found
        finally:
            document.close()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the last page in points."""
        document = pypdfium2.PdfDocument(self.content)
        try:
            width, height = document[len(document) - 1].get_size()
            return round(width), round(height)
        finally:
            document.close()

    @property
    def faults(self) -> str:
        """What `qpdf --check` complains of; empty for a sound file."""
        said = self._ask("qpdf", "--check", "{file}")
        return "" if "No syntax or stream encoding errors found" in said else said

    def plain(self) -> bytes:
        """The file with its streams unpacked, to look for operators and objects."""
        with tempfile.TemporaryDirectory() as folder:
            source, target = Path(folder) / "in.pdf", Path(folder) / "out.pdf"
            source.write_bytes(self.content)
            subprocess.run(["qpdf", "--qdf", str(source), str(target)], check=True)
            return target.read_bytes()

    def _ask(self, *command: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "paper.pdf"
            file.write_bytes(self.content)
            words = [word.format(file=file) for word in command]
            done = subprocess.run(words, check=True, capture_output=True)
            return done.stdout.decode()
