//! Tokens as patterns see them: the set of classes of a known form, of a number, of an unknown word.

use std::cell::OnceCell;
use std::ops::Range;

use regex::{Regex, RegexSet, RegexSetBuilder};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::knowledge::compile::anchored;
use crate::knowledge::form::{self, Kind, Script};
use crate::knowledge::lexicon::{LanguageLexicon, Lexicon};
use crate::knowledge::open::OpenTable;
use crate::pattern::{Automaton, ClassId, ContextId, Contexts, Letter, Program, Sets, Symbol};
use crate::segment::{Text, Token};

/// The sets of all languages: those of the lexicon, and those that unknown words and numbers have brought.
pub struct Symbols {
    languages: Vec<Local>,
    generation: u32,
    /// The text whose numbers of words are in use.
    numbering: u64,
    beside: Beside,
}

/// Which sequences of contexts go on from a token beside a mention: guards are asked the same again and again.
#[derive(Default)]
struct Beside {
    /// What was asked lately, each at the place that its key has: the number of the context above, the token's set and
    /// shape below; and where in `passing` the sequences stand.
    lately: Vec<(u64, u32, u32)>,
    passing: Vec<u32>,
}

/// For how many tokens beside contexts it is kept what goes on from them, as a power of two.
const BESIDE_BITS: u32 = 13;

/// How many sequences are kept.
const MOST_PASSING: usize = 1 << 20;

struct Local {
    sets: Sets,
    /// Sets that were made while reading, by their bits.
    made: FxHashMap<Box<[u8]>, u32>,
    /// Memory for a form and for its set.
    folded: String,
    set: Vec<u8>,
    /// The sets of the tokens that have come, by [`Token::word`], as far as their numbers are so short; that of none is
    /// never known.
    words: Vec<u16>,
    open: [Open; 2],
    script: Script,
    word: u32,
    number: u32,
    classes: [Option<ClassId>; 2],
    /// Where the values of each class stand in the lexicon, and whether the class gives values to other words.
    valued: Vec<((u32, u32), bool)>,
    /// The classes of what tells of the dates around it: future, past, passive, link.
    telling: [Option<ClassId>; 4],
    /// What they tell of each set that was asked for.
    told: Vec<Option<Telling>>,
}

/// What a word or mark tells of the dates around it.
#[derive(Debug, Clone, Copy)]
pub struct Telling {
    /// It is a verb in the future; or one in the past or present.
    pub future: Option<bool>,
    /// It makes the tense of the word behind it none of its own.
    pub passive: bool,
    /// It may stand between dates of a list, which share a year.
    pub link: bool,
}

/// How much memory the automaton of all open classes may take, in bytes: with less it would be built again and again.
const DFA_BYTES: usize = 16 << 20;

/// The classes over tokens that can't be listed, compiled when the first token asks.
struct Open {
    classes: Vec<(ClassId, String, OnceCell<Option<Regex>>)>,
    all: OnceCell<RegexSet>,
}

impl Open {
    fn new(language: &LanguageLexicon, numbers: bool) -> Open {
        let open = language.open.iter().filter(|open| open.numbers == numbers);
        let classes = open.map(|open| (open.class, anchored(&open.regex), OnceCell::new())).collect();
        Open { classes, all: OnceCell::new() }
    }

    /// Adds the classes that a form belongs to.
    fn classify(&self, folded: &str, table: Option<&OpenTable>, set: &mut [u8]) {
        if let Some(table) = table {
            table.classes(folded).iter().for_each(|&class| Sets::insert(set, class));
            return;
        }
        let regexes = || self.classes.iter().map(|(_, regex, _)| regex);
        let compile = || RegexSetBuilder::new(regexes()).dfa_size_limit(DFA_BYTES).build();
        let all = self.all.get_or_init(|| compile().unwrap_or_else(|_| RegexSet::empty()));
        for at in &all.matches(folded) {
            Sets::insert(set, self.classes[at].0);
        }
    }

    /// The number that a form of a class has in it.
    fn value(&self, folded: &str, class: ClassId) -> Option<i64> {
        let (_, regex, compiled) = self.classes.iter().find(|(known, ..)| *known == class)?;
        let regex = compiled.get_or_init(|| Regex::new(regex).ok()).as_ref()?;
        regex.captures(folded)?.get(1)?.as_str().parse().ok()
    }
}

/// True where an expression may have a group that captures: a bracket that opens with no `?`.
fn has_group(regex: &str) -> bool {
    // The first one is that of `anchored`.
    regex.match_indices('(').skip(1).any(|(at, _)| !regex[at + 1..].starts_with('?'))
}

