"""The items of the Madrid forms about the mark and the rights beside it.

What gsfiler must know to compare and is never sent (paths that begin with "/desk") stands in the
item it belongs to, below a heading that says so.
"""

from PySide6.QtCore import QCoreApplication

from gsfiler.gui import form_choices as choices
from gsfiler.gui.form_specs import (
    ANY,
    NEVER,
    FieldSpec,
    GroupSpec,
    HeadingSpec,
    ItemSpec,
    Kind,
    Width,
)
from gsfiler.gui.words import day_hint

translate = QCoreApplication.translate


def basic_marks(number: str) -> ItemSpec:
    """Return the item of the basic applications and registrations, and what is known of them."""
    return ItemSpec(
        "basic",
        number,
        translate("MadridMarks", "Basic mark"),
        ("forms[0].basic_marks", "desk.basic_marks"),
        (basic_group(), *_known_basics()),
        told=translate(
            "MadridMarks",
            "The mark at the Office of origin that this application rests on. Several are allowed "
            "if together they cover all goods and services.",
        ),
    )


def basic_group() -> GroupSpec:
    """Return the group of basic marks: each an Office with applications and registrations."""
    applications = GroupSpec(
        "applications",
        translate("MadridMarks", "Basic application {number}"),
        translate("MadridMarks", "Add a basic application"),
        translate("MadridMarks", "Remove basic application {number}"),
        (
            FieldSpec("number.number", translate("MadridMarks", "Application number"),
                      width=Width.HALF),
            FieldSpec("date", translate("MadridMarks", "Filing date"), Kind.DATE, Width.HALF,
                      hint=day_hint()),
        ),
    )  # fmt: skip
    registrations = GroupSpec(
        "registrations",
        translate("MadridMarks", "Basic registration {number}"),
        translate("MadridMarks", "Add a basic registration"),
        translate("MadridMarks", "Remove basic registration {number}"),
        (
            FieldSpec("number", translate("MadridMarks", "Registration number"),
                      width=Width.HALF),
            FieldSpec("date", translate("MadridMarks", "Date of registration"), Kind.DATE,
                      Width.HALF, hint=day_hint()),
        ),
    )  # fmt: skip
    return GroupSpec(
        "basic_marks",
        translate("MadridMarks", "Basic mark {number}"),
        translate("MadridMarks", "Add a basic mark"),
        translate("MadridMarks", "Remove basic mark {number}"),
        (
            FieldSpec(
                "office",
                translate("MadridMarks", "Office"),
                Kind.CHOICE,
                Width.WHOLE,
                choices.offices,
            ),
            applications,
            registrations,
        ),
    )


def _known_basics() -> tuple[HeadingSpec | GroupSpec, ...]:
    return (
        HeadingSpec(
            translate("MadridMarks", "For comparison, never sent"),
            translate(
                "MadridMarks",
                "What the basic mark says. gsfiler compares the application with it: holder, mark, "
                "colours, description, goods and services.",
            ),
        ),
        GroupSpec(
            "/desk.basic_marks",
            translate("MadridMarks", "What is known of a basic mark ({number})"),
            translate("MadridMarks", "Describe a basic mark"),
            translate("MadridMarks", "Remove description {number}"),
            (
                FieldSpec("office", translate("MadridMarks", "Office"), Kind.CHOICE, Width.HALF,
                          choices.offices),
                FieldSpec("number", translate("MadridMarks", "Number"), width=Width.HALF),
                FieldSpec("holders", translate("MadridMarks", "Holders, one to a line"),
                          Kind.NAMES),
                FieldSpec("feature_categories[0]", translate("MadridMarks", "Kind of mark"),
                          Kind.CHOICE, Width.HALF, choices.mark_features),
                FieldSpec("mark_category", translate("MadridMarks", "Registered as"), Kind.CHOICE,
                          Width.HALF, choices.mark_categories),
                FieldSpec("colours_claimed", translate("MadridMarks", "Colours claimed")),
                FieldSpec("description", translate("MadridMarks", "Description"), Kind.TEXT),
                FieldSpec("class_descriptions",
                          translate("MadridMarks", "Goods and services of the basic mark"),
                          Kind.GOODS, hint=list_hint()),
            ),
        ),
    )  # fmt: skip


