//! Folders become a [`Lexicon`]: forms are numbered, classes gathered, names laid into the trie, patterns compiled.
//!
//! All that is wrong with the data is reported at once, with file and line.

mod classes;
mod composition;
mod rules;
mod surfaces;

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::composition::Composition;
use super::form::{self, Kind, Script};
use super::lexicon::{Guard, LanguageLexicon, Lexicon, OpenClass, RuleKind};
use super::source::{TomlEntry, nearest};
use super::table::{Forms, NAME_PART, NAME_START, SMALL_NAME_START, TRIGGERS, Trie};
use super::{Language, LoadError, MAX_LANGUAGES, Sources, World};
use crate::pattern::{ClassId, ContextsBuilder, Resolve, Sets};

pub use composition::folded;

/// Compiles what the reader needs.
///
/// # Errors
/// Everything that is wrong with classes, names and rules.
pub fn compile(sources: &Sources, languages: &[Language], world: &World) -> Result<Lexicon, Vec<LoadError>> {
    let mut errors = Vec::new();
    let mut interner = Interner::default();
    let mut builders: Vec<Builder<'_>> = Vec::new();
    for language in languages {
        let mut builder = Builder::new(language);
        builder.gather(sources, &mut interner, &mut errors);
        builders.push(builder);
    }
    let names = surfaces::gather(sources, languages, world, &mut interner, &mut builders, &mut errors);
    for builder in &mut builders {
        builder.rules(sources, &mut interner, &mut errors);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(finish(world, interner, builders, names))
}

fn finish(world: &World, interner: Interner, builders: Vec<Builder<'_>>, names: surfaces::Names) -> Lexicon {
    let mut forms = Forms::build(&interner.list);
    for (end, name) in names.sequences.iter().enumerate() {
        let readings = &names.readings[names.ends[end] as usize..names.ends[end + 1] as usize];
        let small = readings.iter().any(|reading| reading.caps & 3 == 0);
        forms.set_flags(name[0], if small { NAME_START | SMALL_NAME_START } else { NAME_START });
        name[1..].iter().for_each(|&form| forms.set_flags(form, NAME_PART));
    }
    let mut languages = Vec::new();
    for (at, builder) in builders.into_iter().enumerate() {
        for form in &builder.function_words {
            forms.set_function(*form, at.min(MAX_LANGUAGES - 1));
        }
        let triggers = builder.triggers(&interner);
        for (form, flag) in triggers.iter().flatten() {
            forms.set_flags(*form, *flag);
        }
        languages.push(LanguageLexicon { has_triggers: triggers.is_some(), ..builder.finish(&interner, &names) });
    }
    Lexicon {
        trie: Trie::build(&names.sequences),
        forms,
        readings: names.readings.into_iter().collect(),
        ends: names.ends.into_iter().collect(),
        guards: names.guards.into_iter().collect(),
        contexts: interner.contexts.finish(),
        name_rules: names.rules,
        languages,
        countries: world.countries.keys().collect(),
        organizations: world.organizations.keys().collect(),
        places: world.places.keys().collect(),
    }
}

/// Gives forms and contexts their numbers, from 1.
#[derive(Default)]
pub(crate) struct Interner {
    numbers: FxHashMap<Vec<u8>, u32>,
    list: Vec<Vec<u8>>,
    /// What guards ask for.
    contexts: ContextsBuilder,
}

impl Interner {
    fn number(&mut self, codes: &[u8]) -> u32 {
        if let Some(&number) = self.numbers.get(codes) {
            return number;
        }
        self.list.push(codes.to_vec());
        let number = self.list.len() as u32;
        self.numbers.insert(codes.to_vec(), number);
        number
    }

    /// The forms of a text.
    fn sequence(&mut self, text: &str) -> Vec<u32> {
        form::forms(text).iter().map(|codes| self.number(codes)).collect()
    }

    /// The form of a text that is one token.
    fn single(&mut self, text: &str) -> Option<u32> {
        match &self.sequence(text)[..] {
            [form] => Some(*form),
            _ => None,
        }
    }
}

/// A language's lexicon in the making.
pub(crate) struct Builder<'a> {
    language: &'a Language,
    classes: Vec<String>,
    numbers: FxHashMap<String, ClassId>,
    members: FxHashMap<u32, Vec<ClassId>>,
    values: BTreeMap<(ClassId, u32), i64>,
    morphs: BTreeMap<(ClassId, u32), u32>,
    open: Vec<OpenClass>,
    adjective_endings: Vec<(Vec<u8>, u32)>,
    function_words: Vec<u32>,
    lexicon: Option<rules::Compiled>,
    composition: Composition,
    macros: BTreeMap<String, String>,
    /// The file that defines each `[class.NAME]`.
    class_files: FxHashMap<String, String>,
}

/// Classes that every language has.
const BUILT_IN: &[&str] = &[
    "word",
    "number",
    "mark",
    "country",
    "demonym",
    "organization",
    "place",
    "date",
    "count",
    "quotation",
    "function",
    "acronym",
    "national",
    "branched",
];

