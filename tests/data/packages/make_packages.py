#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data packages with one fault each, named for it: make_packages.py FOLDER.

FOLDER/sound.zip is a sound package. Its parts are taken, one thing is changed, and it is packed again. What each must
be answered with stands in tests/core/exchange/hostile_package_test.cpp. Needs nothing but Python's own library."""
import hashlib
import io
import re
import struct
import sys
import unicodedata
import zipfile
from pathlib import Path

LOCAL, ENTRY, END = b"PK\3\4", b"PK\1\2", b"PK\5\6"
DESCRIPTOR, WORKBOOK, REPORT = "datapackage.json", "files/so-lieu.xlsx", "files/bao-cao.pdf"
FIGURES = "data/figures.csv"
KEEP, SHRINK = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUVXY"


def packed(parts, method=KEEP):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            archive.writestr(info, data, method)
    return out.getvalue()


def check_code(parts):
    """As resources/exchange/README.md tells it."""
    lines = sorted(f"{path}\t{hashlib.sha256(data).hexdigest()}\n" for path, data in parts.items()
                   if path not in (DESCRIPTOR, WORKBOOK))
    rest = int.from_bytes(hashlib.sha256("".join(lines).encode()).digest()[:8], "big")
    digits = []
    for _ in range(8):
        rest, digit = divmod(rest, 31)
        digits.append(digit)
    digits.append(sum((place + 1) * digit for place, digit in enumerate(digits)) % 31)
    code = "".join(ALPHABET[digit] for digit in digits)
    return "-".join((code[:3], code[3:6], code[6:]))


def resealed(parts):
    """The same by somebody who knows the format: sizes, hashes and check code are set right again."""
    text = parts[DESCRIPTOR].decode()
    for path, data in parts.items():
        said = re.compile(r'("path": "' + re.escape(path) + r'".*?"bytes": )\d+(.*?"hash": "sha256:)[0-9a-f]{64}', re.S)
        new = rf"\g<1>{len(data)}\g<2>{hashlib.sha256(data).hexdigest()}"
        text = said.sub(new, text, count=1)
    text = re.sub(r'("check_code": ")[^"]*', r"\g<1>" + check_code(parts), text)
    return {**parts, DESCRIPTOR: text.encode()}


def once(data, before, after):
    assert before in data, before
    return data.replace(before, after, 1)


def patched(data, at, new):
    return data[:at] + new + data[at + len(new):]


class Faults:
    """The sound package and what is made of it."""

    def __init__(self, folder):
        self.folder = folder
        self.sound = (folder / "sound.zip").read_bytes()
        with zipfile.ZipFile(folder / "sound.zip") as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.directory = struct.unpack("<I", self.sound[-6:-2])[0]

    def write(self, name, data):
        (self.folder / (name + ".zip")).write_bytes(data)

    def changed(self, name, mended=False, **bytes_of):
        """Parts become others; None takes one away."""
        parts = {**self.parts, **{path: data for path, data in bytes_of.items()}}
        parts = {path: data for path, data in parts.items() if data is not None}
        self.write(name, packed(resealed(parts) if mended else parts))

    def forged(self, name, path, before, after):
        self.changed(name, True, **{path: once(self.parts[path], before, after)})

    def entry(self, name, offset, new, nth=1):
        """Bytes of the nth entry of the directory are changed."""
        at = self.directory
        for _ in range(nth):
            at = self.sound.index(ENTRY, at + 1)
        self.write(name, patched(self.sound, at + offset, new))

    def with_member(self, name, member, data=b"x", method=KEEP):
        out = io.BytesIO(packed(self.parts))
        with zipfile.ZipFile(out, "a") as archive:
            archive.writestr(zipfile.ZipInfo(member), data, method)
        self.write(name, out.getvalue())

    def renamed(self, name, after):
        """A member whose name Python would not write."""
        before = b"data/" + b"z" * (len(after) - 5)
        out = io.BytesIO(packed({**self.parts, before.decode(): b"x"}))
        self.write(name, out.getvalue().replace(before, after))


