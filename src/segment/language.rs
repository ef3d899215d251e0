//! The language of each sentence: script decides most, function words decide among languages of one script.

use super::{Text, letters};
use crate::knowledge::MAX_LANGUAGES;
use crate::knowledge::form::{Kind, Script};
use crate::knowledge::lexicon::Lexicon;

impl Text {
    /// Tells the language of each sentence, and how many letters each language has.
    pub(super) fn tell_languages(&mut self, text: &str, lexicon: &Lexicon, hint: Option<u8>) {
        let count = lexicon.languages.len().min(MAX_LANGUAGES);
        self.letters.clear();
        self.letters.resize(lexicon.languages.len(), 0);
        let mut scripts = [Script::Other; MAX_LANGUAGES];
        (0..count).for_each(|lang| scripts[lang] = lexicon.script(lang as u8));
        let scripts = &scripts[..count];
        let alone = |script: Script| {
            let mut of = (0..count).filter(|&lang| scripts[lang] == script);
            of.next().filter(|_| of.next().is_none())
        };
        let single = [Script::Other, Script::Latin, Script::Cyrillic].map(alone);
        // Where each script has one language, the totals of the scripts are those of the languages.
        let plain = single[1].is_some() && single[2].is_some();
        let votes = if plain { Vec::new() } else { self.votes(lexicon, count) };
        if plain {
            for (lang, script) in scripts.iter().enumerate() {
                self.letters[lang] = self.scripts[*script as usize];
            }
        }
        let whole = best(&votes, hint, scripts);
        let mut strangers = self.strangers.iter().copied().peekable();
        for (number, sentence) in self.sentences.iter_mut().enumerate() {
            let mut words = self.tokens[sentence.first as usize..sentence.end as usize]
                .iter()
                .filter(|token| token.kind() == Kind::Word)
                .map(|token| (token.script(), letters(token.script(), (token.end - token.start) as usize)));
            let mut amounts = [0; 3];
            if !plain || strangers.next_if(|&at| at < sentence.end).is_some() {
                while strangers.next_if(|&at| at < sentence.end).is_some() {}
                // A Roman number is of the language around it.
                self.tokens[sentence.first as usize..sentence.end as usize]
                    .iter()
                    .filter(|token| token.kind() == Kind::Word && !token.is_roman(text))
                    .for_each(|token| {
                        amounts[token.script() as usize] += letters(token.script(), (token.end - token.start) as usize);
                    });
            } else if let Some((script, letters)) = words.next() {
                // All others are of that script, too.
                amounts[script as usize] = letters;
            }
            let of = |script: Script| {
                single[script as usize].or_else(|| {
                    let own: Vec<u32> = votes.get(number).cloned().unwrap_or_default();
                    let fits = |lang: &usize| scripts[*lang] == script;
                    let most =
                        (0..count).filter(fits).map(|lang| own.get(lang).copied().unwrap_or(0)).max().unwrap_or(0);
                    let leaders: Vec<usize> =
                        (0..count).filter(fits).filter(|&lang| own.get(lang).copied().unwrap_or(0) == most).collect();
                    let document = whole[script as usize];
                    document.filter(|lang| leaders.contains(lang)).or(leaders.first().copied())
                })
            };
            let mut lang = None;
            let mut most = 0;
            for script in [Script::Latin, Script::Cyrillic, Script::Other] {
                let amount = amounts[script as usize];
                if amount == 0 {
                    continue;
                }
                if let Some(of) = of(script) {
                    if !plain {
                        self.letters[of] += amount;
                    }
                    sentence.langs |= 1 << of;
                    if amount > most {
                        most = amount;
                        lang = Some(of as u8);
                    }
                }
            }
            sentence.lang = lang.unwrap_or(u8::MAX);
        }
        let main = (0..count).max_by_key(|&lang| (self.letters[lang], std::cmp::Reverse(lang))).unwrap_or(0) as u8;
        let main = if self.letters.iter().all(|&letters| letters == 0) { hint.unwrap_or(main) } else { main };
        for sentence in &mut self.sentences {
            if sentence.lang == u8::MAX {
                sentence.lang = main;
                sentence.langs = 1 << main;
            }
        }
    }

    /// The function words of each language in each sentence.
    fn votes(&self, lexicon: &Lexicon, count: usize) -> Vec<Vec<u32>> {
        let mut out = Vec::with_capacity(self.sentences.len());
        for sentence in &self.sentences {
            let mut own = vec![0; count];
            for token in &self.tokens[sentence.first as usize..sentence.end as usize] {
                for (lang, votes) in own.iter_mut().enumerate() {
                    *votes += u32::from(lexicon.forms.is_function(token.form, lang));
                }
            }
            out.push(own);
        }
        out
    }
}

/// The document's language of each script: the one with most function words, else the hint, else the first.
fn best(votes: &[Vec<u32>], hint: Option<u8>, scripts: &[Script]) -> [Option<usize>; 3] {
    [Script::Other, Script::Latin, Script::Cyrillic].map(|script| {
        let total = |lang: usize| votes.iter().map(|own| own[lang]).sum::<u32>();
        let fits = (0..scripts.len()).filter(|&lang| scripts[lang] == script);
        fits.max_by_key(|&lang| (total(lang), hint == Some(lang as u8), std::cmp::Reverse(lang)))
    })
}
