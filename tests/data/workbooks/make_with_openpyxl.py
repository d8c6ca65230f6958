#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one workbook with a bit of everything through openpyxl: make_with_openpyxl.py FOLDER."""
import datetime
import sys
from pathlib import Path

import openpyxl
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Số liệu"
sheet["A1"], sheet["B1"], sheet["C1"], sheet["D1"] = "Tỷ lệ hộ nghèo <& “'”", 0.9515, datetime.date(2026, 11, 5), True
sheet["A1"].font = Font(name=".VnTime")
sheet["B1"].number_format = "0.00%"
sheet["C1"].number_format = "dd/mm/yyyy"
sheet["A2"], sheet["B2"], sheet["C2"], sheet["D2"] = "  khoảng trắng  ", "95,15", -1234.5, "hai\ndòng"
sheet["A3"] = "=B1+C2"
sheet["A4"] = "gộp"
sheet.merge_cells("A4:B5")
sheet["A6"] = "ẩn"
sheet.row_dimensions[6].hidden = True
sheet["G1"] = "cột ẩn"
sheet.column_dimensions["G"].hidden = True
hidden = book.create_sheet("_biểu mẫu")
hidden.sheet_state = "hidden"
hidden["A1"] = "F-7"
name = DefinedName("bieu_mau", attr_text="'_biểu mẫu'!$A$1")
book.defined_names.append(name) if hasattr(book.defined_names, "append") else book.defined_names.add(name)
book.save(Path(sys.argv[1]) / "openpyxl.xlsx")
