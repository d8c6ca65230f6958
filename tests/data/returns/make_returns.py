#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes returns out of a form as it was sent out: one file for each fault or mess, named for it.

make_returns.py FORM.xlsx OUT

FORM is the form of DCXD as `ansinh-cli forms` writes it, with CT29 asked by area (two areas). Each file is filled in
and saved by openpyxl, which drops what it does not know, as other programs do. What is expected of each stands in
tests/app/cli/collect_test.cpp.
"""
import copy
import datetime
import os
import shutil
import struct
import sys
import unicodedata
import zipfile

import openpyxl

FIGURES = "Số liệu"
TASKS = "Nhiệm vụ"
HIDDEN = "_ansinh"

TCVN3 = {"à": "µ", "ả": "¶", "ã": "·", "á": "¸", "ạ": "¹", "ằ": "»", "ẳ": "¼", "ẵ": "½", "ắ": "¾", "ặ": "Æ",
         "ầ": "Ç", "ẩ": "È", "ẫ": "É", "ấ": "Ê", "ậ": "Ë", "è": "Ì", "ẻ": "Î", "ẽ": "Ï", "é": "Ð", "ẹ": "Ñ",
         "ề": "Ò", "ể": "Ó", "ễ": "Ô", "ế": "Õ", "ệ": "Ö", "ì": "×", "ỉ": "Ø", "ĩ": "Ü", "í": "Ý", "ị": "Þ",
         "ò": "ß", "ỏ": "á", "õ": "â", "ó": "ã", "ọ": "ä", "ồ": "å", "ổ": "æ", "ỗ": "ç", "ố": "è", "ộ": "é",
         "ờ": "ê", "ở": "ë", "ỡ": "ì", "ớ": "í", "ợ": "î", "ù": "ï", "ủ": "ñ", "ũ": "ò", "ú": "ó", "ụ": "ô",
         "ừ": "õ", "ử": "ö", "ữ": "÷", "ứ": "ø", "ự": "ù", "ỳ": "ú", "ỷ": "û", "ỹ": "ü", "ý": "ý", "ỵ": "þ",
         "ă": "¨", "â": "©", "ê": "ª", "ô": "«", "ơ": "¬", "ư": "\u00ad", "đ": "®", "Đ": "§"}
VNI_TONES = {"\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
VNI_CIRCUMFLEX = {"": "â", "\u0300": "à", "\u0301": "á", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
VNI_BREVE = {"": "ê", "\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}

PROSE = ("Đã tổ chức tuyên truyền ở tất cả các khu phố, vận động nhân dân sử dụng nước sạch, "
         "kết quả đạt được rất tốt so với năm trước.")


def tcvn3(text):
    return "".join(TCVN3.get(c, c) for c in text)


def vni(text):
    out = []
    for c in text:
        d = unicodedata.normalize("NFD", c)
        base, marks = d[0], d[1:]
        tone = next((m for m in marks if m in VNI_TONES), "")
        if c in "đĐ":
            out.append("ñ" if c == "đ" else "Ñ")
        elif "\u0302" in marks:
            out.append(base + VNI_CIRCUMFLEX[tone])
        elif "\u0306" in marks:
            out.append(base + VNI_BREVE[tone])
        elif "\u031b" in marks:
            out.append({"o": "ô", "u": "ö", "O": "Ô", "U": "Ö"}[base] + (VNI_TONES[tone] if tone else ""))
        elif base in "iI" and tone:
            out.append({"\u0300": "ì", "\u0301": "í", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}[tone])
        elif tone:
            out.append(base + VNI_TONES[tone])
        else:
            out.append(c)
    return "".join(out)


class Return:
    """A form that is being filled in."""

    def __init__(self, path):
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book[FIGURES]
        self.tasks = self.book[TASKS]
        for row in self.sheet.iter_rows(max_row=40):
            words = {str(c.value).strip(): c.column for c in row if c.value is not None}
            if "Mã" in words and "Tử số" in words:
                self.header, self.columns = row[0].row, words
                break

    def row(self, code, part=None):
        for row in range(self.header + 1, self.sheet.max_row + 1):
            own = self.sheet.cell(row, self.columns["Khu phố"]).value
            if self.sheet.cell(row, self.columns["Mã"]).value == code and part in (None, own):
                return row
        raise KeyError((code, part))

    def cell(self, code, column, part=None):
        return self.sheet.cell(self.row(code, part), self.columns[column])

    def put(self, code, column, value, part=None):
        self.cell(code, column, part).value = value

    def fill(self):
        """What every file says unless its fault says otherwise."""
        self.put("CT30", "Tử số", 950)
        self.put("CT30", "Mẫu số", 1000)
        self.put("CT31", "Giá trị", 512)
        self.put("CT29", "Tử số", 480, "Khu phố 1")
        self.put("CT29", "Mẫu số", 500, "Khu phố 1")
        self.put("CT27", "Tình trạng", "Không phát sinh")
        return self

    def task_row(self):
        for row in range(1, self.tasks.max_row + 1):
            if str(self.tasks.cell(row, 1).value) in ("1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "3", "4", "5.1", "5.2",
                                                       "6.1", "6.2", "6.3", "6.4", "7"):
                return row
        raise KeyError("task")


def put_state(column, value):
    def change(form):
        form.put("CT31", column, value)
    return change


def moved_rows(form):
    rows = [[c.value for c in row] for row in form.sheet.iter_rows(min_row=form.header + 1)]
    rows.reverse()
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            cell = form.sheet.cell(form.header + 1 + at, column + 1)
            if not isinstance(cell, openpyxl.cell.cell.MergedCell):
                cell.value = value


def inserted_rows(form):
    form.sheet.insert_rows(form.row("CT30"), 2)
    form.sheet.cell(form.row("CT30") - 1, 2).value = "Phần số liệu bổ sung"


def pasted_formats(form):
    source = form.sheet.cell(form.header, 1)
    for column in ("Tử số", "Mẫu số", "Giá trị"):
        for code in ("CT30", "CT31"):
            cell = form.cell(code, column)
            cell._style = copy.copy(source._style)


def merged_cells(form):
    first = form.row("CT29")
    last = max(form.row("CT29", "Khu phố 1"), form.row("CT29", "Khu phố 2"))
    column = form.columns["Mã"]
    form.sheet.merge_cells(start_row=first, end_row=last, start_column=column, end_column=column)


def text_numbers(form):
    form.put("CT30", "Tử số", "950")
    form.put("CT30", "Mẫu số", " 1000 ")
    form.put("CT31", "Giá trị", "1.257")


def value_of_ratio(value, number_format=None):
    def change(form):
        form.put("CT30", "Tử số", None)
        form.put("CT30", "Mẫu số", None)
        form.put("CT30", "Giá trị", value)
        if number_format:
            form.cell("CT30", "Giá trị").number_format = number_format
    return change


def fraction_with_word(form):
    form.put("CT30", "Tử số", "38/38 hộ")
    form.put("CT30", "Mẫu số", None)


def decomposed(form):
    for sheet in form.book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value = unicodedata.normalize("NFD", cell.value)


def legacy(convert, font):
    def change(form):
        row = form.task_row()
        for column, text in ((3, PROSE), (5, "Kinh phí còn hạn chế, thiếu cán bộ phụ trách.")):
            cell = form.tasks.cell(row, column)
            cell.value = convert(text)
            cell.font = openpyxl.styles.Font(name=font)
    return change


def hidden_rows(form):
    form.sheet.row_dimensions[form.row("CT31")].hidden = True


def extra_sheets(form):
    form.book.create_sheet("Ghi chép", 0)["A1"] = "Mã"
    form.book.create_sheet("Biểu đồ")


def formula(form):
    form.put("CT31", "Giá trị", "=500+12")


def state_and_value(form):
    form.put("CT31", "Tình trạng", "Chưa có số liệu")


def numerator_above(form):
    form.put("CT30", "Tử số", 1001)


def denominators_disagree(form):
    form.put("CT29", "Tử số", 900, "Toàn phường")
    form.put("CT29", "Mẫu số", 990, "Toàn phường")


def unknown_code(form):
    form.put("CT31", "Mã", "CT99")


def identity(key, value):
    def change(form):
        hidden = form.book[HIDDEN]
        for row in hidden.iter_rows():
            if row[0].value == key:
                row[1].value = value
    return change


def renamed_sheet(form):
    form.sheet.title = "So lieu"


def columns_reordered(form):
    columns = sorted(form.columns.values())
    for row in form.sheet.iter_rows(min_row=form.header):
        values = [form.sheet.cell(row[0].row, c).value for c in columns]
        for column, value in zip(columns, reversed(values)):
            form.sheet.cell(row[0].row, column).value = value


def date_format(form):
    form.cell("CT31", "Giá trị").number_format = "dd/mm/yyyy"


def real_date(form):
    form.put("CT31", "Giá trị", datetime.date(2026, 11, 5))


def percent_in_count(form):
    form.cell("CT31", "Giá trị").number_format = "0%"


FILES = {
    "clean": lambda form: None,
    "blank": None,
    "moved-rows": moved_rows,
    "inserted-rows": inserted_rows,
    "pasted-formats": pasted_formats,
    "merged-cells": merged_cells,
    "text-numbers": text_numbers,
    "comma-decimals": value_of_ratio("95,15"),
    "dot-decimals": value_of_ratio("95.15"),
    "thousands-and-decimals": lambda form: form.put("CT28", "Giá trị", "1.234,5"),
    "ambiguous-thousands": lambda form: form.put("CT28", "Giá trị", "30.125"),
    "fraction-with-word": fraction_with_word,
    "at-least-percent": value_of_ratio("≥ 50%"),
    "dash": put_state("Giá trị", "-"),
    "ellipsis": put_state("Giá trị", "…"),
    "none-arisen-words": put_state("Giá trị", "không phát sinh"),
    "percent-format": value_of_ratio(0.9515, "0.00%"),
    "percent-in-count": percent_in_count,
    "date-format": date_format,
    "date-in-count": real_date,
    "decomposed-vietnamese": decomposed,
    "tcvn3": legacy(tcvn3, ".VnTime"),
    "vni": legacy(vni, "VNI-Times"),
    "hidden-rows": hidden_rows,
    "extra-sheets": extra_sheets,
    "formula-without-value": formula,
    "cell-error": put_state("Giá trị", "#DIV/0!"),
    "state-and-value": state_and_value,
    "numerator-above": numerator_above,
    "denominators-disagree": denominators_disagree,
    "unknown-code": unknown_code,
    "other-plan": identity("plan", "phuong-9"),
    "other-year": identity("period", "2099"),
    "newer-form": identity("ansinh_form", "9"),
    "renamed-sheet": renamed_sheet,
    "columns-reordered": columns_reordered,
}


def rezip(source, target, change):
    """Copies an archive; `change` takes a name and its bytes and gives its bytes, or None to leave it out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)