impl<'a> Builder<'a> {
    fn new(language: &'a Language) -> Builder<'a> {
        let mut builder = Builder {
            language,
            classes: Vec::new(),
            numbers: FxHashMap::default(),
            members: FxHashMap::default(),
            values: BTreeMap::new(),
            morphs: BTreeMap::new(),
            open: Vec::new(),
            adjective_endings: Vec::new(),
            function_words: Vec::new(),
            lexicon: None,
            composition: Composition::default(),
            macros: BTreeMap::new(),
            class_files: FxHashMap::default(),
        };
        for name in BUILT_IN {
            builder.define(name);
        }
        for name in ["country", "demonym", "organization", "place"] {
            for case in &language.cases {
                builder.define(&format!("{name}:{case}"));
            }
        }
        builder
    }

    /// The number of a class, which is defined if it wasn't yet.
    fn define(&mut self, name: &str) -> ClassId {
        if let Some(&id) = self.numbers.get(name) {
            return id;
        }
        let id = self.classes.len() as ClassId;
        self.classes.push(name.to_owned());
        self.numbers.insert(name.to_owned(), id);
        id
    }

    fn join(&mut self, form: u32, class: ClassId) {
        let classes = self.members.entry(form).or_default();
        if !classes.contains(&class) {
            classes.push(class);
        }
    }

    /// The forms without which no rule can tell that something happened, each with a flag of [`TRIGGERS`]; `None` where
    /// a rule asks for no word at all.
    ///
    /// For each pattern those are chosen that are met least often, and of the rest again those, for the second flag;
    /// where there is no rest, the first ones have it too. The longer a word, the less often it is met.
    fn triggers(&self, interner: &Interner) -> Option<Vec<(u32, u16)>> {
        let compiled = self.lexicon.as_ref()?;
        let mut often = vec![0.0; self.classes.len()];
        for (form, classes) in &self.members {
            let length = interner.list[*form as usize - 1].len() as i32;
            classes.iter().for_each(|&class| often[usize::from(class)] += 0.5f64.powi(length));
        }
        // What mentions and unknown words have can't be told by forms.
        let open = self.open.iter().map(|open| open.class);
        let built_in = |class: &ClassId| {
            let name = &self.classes[usize::from(*class)];
            BUILT_IN.contains(&name.split(':').next().unwrap_or(name))
        };
        let classes = 0..self.classes.len() as ClassId;
        open.chain(classes.filter(built_in)).for_each(|class| often[usize::from(class)] = f64::INFINITY);
        let happens = |rule: u16| compiled.telling_rules[usize::from(rule)].kind == RuleKind::Event;
        let first = compiled.telling.needs(happens, |class| often[usize::from(class)]);
        let mut flags = vec![0u16; self.classes.len()];
        if first.iter().any(Vec::is_empty) {
            return None;
        }
        for classes in &first {
            classes.iter().for_each(|&class| flags[usize::from(class)] |= TRIGGERS[0]);
        }
        // The same patterns once more, without what they need first.
        let rest = |class: ClassId| match flags[usize::from(class)] {
            0 => often[usize::from(class)],
            _ => f64::INFINITY,
        };
        let second = compiled.telling.needs(happens, rest);
        for (first, second) in first.iter().zip(&second) {
            let classes = if second.is_empty() { first } else { second };
            classes.iter().for_each(|&class| flags[usize::from(class)] |= TRIGGERS[1]);
        }
        let flag = |classes: &[ClassId]| classes.iter().fold(0, |all, &class| all | flags[usize::from(class)]);
        let forms = self.members.iter().map(|(&form, classes)| (form, flag(classes)));
        Some(forms.filter(|(_, flag)| *flag != 0).collect())
    }

    fn finish(mut self, interner: &Interner, names: &surfaces::Names) -> LanguageLexicon {
        let mut compiled = self.lexicon.take().unwrap_or_default();
        for program in [&mut compiled.reading, &mut compiled.beside, &mut compiled.telling] {
            program.finish();
        }
        let mut sets = SetTable { sets: Sets::new(self.classes.len()), known: FxHashMap::default() };
        sets.number(&sets.sets.empty());
        let word = self.numbers["word"];
        let number = self.numbers["number"];
        let mark = self.numbers["mark"];
        let open: Vec<(ClassId, regex::Regex, bool)> = self
            .open
            .iter()
            .filter_map(|open| Some((open.class, regex::Regex::new(&anchored(&open.regex)).ok()?, open.numbers)))
            .collect();
        let own = Script::from_iso(&self.language.script);
        let mut form_sets = vec![0u16];
        for (at, codes) in interner.list.iter().enumerate() {
            let mut set = sets.sets.empty();
            let spelled = form::spell(codes);
            let mut kind = (Kind::Mark, Script::Other);
            form::scan(&spelled, |token, _| kind = (token.kind, token.script));
            Sets::insert(
                &mut set,
                match kind.0 {
                    Kind::Word => word,
                    Kind::Number => number,
                    Kind::Mark => mark,
                },
            );
            for &class in self.members.get(&(at as u32 + 1)).into_iter().flatten() {
                Sets::insert(&mut set, class);
            }
            for (class, regex, numbers) in &open {
                let fits = match kind.0 {
                    Kind::Number => *numbers,
                    Kind::Word => !numbers && kind.1 == own,
                    Kind::Mark => false,
                };
                if fits && regex.is_match(&spelled) {
                    Sets::insert(&mut set, *class);
                }
            }
            form_sets.push(sets.number(&set) as u16);
        }
        let name_sets = names.sets(&self, &form_sets, &mut sets);
        sets.sets.prepare();
        let mut by_name: Vec<ClassId> = (0..self.classes.len() as ClassId).collect();
        by_name.sort_unstable_by_key(|&class| &self.classes[class as usize]);
        LanguageLexicon {
            tag: self.language.tag.clone(),
            script: own as u8,
            by_name: by_name.into_iter().collect(),
            classes: self.classes.iter().collect(),
            sets: sets.sets,
            form_sets: form_sets.into_iter().collect(),
            name_sets: name_sets.into_iter().collect(),
            values: self.values.into_iter().collect(),
            morphs: self.morphs.into_iter().collect(),
            open: self.open,
            open_tables: [None, None],
            adjective_endings: self.adjective_endings,
            reading: compiled.reading,
            beside: compiled.beside,
            rules: compiled.rules,
            telling: compiled.telling,
            telling_rules: compiled.telling_rules,
            has_triggers: false,
            cases: self.language.cases.clone(),
            composition: self.composition.into(),
        }
    }
}

/// Numbers sets of classes, the same set always the same.
struct SetTable {
    sets: Sets,
    known: FxHashMap<Vec<u8>, u32>,
}

impl SetTable {
    fn number(&mut self, set: &[u8]) -> u32 {
        if let Some(&number) = self.known.get(set) {
            return number;
        }
        let number = if self.known.is_empty() { 0 } else { self.sets.push(set) };
        self.known.insert(set.to_vec(), number);
        number
    }
}

/// A token's regular expression, matched against the whole token.
pub fn anchored(regex: &str) -> String {
    format!("^(?:{regex})$")
}

/// Classes and literals for the pattern compiler.
struct Resolver<'b, 'a> {
    builder: &'b mut Builder<'a>,
    interner: &'b mut Interner,
}

impl Resolve for Resolver<'_, '_> {
    fn class(&mut self, name: &str) -> Option<ClassId> {
        self.builder.numbers.get(name).copied()
    }

