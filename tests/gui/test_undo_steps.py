"""Steps and their stack are let go of in any order."""

import gc
import weakref

from pytestqt.qtbot import QtBot

from gsfiler.gui.filing_document import FilingDocument


def test_a_document_that_nobody_holds_goes_with_all_its_steps(qtbot: QtBot) -> None:
    gone: list[weakref.ref[FilingDocument]] = []
    for _ in range(50):
        document = FilingDocument()
        for number in range(4):
            path = f"forms[0].{('applicant_file_reference', 'application_language')[number % 2]}"
            document.put(path, ("N/77", "fr", "N/78", "en")[number])
        assert document.stack.count() == 4
        gone.append(weakref.ref(document))
        del document
        gc.collect()
    assert all(each() is None for each in gone)


def test_a_stack_whose_owner_is_gone_already_is_left_alone(qtbot: QtBot) -> None:
    owner = FilingDocument()
    stack = owner.stack
    owner.deleteLater()
    qtbot.wait(10)
    del owner
    gc.collect()
    del stack
    assert gc.collect() >= 0
