//! Acts and elections as names, and titles in the document's words.

use std::sync::Arc;

use crate::knowledge::Inflected;
use crate::record::Object;

use super::error::SummaryError;
use super::markup::one_line;
use super::value::{Args, Phrase};
use super::writer::Writer;
use super::{Format, marks};

/// Titles of more words than this are cut after their first use.
const SHORT_TITLE: usize = 7;

/// How many words of a longer title are kept.
const WORDS_KEPT: usize = 4;

/// An event's object in every case, with its article.
pub(super) fn phrase(writer: &Writer, object: &Object, format: Format) -> Result<Arc<Phrase>, SummaryError> {
    let of_office = object.office.as_ref().and_then(|office| writer.term(&format!("object-{}-{office}", object.kind)));
    let kind = of_office
        .or_else(|| writer.term(&format!("object-{}", object.kind)))
        .or_else(|| writer.term("object-document"));
    let id = match (object.draft, &object.title) {
        (false, None) => "object",
        (true, None) => "object-draft",
        (false, Some(_)) => "object-titled",
        (true, Some(_)) => "object-draft-titled",
    };
    let word = kind.as_ref().map(|kind| kind.full.cases.nominative().to_lowercase());
    let named = match (&object.title, word) {
        (Some(title), Some(word)) => title.to_lowercase().contains(&word),
        _ => false,
    };
    let args = |case: usize| {
        Args::new()
            .phrase("kind", kind.as_ref().map(|kind| Arc::new(kind.in_case(case))))
            .text("title", object.title.as_ref().map(|title| written_title(title, format)))
            .word("named", if named { "yes" } else { "no" })
    };
    let cases = writer.inflected(id, args)?;
    let names = writer.grammar.cases.iter().enumerate();
    let article = names.map(|(at, case)| writer.attribute(id, "article", &args(at).word("case", case.as_str())));
    let article = article.collect::<Result<Option<Vec<String>>, _>>()?.map(Inflected::from);
    let article =
        article.or_else(|| kind.as_ref().filter(|_| id == "object").and_then(|kind| kind.full.article.clone()));
    Ok(Arc::new(Phrase::plain(cases, article)))
}

/// A title: a long one in full the first time, later its first words and `…`.
pub(super) fn written_title(title: &str, format: Format) -> String {
    let title = one_line(title);
    let words: Vec<&str> = title.split(' ').collect();
    if words.len() <= SHORT_TITLE {
        return format.inline(&title);
    }
    let kept = words[..WORDS_KEPT].join(" ");
    let kept = kept.trim_end_matches(|character: char| !character.is_alphanumeric());
    let full = format.inline(&title);
    marks::by_use(&full, &full, &format.inline(&format!("{kept}…")))
}
