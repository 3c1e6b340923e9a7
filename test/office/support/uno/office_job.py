"""Drives LibreOffice through its scripting API (UNO).

Reads a job as JSON from the standard input: {"soffice": path, "profile": folder, "steps": [...]}, works through the steps in a
LibreOffice of its own, and writes their answers as JSON to the standard output. A step names a file and says what to do with it:

  read                ranges [{sheet, range}]           -> rows of cells: number, text, or null for an error
  formulas            sheet, range                      -> rows of formulas as LibreOffice shows them
  type                cells [{sheet, cell, value}], then like read
  goalSeek            sheet, formula, variable, target  -> {result, divergence}
  multipleOperations  sheet, formulas, mode, column, row, range -> rows of cells of the filled range
  save                to                                -> null; written as .xlsx
"""
import json
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

START_SECONDS = 60
MODES = {"column": "COLUMN", "row": "ROW", "both": "BOTH"}


def prop(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.time() + START_SECONDS
    while True:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            if time.time() > end:
                raise
            time.sleep(0.1)


def rows_of(cells):
    """What the cells show; LibreOffice hands an error over as nothing."""
    return [list(row) for row in cells.getDataArray()]


def sheet_of(document, step):
    return document.Sheets.getByName(step["sheet"])


def address_of(document, step, cell):
    return sheet_of(document, step).getCellRangeByName(cell).getCellAddress()


def read(document, step):
    return [rows_of(sheet_of(document, one).getCellRangeByName(one["range"])) for one in step["ranges"]]


def formulas(document, step):
    return [list(row) for row in sheet_of(document, step).getCellRangeByName(step["range"]).getFormulaArray()]


def type_cells(document, step):
    for one in step["cells"]:
        cell = sheet_of(document, one).getCellRangeByName(one["cell"])
        if isinstance(one["value"], str):
            cell.setString(one["value"])
        else:
            cell.setValue(one["value"])
    document.calculateAll()
    return read(document, step)


def goal_seek(document, step):
    found = document.seekGoal(
        address_of(document, step, step["formula"]), address_of(document, step, step["variable"]), str(step["target"])
    )
    return {"result": found.Result, "divergence": found.Divergence}


def multiple_operations(document, step):
    sheet = sheet_of(document, step)
    cells = sheet.getCellRangeByName(step["range"])
    mode = uno.Enum("com.sun.star.sheet.TableOperationMode", MODES[step["mode"]])
    cells.setTableOperation(
        sheet.getCellRangeByName(step["formulas"]).getRangeAddress(),
        mode,
        address_of(document, step, step["column"]),
        address_of(document, step, step["row"]),
    )
    document.calculateAll()
    return rows_of(cells)


def save(document, step):
    document.storeToURL(uno.systemPathToFileUrl(step["to"]), (prop("FilterName", "Calc MS Excel 2007 XML"),))


WORK = {
    "read": read,
    "formulas": formulas,
    "type": type_cells,
    "goalSeek": goal_seek,
    "multipleOperations": multiple_operations,
    "save": save,
}


def main():
    job = json.load(sys.stdin)
    pipe = "cert" + uuid.uuid4().hex
    office = subprocess.Popen(
        [
            job["soffice"],
            "-env:UserInstallation=" + uno.systemPathToFileUrl(job["profile"]),
            "--headless",
            "--norestore",
            "--accept=pipe,name=%s;urp;" % pipe,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        documents, answers = {}, []
        for step in job["steps"]:
            path = step["file"]
            if path not in documents:
                documents[path] = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (prop("Hidden", True),))
            answers.append(WORK[step["do"]](documents[path], step))
        for document in documents.values():
            document.close(True)
        json.dump(answers, sys.stdout)
        try:
            desktop.terminate()
        except Exception:
            pass  # it hangs up while it is being told to
        office.wait(START_SECONDS)
    finally:
        if office.poll() is None:
            office.terminate()


main()
