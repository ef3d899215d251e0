//! Tokens as patterns see them: the set of classes of a known form, of a number, of an unknown word.

use regex::Regex;
use rustc_hash::FxHashMap;

use crate::knowledge::compile::anchored;
use crate::knowledge::form::{self, Kind, Script};
use crate::knowledge::lexicon::Lexicon;
use crate::pattern::{ClassId, Sets, Symbol};
use crate::segment::{Text, Token};

/// The most sets of unknown words that are remembered.
const MAX_REMEMBERED: usize = 100_000;

/// The sets of all languages: those of the lexicon, and those that unknown words and numbers have brought.
pub struct Symbols {
    languages: Vec<Local>,
    generation: u32,
}

struct Local {
    sets: Sets,
    known: FxHashMap<Box<[u64]>, u32>,
    numbers: Vec<u32>,
    words: FxHashMap<Box<str>, u32>,
    open: Vec<(ClassId, Regex, bool)>,
    script: Script,
    word: u32,
    number: u32,
    classes: [Option<ClassId>; 2],
    word_classes: bool,
}

const UNKNOWN: u32 = u32::MAX;

impl Symbols {
    /// The sets of a lexicon.
    pub fn new(lexicon: &Lexicon) -> Symbols {
        let languages = (0..lexicon.languages.len()).map(|lang| Local::new(lexicon, lang)).collect();
        Symbols { languages, generation: 0 }
    }

    /// The sets of a language.
    pub fn sets(&self, lang: u8) -> &Sets {
        &self.languages[lang as usize].sets
    }

    /// A token as the patterns of a language see it.
    #[inline]
    pub fn of(&mut self, text: &str, token: Token, lang: u8, lexicon: &Lexicon) -> Symbol {
        let set = if token.form != 0 {
            u32::from(lexicon.languages[lang as usize].form_sets[token.form as usize])
        } else {
            match token.kind() {
                Kind::Number => self.languages[lang as usize].number(text, token),
                Kind::Word => self.languages[lang as usize].word(text, token),
                Kind::Mark => 0,
            }
        };
        Symbol { set, shape: token.shape() }
    }

    /// The classes of a language that the whole of a token's form matches, with the value that the form has there.
    pub fn value(&self, text: &str, token: Token, lang: u8, class: ClassId, lexicon: &Lexicon) -> Option<i64> {
        if token.form != 0
            && let Some(value) = lexicon.languages[lang as usize].value(class, token.form)
        {
            return Some(value);
        }
        let spelled = &text[token.start as usize..token.end as usize];
        if token.kind() == Kind::Number {
            return spelled.parse().ok();
        }
        let local = &self.languages[lang as usize];
        let (_, regex, _) = local.open.iter().find(|(known, _, numbers)| *known == class && !numbers)?;
        let folded = form::spell(&form::forms(spelled).concat());
        regex.captures(&folded)?.get(1)?.as_str().parse().ok()
    }

    /// The number of a set that has these classes and those of another set.
    pub fn with(&mut self, lang: u8, base: u32, classes: &[ClassId]) -> u32 {
        let local = &mut self.languages[lang as usize];
        let mut set = local.sets.get(base).to_vec();
        for &class in classes {
            Sets::insert(&mut set, class);
        }
        local.intern(&set)
    }

    /// Forgets unknown words if there are too many. True if it did: the numbers of sets have changed their meaning.
    pub fn trim(&mut self, lexicon: &Lexicon) -> bool {
        let full = self.languages.iter().any(|local| local.words.len() > MAX_REMEMBERED || local.sets.len() > 60_000);
        if full {
            *self = Symbols { generation: self.generation.wrapping_add(1), ..Symbols::new(lexicon) };
        }
        full
    }

    /// A number that changes whenever the numbers of sets change their meaning.
    pub(crate) fn generation(&self) -> u32 {
        self.generation
    }
}

impl Local {
    fn new(lexicon: &Lexicon, lang: usize) -> Local {
        let language = &lexicon.languages[lang];
        let open: Vec<_> = language
            .open
            .iter()
            .filter_map(|open| Some((open.class, Regex::new(&anchored(&open.regex)).ok()?, open.numbers)))
            .collect();
        let mut local = Local {
            sets: language.sets.clone(),
            known: FxHashMap::default(),
            numbers: vec![UNKNOWN; 11_111],
            words: FxHashMap::default(),
            word_classes: open.iter().any(|(_, _, numbers)| !numbers),
            open,
            script: lexicon.script(lang as u8),
            word: 0,
            number: 0,
            classes: ["word", "number"].map(|name| language.class(name)),
        };
        for set in 0..local.sets.len() as u32 {
            let bits: Box<[u64]> = local.sets.get(set).into();
            local.known.entry(bits).or_insert(set);
        }
        local.word = local.plain(0);
        local.number = local.plain(1);
        local
    }

    fn plain(&mut self, which: usize) -> u32 {
        let mut set = self.sets.empty();
        if let Some(class) = self.classes[which] {
            Sets::insert(&mut set, class);
        }
        self.intern(&set)
    }

    fn intern(&mut self, set: &[u64]) -> u32 {
        if let Some(&number) = self.known.get(set) {
            return number;
        }
        let number = self.sets.push(set);
        self.known.insert(set.into(), number);
        number
    }

    /// A number that no form lists: one of up to four digits is remembered by its place in a table.
    fn number(&mut self, text: &str, token: Token) -> u32 {
        let digits = &text.as_bytes()[token.start as usize..token.end as usize];
        if digits.len() > 4 {
            return if digits.len() > 8 {
                self.number
            } else {
                self.classify(&text[token.start as usize..token.end as usize], true, 1)
            };
        }
        let offset = [0, 1, 11, 111, 1111][digits.len()];
        let index = digits.iter().fold(0, |value, digit| value * 10 + usize::from(digit - b'0')) + offset;
        if self.numbers[index] == UNKNOWN {
            self.numbers[index] = self.classify(&text[token.start as usize..token.end as usize], true, 1);
        }
        self.numbers[index]
    }

    /// A word that no form lists.
    fn word(&mut self, text: &str, token: Token) -> u32 {
        if !self.word_classes || token.script() != self.script || token.end - token.start > 64 {
            return self.word;
        }
        let word = &text[token.start as usize..token.end as usize];
        if let Some(&set) = self.words.get(word) {
            return set;
        }
        let folded = form::spell(&form::forms(word).concat());
        let set = self.classify(&folded, false, 0);
        self.words.insert(word.into(), set);
        set
    }

    fn classify(&mut self, folded: &str, number: bool, plain: usize) -> u32 {
        let mut set = self.sets.empty();
        if let Some(class) = self.classes[plain] {
            Sets::insert(&mut set, class);
        }
        for (class, regex, numbers) in &self.open {
            if *numbers == number && regex.is_match(folded) {
                Sets::insert(&mut set, *class);
            }
        }
        self.intern(&set)
    }
}

/// The symbols of single tokens, for guards.
pub(super) fn around(
    text: &str,
    parts: &Text,
    at: usize,
    lang: u8,
    symbols: &mut Symbols,
    lexicon: &Lexicon,
) -> Option<Symbol> {
    let token = *parts.tokens.get(at)?;
    Some(symbols.of(text, token, lang, lexicon))
}
