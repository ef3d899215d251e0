//! What segmenting made: blocks, sentences, tokens with their classes.

use super::View;
use crate::knowledge::form::Kind;
use crate::segment::{BlockKind, Sentence};

impl View<'_> {
    pub(super) fn block_line(&self, kind: BlockKind) -> String {
        let name = match kind {
            BlockKind::Title => "title",
            BlockKind::Heading => "heading",
            BlockKind::Paragraph => "paragraph",
            BlockKind::Item => "list item",
        };
        format!("\n{name}\n")
    }

    pub(super) fn sentence_line(&self, number: usize, sentence: &Sentence) -> String {
        let own = sentence.lang;
        let others: Vec<&str> = (0..self.lexicon.languages.len() as u8)
            .filter(|lang| *lang != own && sentence.langs >> lang & 1 == 1)
            .map(|lang| self.tag(lang))
            .collect();
        let others = if others.is_empty() { String::new() } else { format!("+{}", others.join("+")) };
        let shown = self.shown(sentence.first, sentence.end);
        format!("  {} [{}{others}] {shown}\n", number + 1, self.tag(own))
    }

    /// A line for each token: its classes in the sentence's language, and how it is written.
    pub(super) fn tokens(&self, sentence: &Sentence, out: &mut String) {
        let language = &self.lexicon.languages[sentence.lang as usize];
        for at in sentence.first as usize..sentence.end as usize {
            let token = self.parts.tokens[at];
            let classes = match (token.form, token.kind()) {
                (0, Kind::Number) => "number".to_owned(),
                (0, Kind::Word) => "unknown word".to_owned(),
                (0, Kind::Mark) => "mark".to_owned(),
                (form, _) => {
                    let set = language.form_set(form);
                    let has = |class: &usize| language.sets.has(set, *class as u16);
                    let names = (0..language.classes.len()).filter(has).map(|class| &language.classes[class]);
                    let names: Vec<&str> = names.collect();
                    if names.is_empty() { "no class".to_owned() } else { names.join(" ") }
                }
            };
            let caps = format!("{:?}", token.caps()).to_lowercase();
            out.push_str(&format!("      {}  {caps}: {classes}\n", self.parts.of(self.text, at)));
        }
    }
}
