"""Encodings: the text as it was written, or a question, never silent nonsense."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core.documents.encodings import UnclearEncoding, decoded
from memos_core.documents.reading import read_document
from memos_core.errors import InvalidInput

WRITTEN = {
    "Dzień dobry, proszę przynieść umowę najmu w środę o dziesiątej.": ["cp1250", "iso8859-2", "mac_latin2"],
    "A szerződést kedden írja alá Kovács Éva a győri irodában.": ["cp1250"],
    "Договор аренды подписан во вторник, ключи у соседки.": ["cp1251", "koi8-r", "cp866", "iso8859-5"],
    "Το συμβόλαιο υπογράφεται την Τρίτη στη Θεσσαλονίκη.": ["cp1253", "iso8859-7"],
    "Kira sözleşmesi salı günü imzalanacak, anahtarlar komşuda.": ["cp1254"],
    "חוזה השכירות ייחתם ביום שלישי בחיפה": ["cp1255"],
    "سيتم توقيع عقد الإيجار يوم الثلاثاء في المكتب": ["cp1256"],
    "Nuomos sutartis bus pasirašyta antradienį, raktai pas kaimynę Živilę.": ["cp1257"],
    "Der Mietvertrag wird am Dienstag in Düsseldorf unterschrieben, schöne Grüße.": ["cp1252", "mac_roman"],
    "L’été dernier, la forêt brûlait déjà ; ça coûte 5 €, naïve Zoë.": ["cp1252", "mac_roman"],
    "賃貸契約は火曜日に署名します。鍵は隣の人が持っています。": ["cp932", "euc_jp", "iso2022_jp"],
    "租房合同将于星期二签署，钥匙在邻居那里。": ["gbk", "gb18030", "utf-16-le", "utf-16-be"],
    "租屋合約將於星期二簽署，鑰匙在鄰居那裡。": ["big5"],
    "임대 계약은 화요일에 서명하고 열쇠는 이웃이 가지고 있습니다.": ["euc_kr"],
    "สัญญาเช่าจะลงนามในวันอังคารที่กรุงเทพ": ["cp874"],
    "We met Zoë at the café, and it was 5 € each.": ["cp1252"],
    "The filter holds back 5 µm and more.": ["cp1252"],
    "Rendez-vous à 8h, chez toi": ["cp1252"],
    "Plain words, no signs.": ["ascii", "utf-16-le", "utf-16-be", "utf-32", "utf-16", "utf-8-sig"],
}


@pytest.mark.parametrize(("text", "encoding"), [(text, code) for text, codes in WRITTEN.items() for code in codes])
def test_a_text_reads_as_it_was_written(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(text.encode(encoding))
    try:
        assert read_document(path)[0].text == text
    except UnclearEncoding as asked:
        assert text[:40] in [choice.preview[:40] for choice in asked.choices]
        assert "Choose the one that reads right" in str(asked)


def test_few_are_asked_about() -> None:
    unclear = 0
    for text, encodings in WRITTEN.items():
        for encoding in encodings:
            try:
                decoded(text.encode(encoding), "note.txt")
            except UnclearEncoding:
                unclear += 1
    assert unclear <= 3


def test_where_it_cannot_be_told_the_person_is_asked_and_answers(tmp_path: Path) -> None:
    path = tmp_path / "name.txt"
    path.write_bytes("Škoda".encode("iso8859-2"))
    with pytest.raises(UnclearEncoding) as asked:
        read_document(path)
    assert len({choice.preview for choice in asked.value.choices}) == len(asked.value.choices) > 1
    assert read_document(path, encoding="iso8859-2")[0].text == "Škoda"


def test_an_encoding_that_does_not_fit_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Grüße".encode("cp1252"))
    with pytest.raises(InvalidInput, match="was not written in utf-8"):
        read_document(path, encoding="utf-8")
    with pytest.raises(InvalidInput, match="no encoding"):
        read_document(path, encoding="klingon")


def test_what_a_web_page_declares_is_read_as_browsers_do(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_bytes('<meta charset="latin1"><p>„7 €“ – Łódź'.encode("cp1252", "xmlcharrefreplace"))
    assert read_document(page)[0].text == "„7 €“ – Łódź"
    page.write_bytes('<meta charset="shift_jis"><p>契約①'.encode("cp932"))
    assert read_document(page)[0].text == "契約①"
