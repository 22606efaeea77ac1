"""Notes stand at the foot of the page that refers to them."""

from __future__ import annotations

from comms_planner.reports.parts import Parts, Story
from comms_planner.text import texts_for
from tests.reports.test_parts import printed
from tests.typeset.paper import broken_rules


def test_a_note_stands_on_the_page_of_its_paragraph_and_below_all_else() -> None:
    parts = Parts(texts_for("en"))
    story: Story = [parts.heading(1, "Methods")]
    for number in range(60):
        story.append(parts.noted(f"Paragraph {number} is here. " * 6, f"Note of {number}."))
    paper = printed(parts, story)
    assert len(paper.pages) > 3
    for page in paper.pages[1:]:
        for number in range(60):
            assert (f"Note of {number}." in page) == (f"Paragraph {number} is" in page)
    assert all(f"Note of {number}." in paper.text for number in range(60))
    assert broken_rules(paper.content) == []


def test_text_never_runs_into_the_notes() -> None:
    parts = Parts(texts_for("en"))
    words = [f"w{number}" for number in range(3000)]
    story: Story = [parts.heading(1, "Methods"), parts.noted("Short.", "A long note. " * 40)]
    paper = printed(parts, [*story, parts.body(" ".join(words))])
    assert all(word in paper.text for word in words[::50])
    second = paper.pages[1]
    assert second.index("A long note.") > second.index("w0 ")


def test_numbered_items_carry_their_numbers() -> None:
    parts = Parts(texts_for("en"))
    paper = printed(parts, [parts.heading(1, "Steps"), *parts.numbered(["First", "Second"])])
    assert "1. First" in paper.text.replace("\n", " ").replace("  ", " ")
