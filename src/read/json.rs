//! Lines of JSON Lines.

use std::borrow::Cow;

use serde::Deserialize;

use super::{Document, Published, PublishedFrom, ReadError, ReadOptions, Source, date};

/// What a line may say; everything else in it is left alone.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow, default)]
    id: Option<Id<'a>>,
    #[serde(borrow, default)]
    text: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    published: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    lang: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Id<'a> {
    Text(#[serde(borrow)] Cow<'a, str>),
    Number(serde_json::Number),
}

/// One line of JSON Lines as a document: `{"id", "text", "published"?, "lang"?}`. Its text is not touched at all. `line`
/// counts from 1; it is the id where the line has none.
///
/// # Errors
/// Where the line is no JSON object, has no text, or a field has a value that it can't have.
pub fn json_line(path: &str, line: u64, bytes: &[u8], options: &ReadOptions) -> Result<Document, ReadError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| ReadError::Undecodable { encoding: "UTF-8", at: error.valid_up_to() })?;
    let read: Line<'_> = serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(&message[..], |(message, _)| message).to_owned();
        ReadError::Json { column: error.column(), message }
    })?;
    let text = read.text.filter(|text| !text.is_empty()).ok_or(ReadError::NoText)?;
    let published = match (&options.published, &read.published) {
        (Some(day), _) => Some(Published { date: day.clone(), from: PublishedFrom::Option }),
        (None, None) => None,
        (None, Some(stated)) => {
            let day = date(stated)
                .ok_or_else(|| ReadError::BadField { field: "published", value: stated.clone().into_owned() })?;
            Some(Published { date: day, from: PublishedFrom::Metadata })
        }
    };
    Ok(Document {
        id: match read.id {
            Some(Id::Text(id)) if !id.is_empty() => id.into_owned(),
            Some(Id::Number(id)) => id.to_string(),
            _ => line.to_string(),
        },
        source: Source::Line { path: path.to_owned(), line },
        text: text.into_owned(),
        published,
        lang: read.lang.map(Cow::into_owned),
        filename_date: None,
    })
}

/// The id that a line states, for an error about it; `None` where it can't be told.
pub fn stated_id(bytes: &[u8]) -> Option<String> {
    let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    match value.get("id")? {
        serde_json::Value::String(id) => Some(id.clone()),
        serde_json::Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// True where input begins with an object that has `text`: it is JSON Lines. `head` may end anywhere.
pub fn looks_like_jsonl(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let start = head.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(head.len());
    let head = &head[start..];
    if head.first() != Some(&b'{') {
        return false;
    }
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or(head);
    match serde_json::from_slice::<serde_json::Value>(line) {
        Ok(value) => value.get("text").is_some(),
        // The first line is broken or longer than what was given: its beginning decides.
        Err(_) => {
            let key = br#""text""#;
            line.windows(key.len()).any(|window| window == key) || line[1..].trim_ascii_start().starts_with(b"\"")
        }
    }
}
