"""Errors in the language of the interface, recognised by their own words."""

import json

import pytest

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import DraftError, InputError, InvalidCode, PackError, UnwritableDraft
from gsfiler.core.shipped import shipped_text
from gsfiler.gui.error_words import error_sentence, recognised
from gsfiler.gui.messages import authority_word, translated
from gsfiler.gui.words import change_in_words
from gsfiler.vocabulary.faults import CLASS
from tests.gui.speaking import Speaker, compiled, speaker

__all__ = ["compiled", "speaker"]


def test_an_error_of_a_file_is_told_with_its_place_and_remedy(speaker: Speaker) -> None:
    speaker.speak("fr")
    error = InputError("list.csv", "the file is empty.", "Split it and try again.", line=3)
    assert error_sentence(error) == (
        "list.csv, ligne 3\u00a0: le fichier est vide. Divisez-le et réessayez."
    )


def test_an_error_of_a_draft_is_told_with_what_it_names_as_its_place(speaker: Speaker) -> None:
    speaker.speak("fr")
    several = "it holds 2 forms; a package holds exactly one."
    assert error_sentence(DraftError("the draft", several, "Take its backup.")) == (
        "le brouillon\u00a0: il contient 2 formulaires\u00a0; un paquet en contient exactement un. "
        "Prenez sa copie de sauvegarde."
    )


def test_a_field_that_cannot_be_written_is_told_with_its_path_and_remedy(speaker: Speaker) -> None:
    speaker.speak("es")
    error = UnwritableDraft("forms[0].mark", "tmk:Mark has no place for this.", "Empty it.")
    assert error_sentence(error) == "forms[0].mark: tmk:Mark no tiene lugar para esto. Vacíelo."
    speaker.rest()
    assert error_sentence(error) == str(error)


def test_several_sources_of_a_fact_are_told_one_by_one(speaker: Speaker) -> None:
    speaker.speak("fr")
    assert authority_word("report on the declarations of Jamaica; WIPO, remarks on China; Z") == (
        "compte rendu des déclarations de la Jamaïque\u00a0; OMPI, remarques sur la Chine\u00a0; Z"
    )
    assert authority_word("Our own table; 2027") == "Our own table\u00a0; 2027"


def test_values_are_put_into_the_translation(speaker: Speaker) -> None:
    speaker.speak("es")
    error = PackError("The pack “mgs {1} \\d” is not in force.")
    assert error_sentence(error) == "El paquete «mgs {1} \\d» no está en vigor."


def test_a_sentence_within_a_sentence_is_told_too(speaker: Speaker) -> None:
    speaker.speak("fr")
    told = recognised("The settings cannot be used: the file is empty..")
    assert told == "Les paramètres sont inutilisables\u00a0: le fichier est vide.."


def test_what_is_not_recognised_stays_as_it_is(speaker: Speaker) -> None:
    speaker.speak("fr")
    assert recognised("Nobody wrote this.") == "Nobody wrote this."
    assert recognised("x " * 5_000) == "x " * 5_000
    assert error_sentence(InputError("a.csv", "odd.")) == "a.csv\u00a0: odd."


def test_in_english_an_error_says_its_own_sentence(speaker: Speaker) -> None:
    speaker.speak("en")
    error = InputError("a.csv", "the file is empty.", "Split it and try again.", line=3, column=4)
    assert error_sentence(error) == str(error)


def test_a_class_that_is_none_is_told_in_the_language(speaker: Speaker) -> None:
    with pytest.raises(InvalidCode) as refused:
        parse_class("99")
    finding = CLASS.at(problem=str(refused.value))
    speaker.speak("es")
    assert (
        translated(finding)
        == "«99» no es una clase de la Clasificación de Niza; indique de 1 a 45."
    )


def test_a_change_of_the_packs_is_told_in_the_language(speaker: Speaker) -> None:
    speaker.speak("fr")
    assert change_in_words("put in force only a, b") == "mis seul en vigueur\u00a0: a, b"
    assert change_in_words("something else") == "something else"


def test_the_table_of_errors_is_that_of_the_sources() -> None:
    from error_sentences import sentences  # noqa: PLC0415 (it lies in a folder of programs)

    table = json.loads(shipped_text("error_sentences.json"))
    assert table == sentences(), "run “make translations”"
    assert "the file is larger than {0} bytes." in table