def priorities() -> ItemSpec:
    """Return the item of the priorities claimed."""
    group = GroupSpec(
        "priorities",
        translate("MadridMarks", "Priority {number}"),
        translate("MadridMarks", "Claim a priority"),
        translate("MadridMarks", "Remove priority {number}"),
        (
            FieldSpec("office", translate("MadridMarks", "Office of the earlier filing"),
                      Kind.CHOICE, Width.WHOLE, choices.filing_offices),
            FieldSpec("number.number", translate("MadridMarks", "Number"), width=Width.HALF),
            FieldSpec("filing_date", translate("MadridMarks", "Filing date"), Kind.DATE,
                      Width.HALF, hint=day_hint()),
            FieldSpec("is_partial",
                      translate("MadridMarks", "For a part of the goods and services only"),
                      Kind.FLAG),
            FieldSpec("partial_goods.class_descriptions",
                      translate("MadridMarks", "Goods and services of the priority"), Kind.GOODS,
                      hint=list_hint(), only_for=("is_partial", ANY)),
            FieldSpec("comment.text",
                      translate("MadridMarks", "Access code of WIPO DAS, or another remark"),
                      Kind.TEXT,
                      told=translate("MadridMarks",
                                     "Form and standard have no field of its own for the code; it "
                                     "goes along as a remark.")),
        ),
    )  # fmt: skip
    return ItemSpec(
        "priority",
        "6",
        translate("MadridMarks", "Priority"),
        ("forms[0].priorities",),
        (group,),
        told=translate(
            "MadridMarks",
            "An earlier filing of the same mark, at most six months before the registration date.",
        ),
    )


def mark() -> ItemSpec:
    """Return the item of the mark itself."""
    return ItemSpec(
        "mark",
        "7",
        translate("MadridMarks", "The mark"),
        (
            "forms[0].mark.images", "forms[0].mark.standard_characters",
            "forms[0].mark.verbal_element", "forms[0].mark.significant_verbal_element",
            "forms[0].mark.feature_categories", "forms[0].mark.mark_category",
        ),
        (
            FieldSpec("mark.verbal_element.text",
                      translate("MadridMarks", "Verbal elements of the mark"),
                      told=translate("MadridMarks",
                                     "The words as they stand in the mark, for the index.")),
            FieldSpec("mark.significant_verbal_element.text",
                      translate("MadridMarks", "Distinctive verbal element"),
                      only_for=("mark.standard_characters", NEVER)),
            FieldSpec("mark.standard_characters",
                      translate("MadridMarks", "The mark is in standard characters"), Kind.FLAG),
            FieldSpec("mark.feature_categories[0]", translate("MadridMarks", "Kind of mark"),
                      Kind.CHOICE, Width.HALF, choices.mark_features),
            FieldSpec("mark.mark_category", translate("MadridMarks", "Registered as"),
                      Kind.CHOICE, Width.HALF, choices.mark_categories),
        ),
        view="mark",
    )  # fmt: skip


def indications() -> ItemSpec:
    """Return the item of colours, words and descriptions."""
    return ItemSpec(
        "indications",
        "8–9",
        translate("MadridMarks", "Colours and other indications"),
        ("forms[0].mark",),
        (
            HeadingSpec(translate("MadridMarks", "Colours claimed")),
            FieldSpec("mark.is_colour", translate("MadridMarks", "Colour is claimed"), Kind.FLAG),
            *_colours("mark."),
            HeadingSpec(translate("MadridMarks", "Words of the mark")),
            _transliterations(),
            _translations("mark.translations"),
            FieldSpec("mark.not_translatable",
                      translate("MadridMarks",
                                "The words have no meaning and cannot be translated"), Kind.FLAG),
            HeadingSpec(translate("MadridMarks", "Description and disclaimer")),
            FieldSpec("mark.descriptions[0].text",
                      translate("MadridMarks", "Description contained in the basic mark"),
                      Kind.TEXT),
            FieldSpec("mark.voluntary_descriptions[0].text",
                      translate("MadridMarks", "Voluntary description"), Kind.TEXT,
                      told=translate("MadridMarks",
                                     "India and the United States advise to give one.")),
            GroupSpec(
                "mark.disclaimers",
                translate("MadridMarks", "Disclaimer {number}"),
                translate("MadridMarks", "Add a disclaimer"),
                translate("MadridMarks", "Remove disclaimer {number}"),
                (FieldSpec("text", translate("MadridMarks", "No exclusive right is claimed in"),
                           Kind.TEXT,
                           told=translate("MadridMarks", "It applies to the whole registration, "
                                          "in every party.")),),
            ),
        ),
    )  # fmt: skip


def later_indications() -> ItemSpec:
    """Return what form MM4 repeats of the mark, and of its basis."""
    return ItemSpec(
        "indications",
        "",
        translate("MadridMarks", "Indications about the mark"),
        (
            "forms[0].mark_translations", "forms[0].colours_claimed",
            "forms[0].colour_parts_claimed", "forms[0].verbal_element_significant",
            "forms[0].basic_marks", "desk.basic_marks",
        ),
        (
            _translations("mark_translations"),
            FieldSpec("verbal_element_significant",
                      translate("MadridMarks", "The words of the mark have a meaning"), Kind.FLAG),
            *_colours(""),
            HeadingSpec(translate("MadridMarks", "Basic marks")),
            basic_group(),
        ),
        told=translate("MadridMarks", "Only where a designated party wants it repeated."),
    )  # fmt: skip