def identity_lost(out, form):
    book = openpyxl.load_workbook(form)
    for name in book.sheetnames:
        if name not in (FIGURES, TASKS):
            del book[name]
    for sheet in book.worksheets:
        sheet.data_validations.dataValidation = []
    path = os.path.join(out, "identity-lost.xlsx")
    book.save(path + ".part")
    rezip(path + ".part", path, lambda name, data: None if name == "docProps/custom.xml" else drop_custom(name, data))
    os.remove(path + ".part")


def drop_custom(name, data):
    import re
    if name == "[Content_Types].xml":
        return re.sub(rb'<Override[^>]*docProps/custom\.xml[^>]*/>', b"", data)
    if name == "_rels/.rels":
        return re.sub(rb'<Relationship [^>]*custom-properties[^>]*/>', b"", data)
    if name == "xl/workbook.xml":
        return re.sub(rb'<definedName name="ansinh[^>]*>[^<]*</definedName>', b"", data)
    return data


def old_file(*streams):
    """The head and the directory of an OLE2 file with these streams."""
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHH", 0x3e, 3, 0xfffe, 9)
    head = head.ljust(48, b"\0") + struct.pack("<I", 0)
    entries = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2) + bytes(62)
                       for name in ("Root Entry",) + streams)
    return head.ljust(512, b"\xff") + entries.ljust(1024, b"\0")


