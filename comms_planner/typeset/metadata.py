"""What a document says of itself, as XMP."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


@dataclass(frozen=True, slots=True)
class Particulars:
    """Title, subject, author and language (as BCP 47 has it) of a document."""

    title: str
    author: str
    language: str
    subject: str = ""

    def packet(self) -> bytes:
        """The XMP packet, which stays readable without unpacking anything."""
        said = {
            name: escape("".join(char for char in value if char.isprintable()))
            for name, value in (
                ("title", self.title), ("author", self.author),
                ("subject", self.subject), ("language", self.language),
            )
        }  # fmt: skip
        return _PACKET.format(**said).encode("utf-8", "replace")
