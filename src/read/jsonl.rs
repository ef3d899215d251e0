//! JSON Lines: one object a line becomes a [`Document`]. Its `text` is not touched.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{Document, ReadError, ReadOptions, Source, date, text};

/// An object with the fields that are read; others are left out.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow, default)]
    id: Field<'a>,
    #[serde(borrow, default)]
    text: Field<'a>,
    #[serde(borrow, default)]
    published: Field<'a>,
    #[serde(borrow, default)]
    lang: Field<'a>,
}

/// The value of a field: whatever stands there, so that what is wrong with it can be told.
#[derive(Default)]
enum Field<'a> {
    /// No such field, or `null`.
    #[default]
    Absent,
    Text(Cow<'a, str>),
    Integer(i128),
    /// Something else, in words.
    Other(&'static str),
}

impl<'de: 'a, 'a> Deserialize<'de> for Field<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FieldVisitor)
    }
}

struct FieldVisitor;

impl<'de> Visitor<'de> for FieldVisitor {
    type Value = Field<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }
    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Field::Text(Cow::Borrowed(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Field::Text(Cow::Owned(value.to_owned())))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Field::Integer(value.into()))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Field::Integer(value.into()))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Field::Other("a number that is not whole or too long"))
    }
    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Field::Other("true or false"))
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Field::Absent)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Field::Other("an array"))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Field::Other("an object"))
    }
}

impl<'a> Field<'a> {
    /// The text of a field that can only be text.
    fn text(self, field: &'static str) -> Result<Option<Cow<'a, str>>, ReadError> {
        let found = match self {
            Field::Absent => return Ok(None),
            Field::Text(text) => return Ok(Some(text)),
            Field::Integer(_) => "a number",
            Field::Other(what) => what,
        };
        Err(ReadError::BadField { field, why: format!("text was expected, {found} stands there") })
    }
}

/// One line of JSON Lines becomes a document: `{"id"?, "text", "published"?, "lang"?}`; other fields are left out and
/// `null` is no field. `path` and `line`, counted from 1, are for [`Source`]; without an `id` the line's number is the
/// id. An empty `text` is a document like any other. The line must not be blank.
///
/// # Errors
/// It is no JSON object, has no `text`, or a field has a value of the wrong kind.
///
/// ```
/// use svodka::read::{ReadOptions, json_line};
/// let line = r#"{"text": "Съезд открылся вчера.", "published": "2002-10-08"}"#;
/// let document = json_line("bulletins.jsonl", 7, line.as_bytes(), &ReadOptions::default())?;
/// assert_eq!((document.id.as_str(), document.text.as_str()), ("7", "Съезд открылся вчера."));
/// # Ok::<(), svodka::read::ReadError>(())
/// ```
pub fn json_line(path: &str, line: u64, bytes: &[u8], options: &ReadOptions) -> Result<Document, ReadError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let bytes = match options.encoding {
        Some(encoding) if encoding != encoding_rs::UTF_8 => {
            Cow::Owned(text::decode(bytes, encoding, 0, true)?.into_owned().into_bytes())
        }
        _ => Cow::Borrowed(bytes),
    };
    let fields = parse(&bytes)?;
    let text = fields.text.text("text")?.ok_or(ReadError::NoText)?.into_owned();
    let id = match fields.id {
        Field::Absent => line.to_string(),
        Field::Text(id) => id.into_owned(),
        Field::Integer(id) => id.to_string(),
        Field::Other(what) => {
            return Err(ReadError::BadField { field: "id", why: format!("it is {what}") });
        }
    };
    let published = match &options.published {
        // An option also helps over a field that nobody can read.
        Some(_) => None,
        None => fields.published.text("published")?.map(|stated| published(&stated)).transpose()?,
    };
    let lang = match &options.lang {
        Some(lang) => Some(lang.clone()),
        None => fields.lang.text("lang")?.map(Cow::into_owned),
    };
    Ok(Document {
        id,
        source: Source::Line { path: path.to_owned(), line },
        text,
        published: options.published(published),
        lang,
        filename_date: None,
    })
}

fn parse(bytes: &[u8]) -> Result<Line<'_>, ReadError> {
    // Serde would also take an array of the fields' values.
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    let parsed = match simdutf8::basic::from_utf8(bytes) {
        Ok(text) => serde_json::from_str::<Line<'_>>(text),
        // What is wrong, and where, is told by the slower way.
        Err(_) => serde_json::from_slice::<Line<'_>>(bytes),
    };
    if bytes.get(start).is_some_and(|&byte| byte != b'{') && !matches!(&parsed, Err(error) if error.is_syntax()) {
        return Err(ReadError::Json { column: start + 1, message: "an object was expected".to_owned() });
    }
    parsed.map_err(|error| {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = error.to_string();
        let message = message.strip_suffix(&place).unwrap_or(&message).to_owned();
        let before = &bytes[..error.column().saturating_sub(1).min(bytes.len())];
        ReadError::Json { column: String::from_utf8_lossy(before).chars().count() + 1, message }
    })
}

fn published(stated: &str) -> Result<String, ReadError> {
    date::day_of_stamp(stated).ok_or_else(|| {
        let shown: String = stated.chars().take(40).collect();
        ReadError::BadField { field: "published", why: format!("“{shown}” is no day of the calendar") }
    })
}

/// True where the first line that isn't blank is an object with a field `text`. `head` may end inside that line: it is
/// enough that it holds the name of the field.
///
/// ```
/// use svodka::read::looks_like_jsonl;
/// assert!(looks_like_jsonl(br#"{"id": 1, "text": "The congress op"#));
/// assert!(!looks_like_jsonl(b"The congress opened."));
/// ```
pub fn looks_like_jsonl(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    if head.first() != Some(&b'{') {
        return false;
    }
    let end = memchr::memchr(b'\n', head).unwrap_or(head.len());
    let found = Cell::new(false);
    // It fails where the head ends; what was seen until then counts.
    let _ = serde_json::Deserializer::from_slice(&head[..end]).deserialize_map(TextSeeker(&found));
    found.get()
}

/// Looks for the key `text` of an object.
struct TextSeeker<'f>(&'f Cell<bool>);

impl<'de> Visitor<'de> for TextSeeker<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<Cow<'_, str>>()? {
            if key == "text" {
                self.0.set(true);
                break;
            }
            entries.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