const WORDS: usize = 0;
const NUMBERS: usize = 1;

const UNKNOWN: u16 = u16::MAX;

impl Symbols {
    /// The sets of a lexicon.
    pub fn new(lexicon: &Lexicon) -> Symbols {
        let languages = (0..lexicon.languages.len()).map(|lang| Local::new(lexicon, lang)).collect();
        Symbols { languages, generation: 0, numbering: 0, beside: Beside::default() }
    }

    /// The sets of a language.
    pub fn sets(&self, lang: u8) -> &Sets {
        &self.languages[lang as usize].sets
    }

    /// Makes ready for a text, whose tokens are then asked for, up to the next such call. True where the numbers of tokens have changed their
    /// meaning since the last one.
    pub fn begin(&mut self, parts: &Text) -> bool {
        let renumbered = self.numbering != parts.numbering();
        if renumbered {
            self.numbering = parts.numbering();
            for local in &mut self.languages {
                local.words.clear();
            }
        }
        renumbered
    }

    /// Tells whose numbers tokens have: [`Text::numbering`] of the text that was begun last.
    pub(crate) fn numbering(&self) -> u64 {
        self.numbering
    }

    /// A token of a language as a letter of an automaton.
    #[inline]
    pub(crate) fn letter(
        &mut self,
        text: &str,
        token: Token,
        lang: u8,
        lexicon: &Lexicon,
        automaton: &mut Automaton,
        program: &Program,
    ) -> Letter {
        match automaton.kept_letter(token.word, token.shape()) {
            Some(letter) => letter,
            None => self.new_letter(text, token, lang, lexicon, automaton, program),
        }
    }

    #[cold]
    fn new_letter(
        &mut self,
        text: &str,
        token: Token,
        lang: u8,
        lexicon: &Lexicon,
        automaton: &mut Automaton,
        program: &Program,
    ) -> Letter {
        let symbol = self.of(text, token, lang, lexicon);
        let letter = automaton.letter(program, self.sets(lang), symbol);
        automaton.keep_set(token.word, symbol.set);
        letter
    }

    /// What a token of a language tells of the dates around it, by its set.
    #[inline]
    pub fn telling(&mut self, lang: u8, set: u32) -> Telling {
        let local = &mut self.languages[lang as usize];
        match local.told.get(set as usize) {
            Some(&Some(telling)) => telling,
            _ => local.new_telling(set),
        }
    }

    /// A token as the patterns of a language see it.
    #[inline]
    pub fn of(&mut self, text: &str, token: Token, lang: u8, lexicon: &Lexicon) -> Symbol {
        let words = &self.languages[lang as usize].words;
        let set = match words.get(token.word as usize) {
            Some(&set) if set != UNKNOWN => u32::from(set),
            _ => self.new_word(text, token, lang, lexicon),
        };
        Symbol { set, shape: token.shape() }
    }

    /// The set of a token that has come for the first time, or has no number.
    #[cold]
    fn new_word(&mut self, text: &str, token: Token, lang: u8, lexicon: &Lexicon) -> u32 {
        let local = &mut self.languages[lang as usize];
        let language = &lexicon.languages[lang as usize];
        let spelled = || &text[token.start as usize..token.end as usize];
        let set = match token.kind() {
            _ if token.form != 0 => language.form_set(token.form),
            Kind::Number if token.end - token.start > 8 => local.number,
            Kind::Number => local.classify(spelled(), NUMBERS, language),
            Kind::Word if token.word == 0 || token.script() != local.script => local.word,
            Kind::Word => local.classify(spelled(), WORDS, language),
            Kind::Mark => 0,
        };
        let at = token.word as usize;
        if at != 0 {
            if local.words.len() <= at {
                local.words.resize(at + 1, UNKNOWN);
            }
            local.words[at] = u16::try_from(set).unwrap_or(UNKNOWN);
        }
        set
    }

    /// The classes of a language that the whole of a token's form matches, with the value that the form has there.
    pub fn value(&self, text: &str, token: Token, lang: u8, class: ClassId, lexicon: &Lexicon) -> Option<i64> {
        let local = &self.languages[lang as usize];
        let (listed, open) = local.valued[class as usize];
        if let Some(value) = lexicon.languages[lang as usize].value(listed, token.form) {
            return Some(value);
        }
        let spelled = &text[token.start as usize..token.end as usize];
        if token.kind() == Kind::Number {
            return spelled.parse().ok();
        }
        if !open {
            return None;
        }
        let folded = form::spell(&form::forms(spelled).concat());
        local.open[WORDS].value(&folded, class)
    }

