//! Markdown or plain text: headings, emphasis, quotations, and document text that must not turn into marks.

use super::{Format, marks};

impl Format {
    /// A text of the document or a name: on one line, and safe inside a line of this format.
    pub(super) fn inline(self, text: &str) -> String {
        let text = marks::without_marks(&one_line(text));
        match self {
            Format::Text => text,
            Format::Markdown => escape(&text),
        }
    }

    /// A heading of that level.
    pub(super) fn heading(self, level: usize, text: &str) -> String {
        match self {
            Format::Text => text.to_owned(),
            Format::Markdown => format!("{} {text}", "#".repeat(level)),
        }
    }

    /// A text that stands out.
    pub(super) fn strong(self, text: &str) -> String {
        match self {
            Format::Text => text.to_owned(),
            Format::Markdown => format!("**{text}**"),
        }
    }
}

/// The text with every run of blanks as one space: line breaks would end the line that it stands in.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with what Markdown would take for marks escaped by a backslash.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let after = text[at + character.len_utf8()..].chars().next();
        let marks = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            // Inside a word it is only itself.
            '_' => !before.is_alphanumeric() || !after.is_some_and(char::is_alphanumeric),
            '#' => before == ' ',
            '&' => after.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
            // At the beginning of a line these make a list or a heading.
            '-' | '+' | '=' => at == 0,
            '.' | ')' => at > 0 && at < 10 && text[..at].bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        if marks {
            escaped.push('\\');
        }
        escaped.push(character);
        before = character;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn document_text_stays_text_in_markdown() {
        let rows = [
            ("Multi-Party System (2004)", "Multi-Party System (2004)"),
            ("a *b* _c_ snake_case", "a \\*b\\* \\_c\\_ snake_case"),
            ("[x](y) <b> `c` \\", "\\[x\\](y) \\<b\\> \\`c\\` \\\\"),
            ("C# and # 5", "C# and \\# 5"),
            ("R&D, AT&T; &amp; a & b", "R\\&D, AT\\&T; \\&amp; a & b"),
            ("- item", "\\- item"),
            ("12. Декабрь. 13.", "12\\. Декабрь. 13."),
            ("one\n\n  two\u{FDD0}", "one two\u{FFFD}"),
        ];
        for (text, expected) in rows {
            assert_eq!(Format::Markdown.inline(text), expected);
        }
        assert_eq!(Format::Text.inline("a *b*\nc"), "a *b* c");
    }
}