def _colours(base: str) -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(f"{base}colours_claimed.text", translate("MadridMarks", "Colours"),
                  hint=translate("MadridMarks", "blue, gold")),
        FieldSpec(f"{base}colour_parts_claimed.text",
                  translate("MadridMarks", "Principal parts in each colour"),
                  hint=translate("MadridMarks", "gold: the lantern; blue: the background")),
    )  # fmt: skip


def _transliterations() -> GroupSpec:
    return GroupSpec(
        "mark.transliterations",
        translate("MadridMarks", "Transliteration {number}"),
        translate("MadridMarks", "Add a transliteration"),
        translate("MadridMarks", "Remove transliteration {number}"),
        (
            FieldSpec("text", translate("MadridMarks", "In Latin letters and Arabic numerals"),
                      width=Width.HALF),
            FieldSpec("category", translate("MadridMarks", "From"), Kind.CHOICE, Width.HALF,
                      choices.scripts),
        ),
    )  # fmt: skip


def _translations(path: str) -> GroupSpec:
    return GroupSpec(
        path,
        translate("MadridMarks", "Translation {number}"),
        translate("MadridMarks", "Add a translation"),
        translate("MadridMarks", "Remove translation {number}"),
        (
            FieldSpec("text", translate("MadridMarks", "Translation of the words"),
                      width=Width.HALF),
            FieldSpec("language", translate("MadridMarks", "Language of the translation"),
                      Kind.CHOICE, Width.HALF, choices.madrid_languages),
        ),
    )  # fmt: skip


def limitations(number: str) -> ItemSpec:
    """Return the item of the limitations, for one party or several each."""
    group = GroupSpec(
        "limitations",
        translate("MadridMarks", "Limitation {number}"),
        translate("MadridMarks", "Add a limitation"),
        translate("MadridMarks", "Remove limitation {number}"),
        (
            FieldSpec("countries", translate("MadridMarks", "Parties it is for"), Kind.CODES,
                      Width.HALF, hint="US, JP"),
            FieldSpec("category", translate("MadridMarks", "How it is worded"), Kind.CHOICE,
                      Width.HALF, choices.limitation_categories),
            FieldSpec("class_descriptions",
                      translate("MadridMarks", "Goods and services, by class"), Kind.GOODS,
                      hint=list_hint()),
        ),
    )  # fmt: skip
    return ItemSpec(
        "limitations",
        number,
        translate("MadridMarks", "Limitations"),
        ("forms[0].limitations",),
        (group,),
        told=translate(
            "MadridMarks",
            "For these parties alone the list is narrower. A limitation stays inside the list.",
        ),
    )


def seniorities(number: str) -> ItemSpec:
    """Return the item of the seniorities claimed for the European Union (form MM17)."""
    group = GroupSpec(
        "seniorities",
        translate("MadridMarks", "Earlier mark {number}"),
        translate("MadridMarks", "Claim a seniority"),
        translate("MadridMarks", "Remove earlier mark {number}"),
        (
            FieldSpec("office", translate("MadridMarks", "Member State"), Kind.CHOICE,
                      Width.WHOLE, choices.countries),
            FieldSpec("registration_number", translate("MadridMarks", "Registration number"),
                      width=Width.HALF),
            FieldSpec("registration_date", translate("MadridMarks", "Date of registration"),
                      Kind.DATE, Width.HALF, hint=day_hint()),
            FieldSpec("filing_date", translate("MadridMarks", "Filing date"), Kind.DATE,
                      Width.HALF, hint=day_hint()),
            FieldSpec("is_partial",
                      translate("MadridMarks", "For a part of the goods and services only"),
                      Kind.FLAG),
            FieldSpec("partial_goods.class_descriptions",
                      translate("MadridMarks", "Goods and services of the seniority"),
                      Kind.GOODS, hint=list_hint(), only_for=("is_partial", ANY)),
        ),
    )  # fmt: skip
    return ItemSpec(
        "seniority",
        number,
        translate("MadridMarks", "Seniority"),
        ("forms[0].seniorities",),
        (group,),
        told=translate(
            "MadridMarks",
            "Earlier marks in member States (form MM17); only where the European Union is "
            "designated.",
        ),
    )


def list_hint() -> str:
    """Return how a list is written, shown in empty fields."""
    return translate("MadridMarks", "Class 9: computers; Class 25: hats")
