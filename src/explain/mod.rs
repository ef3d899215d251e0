//! Explaining: why a document's record is as it is, for people who write rules.
//!
//! In: a document. Out: text: its sentences with what was found in each, by which rule, with which parts, what it
//! means and how that is known; and what was found and did not stand, with what it lost to. It looks at what the
//! stages leave behind; reading pays for it only with the few bytes of each mention's [`How`](crate::resolve::date::How).

mod found;
mod how;
mod meant;
mod parts;

use std::sync::Arc;

use crate::extract::Extracted;
use crate::knowledge::{Knowledge, Lexicon};
use crate::pipeline::{ExtractOptions, Extractor};
use crate::read::Document;
use crate::record::{Record, build};
use crate::resolve::Findings;
use crate::segment::{Sentence, Text};

/// A stage of the road, whose result is shown by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Blocks, sentences, tokens with their classes.
    Segment,
    /// Names and matches of rules, with what lost to what.
    Extract,
    /// What the mentions mean, and the events.
    Resolve,
    /// The record.
    Record,
}

/// Explains a document: one stage, or, without one, each sentence with all that was found in it.
pub fn explain(
    knowledge: &Arc<Knowledge>,
    options: &ExtractOptions,
    document: Document,
    stage: Option<Stage>,
) -> String {
    let mut extractor = Extractor::new(Arc::clone(knowledge), options.clone());
    let findings = extractor.find(&document);
    let text = document.text.clone();
    let record = build(document, extractor.parts(), findings.clone(), knowledge);
    if stage == Some(Stage::Record) {
        return format!("{:#}\n", serde_json::to_value(&record).expect("a record is plain data"));
    }
    let view = View {
        text: &text,
        parts: extractor.parts(),
        extracted: extractor.extracted(),
        findings: &findings,
        record: &record,
        lexicon: &knowledge.lexicon,
    };
    let mut out = view.head();
    for (at, block) in view.parts.blocks.iter().enumerate() {
        out.push_str(&view.block_line(block.kind));
        let sentences = view.parts.sentences.iter().enumerate();
        for (number, sentence) in sentences.filter(|(_, sentence)| sentence.block as usize == at) {
            out.push_str(&view.sentence_line(number, sentence));
            match stage {
                Some(Stage::Segment) => view.tokens(sentence, &mut out),
                Some(Stage::Extract) => view.candidates(sentence, &mut out),
                Some(Stage::Resolve) => {
                    view.mentions(sentence, false, &mut out);
                    view.events(sentence, &mut out);
                }
                Some(Stage::Record) | None => {
                    view.mentions(sentence, true, &mut out);
                    view.losers(sentence, &mut out);
                    view.events(sentence, &mut out);
                }
            }
        }
    }
    for warning in &record.warnings {
        out.push_str(&format!("warning: {warning}\n"));
    }
    out
}

/// A document and what each stage made of it.
struct View<'a> {
    text: &'a str,
    parts: &'a Text,
    extracted: &'a Extracted,
    findings: &'a Findings,
    record: &'a Record,
    lexicon: &'a Lexicon,
}

impl<'a> View<'a> {
    /// What holds for the whole document.
    fn head(&self) -> String {
        let published = match &self.record.published {
            None => "no day of publication".to_owned(),
            Some(published) => format!("published {} ({})", published.date, spelled(&published.from)),
        };
        let Text { blocks, sentences, tokens, .. } = self.parts;
        let (blocks, sentences, tokens) = (blocks.len(), sentences.len(), tokens.len());
        format!("{}: {published}; {blocks} blocks, {sentences} sentences, {tokens} tokens\n", self.record.id)
    }

    /// The characters from one token to another, on one line.
    fn shown(&self, first: u32, end: u32) -> String {
        let tokens = &self.parts.tokens[first as usize..end as usize];
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return String::new() };
        self.text[first.start as usize..last.end as usize].split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn tag(&self, lang: u8) -> &'a str {
        &self.lexicon.languages[lang as usize].tag
    }
}

/// True where these tokens begin in the sentence.
fn begins_in(sentence: &Sentence, first: u32) -> bool {
    (sentence.first..sentence.end).contains(&first)
}

/// A value as the record spells it.
fn spelled(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(value).expect("a field is plain data");
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{ReadOptions, json_line};

    fn explained(text: &str, stage: Option<Stage>) -> String {
        let line = serde_json::json!({"id": "own", "text": text, "published": "2004-05-12"}).to_string();
        let document = json_line("-", 1, line.as_bytes(), &ReadOptions::default()).unwrap();
        explain(&Knowledge::embedded(), &ExtractOptions::default(), document, stage)
    }

    #[test]
    fn a_mention_has_its_rule_its_parts_and_its_value() {
        let text = explained("The treaty was signed on 8 October 2002 in Latvia.", None);
        for part in [
            "own: published 2004-05-12 (metadata)",
            "[en]",
            "“8 October 2002”",
            "2002-10-08",
            "explicit",
            "year “2002” = 2002",
            "“Latvia”",
            "en/countries/name",
        ] {
            assert!(text.contains(part), "{part} is missing:\n{text}");
        }
    }

    #[test]
    fn a_date_tells_how_its_value_came_about() {
        let text = explained(
            "The council met on Friday. They have worked since about 1998, from May 1999 to 3 June 2001. \
             It met on 3 March and 9 April 1998. In 1821 it rose; in March it fell.",
            None,
        );
        for part in [
            "makes weekday({weekday}, near); reckoned from the day of publication 2004-05-12; the \
             verb looks back",
            "opened by “about” (en/dates/bound-about); opened by “since” (en/dates/bound-since)",
            "one interval of “May 1999” by en/dates/month-year and “3 June 2001” by en/dates/day-month-year",
            "with the year at the end of its list",
            "reckoned from what was told of before",
        ] {
            assert!(text.contains(part), "{part} is missing:\n{text}");
        }
    }

    #[test]
    fn what_lost_is_told_with_what_it_lost_to() {
        let text = explained("The United Nations General Assembly met.", None);
        assert!(text.contains("lost"), "{text}");
    }

    #[test]
    fn a_name_that_is_written_otherwise_is_told() {
        let text = explained("They ate turkey.", Some(Stage::Extract));
        assert!(text.contains("“turkey”") && text.contains("no:"), "{text}");
    }

    #[test]
    fn each_stage_shows_its_own() {
        let text = "Съезд открылся 8 октября 2002 года.";
        assert!(explained(text, Some(Stage::Segment)).contains("октября"));
        assert!(explained(text, Some(Stage::Extract)).contains("ru/dates/"));
        assert!(explained(text, Some(Stage::Resolve)).contains("2002-10-08"));
        let record: Record = serde_json::from_str(&explained(text, Some(Stage::Record))).unwrap();
        assert_eq!(record.id, "own");
    }
}