    fn literal(&mut self, text: &str) -> Option<ClassId> {
        let form = self.interner.single(text)?;
        let class = self.builder.define(&format!("={}", form::spell(&form::forms(text)[0])));
        self.builder.join(form, class);
        Some(class)
    }

    fn near(&self, name: &str) -> Option<String> {
        let classes = self.builder.classes.iter().map(String::as_str);
        nearest(name, classes.filter(|class| !class.starts_with('='))).map(str::to_owned)
    }
}

/// An error in an entry of a data file.
fn error(entry: &TomlEntry<'_>, keys: &[&str], message: String, help: Option<String>) -> LoadError {
    let error = LoadError::new(entry.locate(keys), message);
    match help {
        Some(help) => error.with_help(help),
        None => error,
    }
}

/// A guard of a `guard` table or of a rule.
fn guard(
    table: &toml::Table,
    macros: &BTreeMap<String, String>,
    builder: &mut Builder<'_>,
    interner: &mut Interner,
) -> Result<Guard, (String, String, Option<String>)> {
    let mut guard = Guard::default();
    for (key, value) in table {
        let target = match key.as_str() {
            "unless-before" => &mut guard.unless_before,
            "unless-after" => &mut guard.unless_after,
            "if-before" => &mut guard.if_before,
            "if-after" => &mut guard.if_after,
            "not-first" => {
                guard.not_first = value.as_bool().unwrap_or(false);
                continue;
            }
            "block-start" => {
                guard.block_start = value.as_bool().unwrap_or(false);
                continue;
            }
            _ => continue,
        };
        let Some(patterns) = value.as_array() else {
            return Err((key.clone(), format!("`{key}` is not a list"), Some("write a list of strings".into())));
        };
        let mut sequences = Vec::with_capacity(patterns.len());
        for pattern in patterns.iter().filter_map(toml::Value::as_str) {
            let mut tests = crate::pattern::Program::tests(pattern, macros, &mut Resolver { builder, interner })
                .map_err(|error| {
                    (key.clone(), format!("in `{pattern}`, column {}: {}", error.column, error.message), error.help)
                })?;
            // The nearest to the mention is the first.
            if key.ends_with("-before") {
                tests.reverse();
            }
            sequences.push(tests);
        }
        *target = interner.contexts.add(&builder.language.tag, sequences);
    }
    Ok(guard)
}
