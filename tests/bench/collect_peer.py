#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of bench_collect: reads the same workbooks with openpyxl, looks at every row as a script would that an
officer's nephew writes (numbers, denominators, states), and writes a summary. collect_peer.py FOLDER SUMMARY.xlsx"""
import glob
import os
import sys

import openpyxl

STATES = ("Có số liệu", "Không phát sinh", "Chưa có số liệu", "Không đánh giá được ở cấp phường")


def number(value):
    if value is None or isinstance(value, (int, float)):
        return value
    return float(str(value).replace(".", "").replace(",", "."))


def read(path):
    book = openpyxl.load_workbook(path, data_only=True)
    hidden = {row[0].value: row[1].value for row in book["_ansinh"].iter_rows(max_col=2)}
    columns, rows, problems = None, 0, 0
    for row in book["Số liệu"].iter_rows(values_only=True):
        if columns is None:
            if "Mã" in row and "Tử số" in row:
                columns = {word: at for at, word in enumerate(row)}
            continue
        if not row[columns["Mã"]]:
            continue
        rows += 1
        above, below = number(row[columns["Tử số"]]), number(row[columns["Mẫu số"]])
        if above is not None and below is not None and above > below:
            problems += 1
        state = row[columns["Tình trạng"]]
        if state is not None and state not in STATES:
            problems += 1
    return os.path.basename(path), hidden.get("organisation"), rows, problems


def main():
    folder, summary = sys.argv[1:3]
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["File", "Organisation", "Rows", "Problems"])
    for path in sorted(glob.glob(os.path.join(folder, "*.xlsx"))):
        sheet.append(read(path))
    book.save(summary)


if __name__ == "__main__":
    main()