def names(faults):
    faults.with_member("path-traversal", "../../evil.csv")
    faults.with_member("path-traversal-inside", "data/../../evil.csv")
    faults.with_member("absolute-path", "/etc/evil")
    faults.with_member("drive-letter", "C:/evil.csv")
    faults.renamed("backslash", b"..\\..\\evil.csv")
    faults.renamed("nul-in-name", b"data/evil.csv\0.txt")
    faults.renamed("colon-in-name", b"data/figures.csv:evil")
    faults.with_member("name-of-another-case", "Data/Figures.csv")
    faults.with_member("name-decomposed", unicodedata.normalize("NFD", "files/báo-cáo.pdf"))
    faults.with_member("folder", "data/")
    faults.with_member("program-inside", "setup.exe", b"MZ")
    twice = packed({**faults.parts, "data/figurez.csv": faults.parts[FIGURES]})
    faults.write("duplicate-name", twice.replace(b"data/figurez.csv", FIGURES.encode()))
    at = entry_of(faults.sound, FIGURES)
    by_unix = patched(faults.sound, at + 4, struct.pack("<H", 0x0314))
    faults.write("symlink", patched(by_unix, at + 38, struct.pack("<I", 0o120777 << 16)))


def bombs(faults):
    faults.changed("bomb-stored-names", **{f"data/{i}": b"" for i in range(70_000)})
    shrunk = {**faults.parts, FIGURES: b"0" * 200_000_000}
    faults.write("bomb-ratio", packed(shrunk, SHRINK))
    spread = {**faults.parts, **{path: b"0" * 4_000_000 for path in faults.parts if path.startswith("data/")}}
    faults.write("bomb-spread", packed(spread, SHRINK))
    lying = packed({**faults.parts, FIGURES: b"0" * 45_000_000}, SHRINK)
    faults.write("bomb-lying-size", patched(lying, entry_of(lying, FIGURES) + 24, struct.pack("<I", 1000)))
    faults.changed("bomb-in-the-workbook", True, **{WORKBOOK: swollen(faults.parts[WORKBOOK])})
    faults.with_member("archive-inside", "data/inner.zip", packed({"x": b"0" * 1_000_000}, SHRINK))
    faults.write("oversize", faults.sound + b"0" * 51_000_000)


