//! Dates of a whole document: each mention resolved in the light of those before it.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::calendar::Calendar;
use super::clock::Clocks;
use super::date::{Context, Resolved, resolve};
use super::number;
use super::told::Told;
use super::{DateOrder, Entity, Meant, Resolver, RuleName, parse_day};
use crate::extract::{Finder, Found, FoundKind, RuleMatch, What};
use crate::knowledge::form::Caps;
use crate::knowledge::lexicon::RuleKind;
use crate::knowledge::value::{Constructor, Value};
use crate::record::edtf::day_text;
use crate::record::{Basis, MentionType, Precision, Published, PublishedFrom};

/// A date that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateEntity {
    /// The value; `None` where it can't be known.
    pub value: Option<Calendar>,
    /// The unit that was written.
    pub precision: Precision,
    /// How the value is known.
    pub basis: Basis,
    /// The clock time that stood there.
    pub time: Option<String>,
    /// Why there is no value.
    pub reason: Option<&'static str>,
}

impl Resolver<'_, '_> {
    /// Resolves all date mentions, in the order of the text.
    pub(super) fn dates(&mut self, finder: &mut Finder) {
        let published = self.published();
        let order = self.given.order.or_else(|| self.evident_order());
        // Without a day of publication, what stands there in full is all that there is to go by.
        let after = if published.is_none() { self.first_full() } else { None };
        let bounds = self.bounds();
        let clocks = Clocks::of(&self.extracted.matches, &self.knowledge.lexicon);
        let mut told = Told::default();
        for found in &self.extracted.found {
            let (FoundKind::Date, What::Rule(at)) = (found.kind, found.what) else { continue };
            let matched = &self.extracted.matches[at as usize];
            let rule = matched.rule(&self.knowledge.lexicon);
            let Some(value) = &rule.value else { continue };
            let sentence = self.parts.sentence_of(found.first) as u32;
            let mut context = Context {
                published,
                after: after.as_ref(),
                future: None,
                alone: self.alone(sentence as usize, found),
                brief: self.tokens_of(sentence as usize) <= BRIEF,
                order,
                ..told.context(sentence, self.parts)
            };
            // What is explicit needs no verb.
            let mut resolved = resolve(value, matched, (found.first, found.end), &context);
            let future = rule.setting("tense") == Some("future");
            if future || !matches!(resolved, Resolved::Value(_, Basis::Explicit)) {
                context.future = self.future(finder, sentence as usize, found);
                let coming = context.future == Some(true) || context.future.is_none() && context.brief;
                if future && !coming {
                    continue;
                }
                if context.future.is_some() {
                    resolved = resolve(value, matched, (found.first, found.end), &context);
                }
            }
            let entity = match resolved {
                Resolved::Impossible => {
                    let text = self.span(found.first, found.end);
                    self.findings.warnings.push(format!("there is no such day: {text}"));
                    continue;
                }
                Resolved::Unresolved(reason) => DateEntity {
                    value: None,
                    precision: self.written_precision(matched),
                    basis: Basis::Unresolved,
                    time: None,
                    reason: Some(reason),
                },
                Resolved::Value(calendar, basis) => {
                    if basis != Basis::Ambiguous && rule.setting("aside").is_none() {
                        told.note(sentence, &calendar, basis, published);
                    }
                    let clock = clocks.beside(found, self.parts).filter(|_| calendar.precision() == Precision::Day);
                    let opens = clock.map_or(found.first, |clock| clock.first.min(found.first));
                    let mut bound = bounds.get(&found.first).or_else(|| bounds.get(&opens));
                    let mut calendar = calendar;
                    while let Some(&(how, first)) = bound {
                        calendar = bounded(calendar, how);
                        bound = bounds.get(&first);
                    }
                    DateEntity {
                        precision: calendar.precision(),
                        value: Some(calendar),
                        basis,
                        time: clock.map(|clock| clock.time.clone()),
                        reason: None,
                    }
                }
            };
            self.findings.dates.push(entity);
            self.dates.push(Meant {
                first: found.first,
                end: found.end,
                kind: MentionType::Date,
                lang: matched.lang,
                entity: Some(Entity::Date(self.findings.dates.len() as u32 - 1)),
                rule: RuleName::Rule { lang: matched.lang, rule: matched.rule },
                within: None,
                anaphor: false,
                what: found.what,
                count: None,
            });
        }
    }

