#!/usr/bin/env python3
"""Writes Names/<language>.txt, the short names of emoji, from the Unicode Common Locale Data Repository.

    python3 generate.py /usr/share/unicode/cldr/common        # Debian's package unicode-cldr-core, version 41

One emoji a line: its code points in hexadecimal, joined by hyphens and without U+FE0F, a space, its short name (`type="tts"`).
Names with a tone of skin are left out: the program names the emoji without its tone. Every language must name the same emoji.
"""
import sys
import xml.etree.ElementTree as tree
from pathlib import Path

LANGUAGES = "en de fr es it pt nl sv pl ru tr ar fa ur he zh zh-hant ja ko".split()
# Emoji below U+1F000 (emoji-data.txt), the dingbats whole.
SMALL = [
    (0x203C, 0x203C), (0x2049, 0x2049), (0x2139, 0x2139), (0x2194, 0x2199), (0x21A9, 0x21AA), (0x231A, 0x231B), (0x2328, 0x2328), (0x23CF, 0x23CF),
    (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x24C2, 0x24C2), (0x25AA, 0x25AB), (0x25B6, 0x25B6), (0x25C0, 0x25C0), (0x25FB, 0x25FE), (0x2600, 0x27BF),
    (0x2934, 0x2935), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3299),
]


def is_wanted(sequence):
    first = ord(sequence[0])
    if sequence[-1] == "\u20E3":
        return True
    if len(sequence) > 1 and any(0x1F3FB <= ord(c) <= 0x1F3FF for c in sequence):
        return False
    return first >= 0x1F000 or any(low <= first <= high for low, high in SMALL)


def names(folder, language):
    found = {}
    file = language.replace("zh-hant", "zh_Hant") + ".xml"
    for kind in ("annotations", "annotationsDerived"):
        for item in tree.parse(folder / kind / file).iter("annotation"):
            sequence = item.get("cp").replace("\uFE0F", "")
            # Three arrows up: "as in the parent language".
            if item.get("type") == "tts" and is_wanted(sequence) and "\u2191" not in item.text:
                found.setdefault(sequence, item.text)
    return found


def main():
    folder = Path(sys.argv[1])
    english = names(folder, "en").keys()
    for language in LANGUAGES:
        found = names(folder, language)
        if found.keys() != english:
            sys.exit(f"{language} lacks or adds {sorted(found.keys() ^ english)}")
        lines = [f"{'-'.join(f'{ord(c):X}' for c in sequence)} {found[sequence]}\n" for sequence in sorted(found)]
        (Path(__file__).parent / "Names" / f"{language}.txt").write_text("".join(lines), encoding="utf-8", newline="\n")


main()
