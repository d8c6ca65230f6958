# SPDX-License-Identifier: GPL-3.0-or-later
"""Says as JSON what another program (openpyxl) sees in a request workbook."""
import json
import sys

import openpyxl


def cells(sheet):
    return [cell for row in sheet.iter_rows() for cell in row]


def header_row(sheet):
    for row in sheet.iter_rows():
        if any(cell.value == "Mã" for cell in row):
            return row
    return []


def rule(validation):
    return {
        "cells": str(validation.sqref),
        "type": validation.type,
        "operator": validation.operator,
        "formula": validation.formula1,
        "style": validation.errorStyle,
        "hint": bool(validation.prompt),
    }


def look(sheet):
    page = sheet.page_setup
    return {
        "state": sheet.sheet_state,
        "header": [cell.value for cell in header_row(sheet) if cell.value],
        "header_row": header_row(sheet)[0].row if header_row(sheet) else 0,
        "open": [cell.coordinate for cell in cells(sheet) if not cell.protection.locked],
        "protected": bool(sheet.protection.sheet),
        "password": sheet.protection.password,
        "may_size_columns": not sheet.protection.formatColumns,
        "rules": [rule(one) for one in sheet.data_validations.dataValidation],
        "freeze": sheet.freeze_panes,
        "orientation": page.orientation,
        "paper": int(page.paperSize or 0),
        "fits_width": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage
                           and int(page.fitToWidth or 1) == 1 and int(page.fitToHeight or 0) == 0),
        "repeated": sheet.print_title_rows,
        "formulas": [cell.coordinate for cell in cells(sheet) if cell.data_type == "f"],
        "values": {cell.coordinate: cell.value for cell in cells(sheet) if cell.value is not None},
        "comments": {cell.coordinate: cell.comment.text for cell in cells(sheet) if cell.comment},
        "grounds": {cell.coordinate: cell.fill.fgColor.rgb for cell in cells(sheet) if cell.fill.fill_type},
        "links": {cell.coordinate: cell.hyperlink.location for cell in cells(sheet) if cell.hyperlink},
        "heights": {str(row): size.height for row, size in sheet.row_dimensions.items() if size.height},
    }


def names(book):
    defined = book.defined_names
    found = defined.definedName if hasattr(defined, "definedName") else defined.values()
    return {name.name: name.attr_text for name in found}


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    "sheets": [sheet.title for sheet in book.worksheets],
    "active": book.active.title,
    "names": names(book),
    "creator": book.properties.creator,
    "look": {sheet.title: look(sheet) for sheet in book.worksheets},
}, default=str, ensure_ascii=False))