def swollen(workbook):
    """The workbook with a sheet of 300 MB, packed small."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    rows = b'<row r="9"><c r="A9"><v>1</v></c></row>' * 8_000_000
    sheet = parts["xl/worksheets/sheet2.xml"]
    parts["xl/worksheets/sheet2.xml"] = sheet.replace(b"<sheetData>", b"<sheetData>" + rows)
    return packed(parts, SHRINK)


def entry_of(data, name):
    """Where the entry of that member stands in the directory."""
    at = struct.unpack("<I", data[-6:-2])[0]
    while True:
        size = struct.unpack("<H", data[at + 28:at + 30])[0]
        if data[at + 46:at + 46 + size] == name.encode():
            return at
        at = data.index(ENTRY, at + 46)


def broken_archives(faults):
    sound = faults.sound
    faults.write("empty", b"")
    faults.write("text", "Kính gửi".encode())
    faults.write("cut-in-the-middle", sound[:len(sound) // 2])
    faults.write("cut-at-the-end", sound[:-10])
    faults.write("bytes-behind", sound + b"behind")
    faults.write("bytes-before", b"MZ" + sound)
    faults.write("bytes-before-like-an-archive", LOCAL + sound)
    faults.write("comment", sound[:-2] + struct.pack("<H", 5) + b"hello")
    faults.entry("encrypted", 8, struct.pack("<H", 1))
    faults.entry("strongly-encrypted", 8, struct.pack("<H", 0x41))
    faults.entry("unknown-packing", 10, struct.pack("<H", 14))
    faults.entry("wrong-crc", 16, b"\1\2\3\4")
    faults.entry("lying-size", 24, struct.pack("<I", 100_000))
    faults.entry("another-time", 12, b"\1\2\3\4")
    faults.entry("offset-outside", 42, struct.pack("<I", 0x7fffffff))
    faults.entry("zip64-lies", 24, b"\xff\xff\xff\xff")
    faults.write("zip64-without-record", patched(sound, len(sound) - 10, b"\xff\xff\xff\xff"))
    faults.write("zip64-record-outside", sound[:-22] + b"PK\6\7" + struct.pack("<IQI", 0, 1 << 62, 1)
                 + patched(sound[-22:], 12, b"\xff" * 8))
    faults.write("more-members-said", patched(sound, len(sound) - 12, struct.pack("<H", 999)))
    faults.write("overlapping-members", overlapping(faults))
    head = struct.unpack("<I", sound[(at := entry_of(sound, FIGURES)) + 42:at + 46])[0]
    faults.write("disagreeing-names", patched(sound, head + 30, b"data/FIGURES.csv"))
    faults.write("packed-by-another-program", packed(faults.parts, SHRINK))
    faults.write("another-order", packed(dict(reversed(faults.parts.items()))))


def overlapping(faults):
    """The second member's entry points into the first one's bytes, where a head of its own has been laid."""
    second = list(faults.parts)[1]
    at = entry_of(faults.sound, second)
    own = struct.unpack("<I", faults.sound[at + 42:at + 46])[0]
    head = faults.sound[own:own + 30 + len(second)]
    inside = own - len(head) - 50
    return patched(patched(faults.sound, inside, head), at + 42, struct.pack("<I", inside))


def foreign(faults):
    faults.write("foreign-zip", packed({"word/document.xml": b"<w/>", "[Content_Types].xml": b"<Types/>"}))
    faults.write("foreign-package", packed({DESCRIPTOR: b'{"name": "x", "resources": [{"path": "x.csv"}]}', "x.csv": b"a\n"}))
    text = faults.parts[DESCRIPTOR]
    faults.changed("newer-format", **{DESCRIPTOR: once(text, b'"format": 1,', b'"format": 2,')})
    faults.changed("format-of-never", **{DESCRIPTOR: once(text, b'"format": 1,', b'"format": -1,')})
    faults.changed("descriptor-missing", **{DESCRIPTOR: None})
    faults.changed("descriptor-cut", **{DESCRIPTOR: text[:-20]})
    faults.changed("descriptor-no-utf8", **{DESCRIPTOR: text.replace(b"name", b"n\xffme", 1)})
    faults.changed("descriptor-deep", **{DESCRIPTOR: b'{"a":' * 5000 + b"1" + b"}" * 5000})
    faults.changed("descriptor-key-twice", **{DESCRIPTOR: once(text, b"{", b'{"profile": "x", ')})
    faults.changed("descriptor-endless", **{DESCRIPTOR: once(text, b"{", b'{"x": "' + b"0" * 5_000_000 + b'",')})
    many = b",".join(b'{"path": "%d"}' % i for i in range(100_000))
    faults.changed("descriptor-names-many", **{DESCRIPTOR: once(text, b'"files": [', b'"files": [' + many + b",")})


def changed_contents(faults):
    for path, data in faults.parts.items():
        middle = len(data) // 2
        flipped = patched(data, middle, bytes([data[middle] ^ 1]))
        faults.changed("changed-byte-in-" + path.replace("/", "-"), **{path: flipped})
    faults.changed("table-missing", **{"data/areas.csv": None})
    faults.changed("report-missing", **{REPORT: None})
    digest = hashlib.sha256(faults.parts[FIGURES]).hexdigest().encode()
    faults.changed("wrong-hash", **{DESCRIPTOR: once(faults.parts[DESCRIPTOR], digest, b"0" * 64)})
    faults.forged("changed-verdict", "data/assessments.csv", b",behind,", b",attained,")
    total = re.search(rb',attained,[0-9.]+,([0-9]+),[0-9]+,reported,', faults.parts["data/assessments.csv"])
    data = faults.parts["data/assessments.csv"]
    faults.changed("changed-total", True,
                   **{"data/assessments.csv": patched(data, total.start(1), b"9" * len(total.group(1)))})
    faults.forged("changed-state", FIGURES, b",reported,", b",not_available,")
    faults.forged("word-of-nobody", FIGURES, b",reported,", b",guessed,")
    faults.forged("report-is-a-program", REPORT, b"%PDF-", b"MZ\x90\0\3")
    areas = faults.parts["data/areas.csv"]
    faults.changed("more-areas-than-any-ward", True,
                   **{"data/areas.csv": areas + b"".join(b'"X%d",%d\r\n' % (i, i) for i in range(300_000))})
    faults.changed("rows-of-nothing", True, **{FIGURES: faults.parts[FIGURES] + b"\r\n" * 1000})
    faults.changed("wrong-cells-everywhere", True, **{FIGURES: wrong_cells(faults.parts[FIGURES])})
    faults.changed("quote-without-end", True, **{FIGURES: faults.parts[FIGURES] + b'"' + b"x" * 2_000_000})


def wrong_cells(csv):
    header = csv[:csv.index(b"\n") + 1]
    return header + (b",".join([b"?"] * (header.count(b",") + 1)) + b"\r\n") * 100_000


def main(folder):
    faults = Faults(folder)
    for make in (names, bombs, broken_archives, foreign, changed_contents):
        make(faults)
    faults.write("resealed-as-it-was", packed(resealed(faults.parts)))


main(Path(sys.argv[1]))
