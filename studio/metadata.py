"""What a picture file says about itself: its recipe, and that a machine had a part in it."""

from __future__ import annotations

import hashlib
from html import escape
from typing import Any
from xml.etree import ElementTree

KEY = "Atelier-Recipe"
"""The keyword of the recipe among the texts of a PNG."""
JPEG_LIMIT = 65_502
"""The most bytes of XMP in a JPEG: one segment less its length and its signature."""

_OURS = "https://atelier.invalid/ns/1.0/"
_RECIPE = f"{{{_OURS}}}Recipe"


def xmp(recipe_json: str | None, source: str | None, limit: int | None = None) -> bytes:
    """An XMP packet with the recipe and the mark of IPTC that says a machine had a part.

    The mark is `Iptc4xmpExt:DigitalSourceType` (IPTC Photo Metadata Standard 2023.2), `source`
    the address of a term of its vocabulary. Where the packet would be longer than `limit` bytes
    only the SHA-256 of the recipe is in it. Empty when there is nothing to say.
    """
    if recipe_json is None and source is None:
        return b""
    packet = _packet(recipe_json, source, whole=True)
    if limit is None or len(packet) <= limit:
        return packet
    return _packet(recipe_json, source, whole=False)


def _packet(recipe_json: str | None, source: str | None, *, whole: bool) -> bytes:
    parts = []
    if source is not None:
        parts.append(f"<Iptc4xmpExt:DigitalSourceType>{source}</Iptc4xmpExt:DigitalSourceType>")
    if recipe_json is not None:
        digest = hashlib.sha256(recipe_json.encode()).hexdigest()
        parts.append(f"<atelier:RecipeSha256>{digest}</atelier:RecipeSha256>")
        if whole:
            parts.append(f"<atelier:Recipe>{escape(recipe_json, quote=False)}</atelier:Recipe>")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:atelier="{_OURS}" '
        'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
        f"{''.join(parts)}"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def recipe_in(picture: Any) -> str | None:
    """The recipe in an opened Pillow picture, or None when there is none or it is damaged."""
    text = picture.info.get(KEY)
    if isinstance(text, str):
        return str(text)
    packet = picture.info.get("xmp")
    return _recipe_in_xmp(packet) if isinstance(packet, bytes) else None


def _recipe_in_xmp(packet: bytes) -> str | None:
    try:
        root = ElementTree.fromstring(packet.rstrip(b"\0"))
    except (ElementTree.ParseError, ValueError, LookupError):
        return None
    found = next(root.iter(_RECIPE), None)
    return None if found is None else found.text