    /// The sequences of a language's context that go on from a token beside a mention, as a range for
    /// [`passing`](Self::passing).
    #[inline]
    pub(crate) fn go_on(&mut self, lang: u8, contexts: &Contexts, context: ContextId, nearest: Symbol) -> Range<usize> {
        let key = u64::from(context) << 32 | u64::from(nearest.set * 8 + u32::from(nearest.shape));
        let place = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BESIDE_BITS)) as usize;
        match self.beside.lately.get(place) {
            Some(&(known, from, until)) if known == key => from as usize..until as usize,
            _ => self.new_beside(lang, contexts, nearest, key, place),
        }
    }

    #[cold]
    fn new_beside(&mut self, lang: u8, contexts: &Contexts, nearest: Symbol, key: u64, place: usize) -> Range<usize> {
        let Beside { lately, passing } = &mut self.beside;
        if lately.is_empty() || passing.len() > MOST_PASSING {
            lately.clear();
            lately.resize(1 << BESIDE_BITS, (0, 0, 0));
            passing.clear();
        }
        let context = (key >> 32) as ContextId;
        // What others share with it is mostly known already.
        let mut found: SmallVec<[u32; 16]> = SmallVec::new();
        for member in contexts.members(context) {
            let range = self.go_on(lang, contexts, member, nearest);
            found.extend_from_slice(&self.beside.passing[range]);
        }
        let Beside { lately, passing } = &mut self.beside;
        let from = passing.len();
        passing.extend_from_slice(&found);
        contexts.passing(context, self.languages[lang as usize].sets.get(nearest.set), nearest.shape, passing);
        lately[place] = (key, from as u32, passing.len() as u32);
        from..passing.len()
    }

    /// The sequence at a place of such a range.
    #[inline]
    pub(crate) fn passing(&self, at: usize) -> u32 {
        self.beside.passing[at]
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
        let full = self.languages.iter().any(|local| local.sets.len() > 60_000);
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
        let mut local = Local {
            sets: language.sets.clone(),
            made: FxHashMap::default(),
            folded: String::new(),
            set: Vec::new(),
            words: Vec::new(),
            open: [Open::new(language, false), Open::new(language, true)],
            script: lexicon.script(lang as u8),
            word: 0,
            number: 0,
            classes: ["word", "number"].map(|name| language.class(name)),
            valued: vec![((0, 0), false); language.classes.len()],
            telling: ["future", "past", "passive", "link"].map(|name| language.class(name)),
            told: Vec::new(),
        };
        for (class, range) in language.value_ranges() {
            local.valued[class as usize].0 = range;
        }
        for (class, ..) in local.open[WORDS].classes.iter().filter(|(_, regex, _)| has_group(regex)) {
            local.valued[*class as usize].1 = true;
        }
        local.word = local.plain(WORDS);
        local.number = local.plain(NUMBERS);
        local
    }

    #[cold]
    fn new_telling(&mut self, set: u32) -> Telling {
        let [future, past, passive, link] =
            self.telling.map(|class| class.is_some_and(|class| self.sets.has(set, class)));
        let telling = Telling { future: if future { Some(true) } else { past.then_some(false) }, passive, link };
        if self.told.len() <= set as usize {
            self.told.resize(set as usize + 1, None);
        }
        self.told[set as usize] = Some(telling);
        telling
    }

    fn plain(&mut self, which: usize) -> u32 {
        let mut set = self.sets.empty();
        if let Some(class) = self.classes[which] {
            Sets::insert(&mut set, class);
        }
        self.intern(&set)
    }

    fn intern(&mut self, set: &[u8]) -> u32 {
        if let Some(&number) = self.made.get(set) {
            return number;
        }
        let number = self.sets.push(set);
        self.made.insert(set.into(), number);
        number
    }

    fn classify(&mut self, word: &str, what: usize, language: &LanguageLexicon) -> u32 {
        let (mut folded, mut set) = (std::mem::take(&mut self.folded), std::mem::take(&mut self.set));
        folded.clear();
        form::scan(word, |_, codes| form::spell_to(codes.as_slice(), &mut folded));
        set.clear();
        set.resize(self.sets.stride(), 0);
        if let Some(class) = self.classes[what] {
            Sets::insert(&mut set, class);
        }
        self.open[what].classify(&folded, language.open_tables[what].as_ref(), &mut set);
        let number = self.intern(&set);
        (self.folded, self.set) = (folded, set);
        number
    }
}
