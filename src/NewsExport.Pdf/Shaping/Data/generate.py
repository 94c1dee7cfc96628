#!/usr/bin/env python3
"""Writes characters.bin, the character properties that line breaking, bidi and itemising read, from the Unicode Character Database.

    python3 generate.py /usr/share/unicode        # Debian's package unicode-data; the version must agree with the test files

Layout, little endian:
    u32 magic 'NXUC', u16 major, u16 minor, u16 number of blocks, u16 number of records, u16 number of scripts, u16 number of mirrored pairs
    u16 block[0x110000 / 64]           which block a run of 64 code points has
    u16 record[blocks * 64]            which record a code point has
    u32 record: bits 0-5 line break class, 6-10 bidi class, 11-18 script, 19 East Asian (F, W, H), 20 unassigned pictograph (LB30b),
                21 opening paired bracket, 22 closing paired bracket
    u32 script tag, big end first      ISO 15924, in the order of the script numbers
    u32 code point, u32 mirrored       sorted (BidiMirroring.txt)
Line break classes are resolved as UAX#14 LB1 says: AI, SG, XX to AL; SA to CM where the category is Mn or Mc, else AL; CJ to NS.
"""
import re
import struct
import sys
from pathlib import Path

LINE = "BK CR LF CM NL SP WJ ZW ZWJ GL BA BB B2 HY CB CL CP EX IN NS OP QU IS NU PO PR SY AL HL ID EB EM H2 H3 JL JV JT RI".split()
BIDI = "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI".split()
BIDI_LONG = {"Left_To_Right": "L", "Right_To_Left": "R", "Arabic_Letter": "AL", "European_Terminator": "ET"}
LAST = 0x110000
folder = Path(sys.argv[1])


def ranges(name):
    for line in (folder / name).read_text("utf-8").splitlines():
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) < 2 or not fields[0]:
            continue
        first, _, last = fields[0].partition("..")
        yield int(first, 16), int(last or first, 16), fields[1:]


def missing_ranges(name):
    for match in re.finditer(r"# @missing: ([0-9A-F]+)\.\.([0-9A-F]+); *(\w+)", (folder / name).read_text("utf-8")):
        yield int(match[1], 16), int(match[2], 16), match[3]


category = ["Cn"] * LAST
for first, last, fields in ranges("extracted/DerivedGeneralCategory.txt"):
    category[first : last + 1] = [fields[0]] * (last + 1 - first)

line_break = ["XX"] * LAST
for first, last, value in missing_ranges("LineBreak.txt"):
    line_break[first : last + 1] = [{"Unknown": "XX", "Ideographic": "ID", "Prefix_Numeric": "PR"}.get(value, value)] * (last + 1 - first)
for first, last, fields in ranges("LineBreak.txt"):
    line_break[first : last + 1] = [fields[0]] * (last + 1 - first)
for code in range(LAST):
    value = line_break[code]
    if value in ("AI", "SG", "XX"):
        line_break[code] = "AL"
    elif value == "SA":
        line_break[code] = "CM" if category[code] in ("Mn", "Mc") else "AL"
    elif value == "CJ":
        line_break[code] = "NS"

bidi = ["L"] * LAST
for first, last, value in missing_ranges("extracted/DerivedBidiClass.txt"):
    bidi[first : last + 1] = [BIDI_LONG.get(value, value)] * (last + 1 - first)
for first, last, fields in ranges("extracted/DerivedBidiClass.txt"):
    bidi[first : last + 1] = [fields[0]] * (last + 1 - first)

aliases = {}
for line in (folder / "PropertyValueAliases.txt").read_text("utf-8").splitlines():
    fields = [field.strip() for field in line.split("#")[0].split(";")]
    if fields[0] == "sc":
        aliases[fields[2]] = fields[1]
script = ["Zzzz"] * LAST
for first, last, fields in ranges("Scripts.txt"):
    script[first : last + 1] = [aliases[fields[0]]] * (last + 1 - first)
scripts = ["Zzzz", "Zyyy", "Zinh"] + sorted(set(script) - {"Zzzz", "Zyyy", "Zinh"})
script_number = {tag: number for number, tag in enumerate(scripts)}

east_asian = [False] * LAST
for first, last, fields in ranges("EastAsianWidth.txt"):
    east_asian[first : last + 1] = [fields[0] in ("F", "W", "H")] * (last + 1 - first)
pictograph = [False] * LAST
for first, last, fields in ranges("emoji/emoji-data.txt"):
    if fields[0] == "Extended_Pictographic":
        pictograph[first : last + 1] = [True] * (last + 1 - first)
bracket = {first: fields[1] for first, _, fields in ranges("BidiBrackets.txt")}
mirrored = sorted((first, int(fields[0], 16)) for first, _, fields in ranges("BidiMirroring.txt"))

line_number = {name: number for number, name in enumerate(LINE)}
bidi_number = {name: number for number, name in enumerate(BIDI)}
records, record_number, of_code = [], {}, []
for code in range(LAST):
    record = line_number[line_break[code]] | bidi_number[bidi[code]] << 6 | script_number[script[code]] << 11 | east_asian[code] << 19
    record |= (pictograph[code] and category[code] == "Cn") << 20
    record |= (bracket.get(code) == "o") << 21 | (bracket.get(code) == "c") << 22
    if record not in record_number:
        record_number[record] = len(records)
        records.append(record)
    of_code.append(record_number[record])

blocks, block_number, index = [], {}, []
for start in range(0, LAST, 64):
    block = tuple(of_code[start : start + 64])
    if block not in block_number:
        block_number[block] = len(blocks)
        blocks.append(block)
    index.append(block_number[block])

version = re.search(r"-(\d+)\.(\d+)\.\d+\.txt", (folder / "LineBreak.txt").read_text("utf-8"))
with open(Path(__file__).with_name("characters.bin"), "wb") as out:
    out.write(struct.pack("<4sHHHHHH", b"NXUC", int(version[1]), int(version[2]), len(blocks), len(records), len(scripts), len(mirrored)))
    out.write(struct.pack(f"<{len(index)}H", *index))
    for block in blocks:
        out.write(struct.pack("<64H", *block))
    out.write(struct.pack(f"<{len(records)}I", *records))
    for tag in scripts:
        out.write(struct.pack("<I", int.from_bytes(tag.encode("ascii"), "big")))
    for pair in mirrored:
        out.write(struct.pack("<II", *pair))
print(f"Unicode {version[1]}.{version[2]}: {len(blocks)} blocks, {len(records)} records, {len(scripts)} scripts, {len(mirrored)} mirrored")
