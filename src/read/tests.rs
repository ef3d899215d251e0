use encoding_rs::{IBM866, ISO_8859_5, KOI8_R, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};
use proptest::prelude::*;

use super::*;

const RUSSIAN: &str = "8 октября 2002 года в Кишинёве прошла встреча наблюдателей. Они говорили о выборах.";

fn read(bytes: &[u8]) -> Result<(String, String), ReadError> {
    let document = document("x", "x.txt", bytes, &ReadOptions::default())?;
    let Source::File { encoding, .. } = document.source else { panic!("a file has a file's source") };
    Ok((document.text, encoding))
}

fn encoded(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    let (bytes, _, lost) = encoding.encode(text);
    assert!(!lost, "the sample fits into {}", encoding.name());
    bytes.into_owned()
}

fn wide(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn encodings_are_found_out() {
    for encoding in [WINDOWS_1251, KOI8_R, IBM866, ISO_8859_5] {
        assert_eq!(read(&encoded(RUSSIAN, encoding)), Ok((RUSSIAN.into(), encoding.name().to_ascii_lowercase())));
        let line = "Встреча в Москве";
        assert_eq!(read(&encoded(line, encoding)), Ok((line.into(), encoding.name().to_ascii_lowercase())), "one line");
    }
    for (big, encoding) in [(false, UTF_16LE), (true, UTF_16BE)] {
        let name = encoding.name().to_ascii_lowercase();
        assert_eq!(read(&wide(RUSSIAN, big)), Ok((RUSSIAN.into(), name.clone())), "without a mark");
        let marked = wide(&format!("\u{FEFF}{RUSSIAN}"), big);
        assert_eq!(read(&marked), Ok((RUSSIAN.into(), name)), "with a mark");
    }
    assert_eq!(read(RUSSIAN.as_bytes()), Ok((RUSSIAN.into(), "utf-8".into())));
    assert_eq!(read(format!("\u{FEFF}{RUSSIAN}").as_bytes()), Ok((RUSSIAN.into(), "utf-8".into())));
}

#[test]
fn western_text_is_not_taken_for_russian() {
    let text = "A delegation from Côte d’Ivoire visited the “Green House” in São Paulo.";
    assert_eq!(read(&encoded(text, WINDOWS_1252)), Ok((text.into(), "windows-1252".into())));
}

#[test]
fn line_ends_become_one() {
    assert_eq!(read(b"a\r\nb\rc\nd"), Ok(("a\nb\nc\nd".into(), "utf-8".into())));
    let kept = "со\u{AD}вет\u{A0}мо\u{301}ре\u{200B}\u{2028}и\u{306}";
    assert_eq!(read(kept.as_bytes()).unwrap().0, kept, "everything else stays to the letter");
}

#[test]
fn what_is_no_text_is_named() {
    assert_eq!(read(b""), Err(ReadError::Empty));
    assert_eq!(read(b"\xEF\xBB\xBF \n"), Err(ReadError::Empty));
    assert_eq!(read(b"ab\x00\x01cd"), Err(ReadError::Binary { at: 2 }));
    assert_eq!(read(b"%PDF-1.4 \x00").unwrap_err().to_string(), "not read: it is a PDF document");
    let html = document("x", "x.html", b"<p>", &ReadOptions::default()).unwrap_err();
    assert_eq!(
        (html.to_string(), html.help()),
        ("not read: it is an HTML page".into(), "save it as plain text (UTF-8) and give that")
    );
    let options = ReadOptions { encoding: encoding("utf-8"), ..ReadOptions::default() };
    let error = document("x", "x.txt", &encoded(RUSSIAN, WINDOWS_1251), &options).unwrap_err();
    assert_eq!(error.to_string(), "byte 2 can't be read as UTF-8");
}

#[test]
fn the_option_decides() {
    let options = ReadOptions { encoding: encoding("cp866"), ..ReadOptions::default() };
    let text = document("x", "x.txt", &encoded("Да", IBM866), &options).unwrap().text;
    assert_eq!(text, "Да");
    assert_eq!((encoding("win-1251"), encoding("nonsense")), (Some(WINDOWS_1251), None));
}

#[test]
fn the_file_name_may_have_a_day() {
    let day = |name: &str| date_in_name(name);
    assert_eq!(day("in/bulletin-2002-10-08.txt").as_deref(), Some("2002-10-08"));
    assert_eq!(day("08.10.2002_ru.txt").as_deref(), Some("2002-10-08"));
    assert_eq!(day("20021008.txt").as_deref(), Some("2002-10-08"));
    for none in ["2002.txt", "2002-13-08.txt", "99999999.txt", "2002-10-08/a.txt", "12345678901.txt", "1-2-3.txt"] {
        assert_eq!(day(none), None, "{none}");
    }
}

#[test]
fn days_are_checked() {
    assert_eq!(date("2002-10-08").as_deref(), Some("2002-10-08"));
    assert_eq!(date("2002-10-08T11:30:00+03:00").as_deref(), Some("2002-10-08"));
    for wrong in ["2002-02-30", "2002-10", "8.10.2002", "2002-10-08x", "20021008", ""] {
        assert_eq!(date(wrong), None, "{wrong}");
    }
}

#[test]
fn lines_are_read() {
    let line = r#"{"id": 7, "text": "a\r\nб", "published": "2002-10-08", "lang": "ru", "more": [1]}"#;
    let document = json_line("-", 3, line.as_bytes(), &ReadOptions::default()).unwrap();
    assert_eq!((&document.id[..], &document.text[..], document.lang.as_deref()), ("7", "a\r\nб", Some("ru")));
    assert_eq!(document.published, Some(Published { date: "2002-10-08".into(), from: PublishedFrom::Metadata }));
    assert_eq!(document.source, Source::Line { path: "-".into(), line: 3 });
    let nameless = json_line("-", 3, br#"{"id": null, "text": "a"}"#, &ReadOptions::default()).unwrap();
    assert_eq!(nameless.id, "3");
}

#[test]
fn wrong_lines_say_what_is_wrong() {
    let error = |line: &str| json_line("-", 1, line.as_bytes(), &ReadOptions::default()).unwrap_err().to_string();
    assert_eq!(error(r#"{"text": "a""#), "not valid JSON: EOF while parsing an object (column 12)");
    assert_eq!(error(r#"{"id": "a"}"#), "the line has no `text`");
    assert_eq!(error(r#"{"text": "a", "published": "soon"}"#), "`published` is \"soon\"");
    assert_eq!(error(r#"{"text": 5}"#), "not valid JSON: invalid type: integer `5`, expected a string (column 10)");
}

#[test]
fn json_lines_are_told_from_text() {
    assert!(looks_like_jsonl(b"\n{\"id\": \"a\", \"text\": \"b\"}\n"));
    assert!(looks_like_jsonl(b"{\"text\": \"a long beginning"));
    assert!(!looks_like_jsonl(b"Moscow, 8 October"));
    assert!(!looks_like_jsonl(b"{braces} in a text"));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
    }

    #[test]
    fn valid_text_is_kept(text in "[a-zа-яё«»—\u{301}\u{AD} \n]{1,80}") {
        prop_assume!(!text.trim().is_empty());
        prop_assert_eq!(read(text.as_bytes()).unwrap().0, text);
    }
}