def stray_files(out, clean):
    """Files that are no returns, or that are damaged on their way."""
    with open(os.path.join(out, "old.xls"), "wb") as file:
        file.write(old_file("Workbook"))
    with open(os.path.join(out, "password.xlsx"), "wb") as file:
        file.write(old_file("EncryptionInfo", "EncryptedPackage"))
    with open(os.path.join(out, "not-a-workbook.xlsx"), "w") as file:
        file.write("Kính gửi phòng, em gửi báo cáo ạ.")
    with open(clean, "rb") as file:
        data = file.read()
    with open(os.path.join(out, "cut-off.xlsx"), "wb") as file:
        file.write(data[:len(data) // 2])
    shutil.copy(clean, os.path.join(out, "TYT-bao-cao-2026.xlsx"))
    with zipfile.ZipFile(clean) as old, zipfile.ZipFile(os.path.join(out, "macros.xlsx"), "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(
                    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml")
            new.writestr(name, content)
        new.writestr("xl/vbaProject.bin", b"x")


def main():
    form, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    for name, change in FILES.items():
        filled = Return(form)
        if change:
            filled.fill()
            change(filled)
        filled.book.save(os.path.join(out, name + ".xlsx"))
    clean = os.path.join(out, "clean.xlsx")
    identity_lost(out, clean)
    stray_files(out, clean)


if __name__ == "__main__":
    main()
