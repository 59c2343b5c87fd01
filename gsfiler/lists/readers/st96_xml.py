"""ST.96 XML: the goods and services of a mark, each class split into its terms."""

from dataclasses import replace

from gsfiler.core.codes import parse_class, parse_language
from gsfiler.core.errors import InvalidCode
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.notes import SEVERAL_MARKS
from gsfiler.lists.readers.rows import Defaults
from gsfiler.st96.goods import GoodsText, read_goods
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term


def read_st96(data: bytes, defaults: Defaults) -> GoodsList:
    """Return the terms of an ST.96 document; limitations and refusals are not mixed in.

    ``line`` is the line of the element, offsets are into its text. Raises InputError: not ST.96,
    damaged or hostile.
    """
    texts = read_goods(data, source=defaults.source)
    terms = [term for goods in texts for term in _terms(goods, defaults)]
    marks = len({goods.number for goods in texts})
    findings = (SEVERAL_MARKS.at(count=marks),) if marks > 1 else ()
    return GoodsList(tuple(terms), source=defaults.source, form=ListForm.XML, findings=findings)


def _terms(goods: GoodsText, defaults: Defaults) -> list[Term]:
    """Return the terms of one text; its class and language are those the document names."""
    number, problem = defaults.class_number, ""
    if goods.class_text:
        try:
            number = parse_class(goods.class_text)
        except InvalidCode as error:
            number, problem = None, str(error)
    language = _language(goods.language) or defaults.language
    if goods.is_term:
        text = goods.text.strip()
        start = len(goods.text) - len(goods.text.lstrip())
        end = start + len(text)
        return [Term(text, number, language, "", goods.line, start, end, "", problem)]
    split = split_terms(
        goods.text,
        comma=defaults.comma,
        class_number=number,
        class_problem=problem,
        language=language,
        headings=False,
        source=f"{defaults.source}, line {goods.line}",
    )
    return [replace(term, line=goods.line) for term in split.terms]


def _language(code: str) -> str:
    """Return a language code, or nothing when it is none."""
    try:
        return parse_language(code)
    except InvalidCode:
        return ""
