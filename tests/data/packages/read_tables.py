#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""read_tables.py FOLDER: reads every workbook of the folder with openpyxl and writes what stands in each sheet to
FOLDER/seen.json: a cell is its kind (n number, d date, s text, f formula) and its value."""
import json
import sys
from pathlib import Path

import openpyxl


def seen(cell):
    return ["d" if cell.is_date else cell.data_type, cell.value]


def rows_of(sheet):
    return [[seen(cell) for cell in row] for row in sheet.iter_rows()]


def main(folder):
    books = {}
    for path in sorted(folder.glob("*.xlsx")):
        book = openpyxl.load_workbook(path)
        books[path.stem] = {sheet.title: rows_of(sheet) for sheet in book.worksheets}
    with open(folder / "seen.json", "w", encoding="utf-8") as out:
        json.dump(books, out, ensure_ascii=False, default=lambda day: day.date().isoformat())


main(Path(sys.argv[1]))
