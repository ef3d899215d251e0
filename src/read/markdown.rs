//! What the front matter of a Markdown file states. It stays in the text, which is kept to the letter.

use super::date::day_of_stamp;

/// What front matter states.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    /// The day of `published` or, failing that, `date`.
    pub(super) published: Option<String>,
    /// The language of `lang`.
    pub(super) lang: Option<String>,
}

/// The front matter of a text: lines `key: value` between a first line `---` and the next `---` or `...`. What isn't
/// understood is left alone: it is nobody's promise.
pub(super) fn front_matter(text: &str) -> FrontMatter {
    let mut lines = text.lines();
    let closed = || text.lines().skip(1).any(closes);
    if lines.next().map(str::trim_end) != Some("---") || !closed() {
        return FrontMatter::default();
    }
    let mut found = FrontMatter::default();
    let mut dated = None;
    for line in lines.take_while(|line| !closes(line)) {
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = plain(value);
        match key {
            "published" => found.published = day_of_stamp(value),
            "date" => dated = day_of_stamp(value),
            "lang" if !value.is_empty() => found.lang = Some(value.to_owned()),
            _ => {}
        }
    }
    found.published = found.published.or(dated);
    found
}

fn closes(line: &str) -> bool {
    matches!(line.trim_end(), "---" | "...")
}

/// A value without its quotes or the comment after it.
fn plain(value: &str) -> &str {
    let value = value.trim();
    for quote in ['"', '\''] {
        if let Some(rest) = value.strip_prefix(quote) {
            return rest.split(quote).next().unwrap_or(rest);
        }
    }
    value.split(" #").next().unwrap_or(value).trim_end()
}
