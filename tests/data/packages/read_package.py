#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""read_package.py FOLDER: reads FOLDER/package.zip with Python's own zip, JSON and CSV readers and its workbook with
openpyxl, and writes what it saw to FOLDER/seen.json."""
import csv
import datetime
import hashlib
import io
import json
import sys
import zipfile

import openpyxl

TYPES = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": lambda text: {"true": True, "false": False}[text],
    "date": datetime.date.fromisoformat,
    "datetime": lambda text: datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"),
}


def rows_of(archive, resource):
    """The rows as the schema types them; every cell must be of its type."""
    text = archive.read(resource["path"]).decode(resource["encoding"])
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    assert reader.fieldnames == list(fields), resource["name"]
    rows = []
    for row in reader:
        typed = {}
        for name, cell in row.items():
            constraints = fields[name]["constraints"]
            assert cell != "" or not constraints.get("required"), (resource["name"], name)
            assert cell == "" or cell in constraints.get("enum", [cell]), (resource["name"], name, cell)
            typed[name] = None if cell == "" else TYPES[fields[name]["type"]](cell)
        rows.append(typed)
    return rows


def is_whole(archive, part):
    data = archive.read(part["path"])
    return part["bytes"] == len(data) and part["hash"] == "sha256:" + hashlib.sha256(data).hexdigest()


def sheet_of(sheet):
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    return {
        "name": sheet.title,
        "rows": sheet.max_row - 1,
        "freeze": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "formulas": sum(cell.data_type == "f" for cell in cells),
        "numbers": sum(cell.data_type == "n" and not cell.is_date for cell in cells),
        "dates": sum(cell.is_date for cell in cells),
        "texts": [cell.value for cell in cells if isinstance(cell.value, str) and cell.value[:1] in "=+-@"],
        "repeats": sheet.print_title_rows,
    }


def main(folder):
    archive = zipfile.ZipFile(folder + "/package.zip")
    package = json.loads(archive.read("datapackage.json"))
    tables = {resource["name"]: rows_of(archive, resource) for resource in package["resources"]}
    book = openpyxl.load_workbook(io.BytesIO(archive.read("files/so-lieu.xlsx")))
    seen = {
        "profile": package["profile"],
        "whole": all(is_whole(archive, part) for part in package["resources"] + package["files"]),
        "tables": tables,
        "sheets": [sheet_of(sheet) for sheet in book.worksheets],
        "code": package["an_sinh"]["check_code"],
        "cover": [cell.value for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None],
    }
    with open(folder + "/seen.json", "w", encoding="utf-8") as out:
        json.dump(seen, out, ensure_ascii=False, default=str)


main(sys.argv[1])