    /// What stands directly before a date and makes it a bound, with its own first token, by that of the date.
    fn bounds(&self) -> FxHashMap<u32, (Bound, u32)> {
        let lexicon = &self.knowledge.lexicon;
        let bound = |matched: &RuleMatch| {
            let rule = matched.rule(lexicon);
            let Value::Word(word) = rule.value.as_ref().filter(|_| rule.kind == RuleKind::Bound)? else { return None };
            let bound = match word.as_str() {
                "since" => Bound::Since,
                "until" => Bound::Until,
                _ => Bound::About,
            };
            Some((matched.end, (bound, matched.first)))
        };
        self.extracted.matches.iter().filter_map(bound).collect()
    }

    /// The day of publication: of option or input; else of the dateline; else of the file's name.
    fn published(&mut self) -> Option<Date> {
        let stated = self.given.published.cloned();
        let stated = stated.or_else(|| self.dateline()).or_else(|| self.given.filename.cloned());
        let date = stated.as_ref().and_then(|published| parse_day(&published.date));
        if let Some(date) = date {
            self.findings.published = stated.map(|published| Published { date: day_text(date), ..published });
        }
        date
    }

    /// The day of the dateline, which is explicit and stands in one of the first blocks.
    fn dateline(&self) -> Option<Published> {
        let first = self.parts.blocks.get(4).map_or(u32::MAX, |block| block.first);
        let line = self
            .extracted
            .datelines
            .iter()
            .map(|&at| &self.extracted.matches[at as usize])
            .find(|line| line.first < first)?;
        let day = line.mentions.first()?;
        let found = self
            .extracted
            .found
            .iter()
            .find(|found| found.kind == FoundKind::Date && found.first < day.1 && found.end > day.0)?;
        let What::Rule(at) = found.what else { return None };
        let matched = &self.extracted.matches[at as usize];
        let value = matched.rule(&self.knowledge.lexicon).value.as_ref()?;
        match resolve(value, matched, (found.first, found.end), &Context::default()) {
            Resolved::Value(Calendar::Day(date), Basis::Explicit) => {
                Some(Published { date: day_text(date), from: PublishedFrom::Dateline })
            }
            _ => None,
        }
    }

    /// The first value of the document that stands there in full.
    fn first_full(&self) -> Option<Calendar> {
        self.extracted.found.iter().find_map(|found| {
            let (FoundKind::Date, What::Rule(at)) = (found.kind, found.what) else { return None };
            let matched = &self.extracted.matches[at as usize];
            let value = matched.rule(&self.knowledge.lexicon).value.as_ref()?;
            match resolve(value, matched, (found.first, found.end), &Context::default()) {
                Resolved::Value(calendar, Basis::Explicit) if calendar.year().is_some() => Some(calendar),
                _ => None,
            }
        })
    }

    /// The order of numeric dates, where the document has one that can be read in one way only.
    fn evident_order(&self) -> Option<DateOrder> {
        let mut evident = None;
        for found in &self.extracted.found {
            let (FoundKind::Date, What::Rule(at)) = (found.kind, found.what) else { continue };
            let matched = &self.extracted.matches[at as usize];
            let rule = matched.rule(&self.knowledge.lexicon);
            let Some(Value::Make(name, arguments)) = &rule.value else { continue };
            if *name != Constructor::Order {
                continue;
            }
            let number = |at: usize| match &arguments[at] {
                Value::Capture(label) => {
                    matched.values.iter().find(|value| value.label == *label).and_then(|value| value.number)
                }
                _ => None,
            };
            let order = match (number(0), number(1)) {
                (Some(a), Some(b)) if a > 12 && b <= 12 => DateOrder::Dmy,
                (Some(a), Some(b)) if b > 12 && a <= 12 => DateOrder::Mdy,
                _ => continue,
            };
            if evident.is_some_and(|known| known != order) {
                return None;
            }
            evident = Some(order);
        }
        evident
    }

    /// Whether the verb nearest to a mention is in the future, or in the past or present: the last before it in its
    /// sentence, else the first after it; `None` where there is none. What follows a word of the class `passive`
    /// (“will be released”) has no tense of its own.
    fn future(&self, finder: &mut Finder, sentence: usize, found: &Found) -> Option<bool> {
        let sentence = &self.parts.sentences[sentence];
        let mut told = |at: u32| {
            let token = self.parts.tokens[at as usize];
            let symbol = finder.symbols.of(self.given.text, token, sentence.lang, &self.knowledge.lexicon);
            finder.symbols.tense(sentence.lang, symbol.set)
        };
        let mut tense = |at: u32| match () {
            // A verb is in lower case; what is not is a name.
            () if self.parts.tokens[at as usize].shape() & 3 != Caps::Lower as u8 => None,
            () => match told(at).future {
                Some(false) if at > sentence.first && told(at - 1).passive => None,
                tense => tense,
            },
        };
        let before = (sentence.first..found.first).rev().take(VERB_REACH).find_map(&mut tense);
        before.or_else(|| (found.end..sentence.end).take(VERB_REACH).find_map(&mut tense))
    }

    /// True where a mention is at least half of its sentence.
    fn alone(&self, sentence: usize, found: &Found) -> bool {
        (found.end - found.first) * 2 >= self.tokens_of(sentence)
    }

    fn tokens_of(&self, sentence: usize) -> u32 {
        let sentence = &self.parts.sentences[sentence];
        sentence.end - sentence.first
    }

    /// The unit that a mention without a value was written in, as its rule's value tells it.
    fn written_precision(&self, matched: &RuleMatch) -> Precision {
        let Some(Value::Make(name, arguments)) = &matched.rule(&self.knowledge.lexicon).value else {
            return Precision::Year;
        };
        let unit = arguments.first().and_then(|unit| number::plain(unit, matched));
        match (name, unit) {
            (
                Constructor::Relative
                | Constructor::Span
                | Constructor::Narrative
                | Constructor::Told
                | Constructor::Unknown,
                Some(unit),
            ) => Calendar::precision_of(unit),
            // Weeks and decades are counted in days and years.
            (Constructor::Shift | Constructor::NarrativeShift | Constructor::Ahead, Some(unit)) => match unit {
                2 => Precision::Day,
                7 => Precision::Year,
                unit => Calendar::precision_of(unit),
            },
            (Constructor::Weekend | Constructor::Week | Constructor::WeekOf, _) => Precision::Week,
            (Constructor::Month | Constructor::MonthNear, _) => Precision::Month,
            (Constructor::Quarter | Constructor::QuarterNear, _) => Precision::Quarter,
            (Constructor::Half, _) => Precision::Half,
            (Constructor::Season | Constructor::SeasonNear, _) => Precision::Season,
            (Constructor::Year | Constructor::YearOf, _) => Precision::Year,
            _ => Precision::Day,
        }
    }

    pub(super) fn span(&self, first: u32, end: u32) -> &str {
        let tokens = &self.parts.tokens;
        &self.given.text[tokens[first as usize].start as usize..tokens[end as usize - 1].end as usize]
    }

    /// Joins dates in which everything agrees, and numbers them by first mention. Unresolved ones stay apart.
    pub(super) fn number_dates(&mut self) {
        let dates = &mut self.findings.dates;
        // Mentions and their dates stand in the same order, so that those that stay move to the front.
        let mut kept = 0;
        for mention in &mut self.findings.mentions {
            let Some(Entity::Date(at)) = mention.entity else { continue };
            debug_assert!(kept <= at, "a date stands before one of an earlier mention");
            let date = &dates[at as usize];
            let value = date.value.as_ref().and_then(Calendar::value);
            let number = match value {
                Some(value) => {
                    let agreed = (value, date.precision, date.basis, date.time.clone());
                    *self.dated.entry(agreed).or_insert(kept)
                }
                None => kept,
            };
            if number == kept {
                dates.swap(kept as usize, at as usize);
                kept += 1;
            }
            mention.entity = Some(Entity::Date(number));
        }
        dates.truncate(kept as usize);
    }
}

/// How many tokens away from a date a verb tells its side.
const VERB_REACH: usize = 40;

/// The most tokens that a line of an agenda has.
const BRIEF: u32 = 12;

/// How a word before a date opens it.
#[derive(Debug, Clone, Copy)]
enum Bound {
    Since,
    Until,
    About,
}

/// A value under a bound. What is open already, or has two readings, stays as it is; of what is open and known only
/// about, it is the end that is about right.
fn bounded(value: Calendar, bound: Bound) -> Calendar {
    match (value, bound) {
        (value @ (Calendar::About(_) | Calendar::Either(..)), Bound::About) => value,
        (Calendar::Since(from), Bound::About) => Calendar::Since(Box::new(bounded(*from, bound))),
        (Calendar::Until(to), Bound::About) => Calendar::Until(Box::new(bounded(*to, bound))),
        (value, Bound::About) => Calendar::About(Box::new(value)),
        (value @ (Calendar::Since(_) | Calendar::Until(_) | Calendar::Either(..) | Calendar::Interval(..)), _) => value,
        (value, Bound::Since) => Calendar::Since(Box::new(value)),
        (value, Bound::Until) => Calendar::Until(Box::new(value)),
    }
}
