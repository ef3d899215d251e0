//! Dates of a whole document: each mention resolved in the light of those before it.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::calendar::Calendar;
use super::clock::Clocks;
use super::date::{Context, How, Resolved, resolve};
use super::number;
use super::told::Told;
use super::{DateOrder, Entity, Meant, Resolver, RuleName, parse_day};
use crate::extract::{Extracted, Finder, Found, FoundKind, RuleMatch, What};
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
        let order = self.given.order.or_else(|| self.evident_order(finder));
        // Without a day of publication, what stands there in full is all that there is to go by.
        let after = if published.is_none() { self.first_full() } else { None };
        let (bounds, joins) = self.beside();
        let clocks = Clocks::of(&self.extracted.matches, &self.knowledge.lexicon);
        let mut told = Told::default();
        let mut open: Option<Open> = None;
        for (at, found) in self.extracted.found.iter().enumerate() {
            let Some(matched) = date_of(self.extracted, found) else { continue };
            let rule = matched.rule(&self.knowledge.lexicon);
            let Some(value) = &rule.body.value else { continue };
            let sentence = self.parts.sentence_of(found.first) as u32;
            let mut context = Context {
                after: after.as_ref(),
                future: None,
                alone: self.alone(sentence as usize, found),
                brief: self.tokens_of(sentence as usize) <= BRIEF,
                order,
                ..told.context(sentence, published, self.parts)
            };
            // What is explicit needs no verb.
            let mut resolved = resolve(value, matched, (found.first, found.end), &context);
            let future = rule.setting("tense") == Some("future");
            if future || !matches!(resolved, Resolved::Value(_, Basis::Explicit, _)) {
                context.future = self.future(finder, sentence as usize, found);
                let coming = context.future == Some(true) || context.future.is_none() && context.brief;
                if future && !coming {
                    continue;
                }
                context.list_year = self.list_year(finder, at, &joins);
                if context.future.is_some() || context.list_year.is_some() {
                    resolved = resolve(value, matched, (found.first, found.end), &context);
                }
            }
            let mut how = How::default();
            let (entity, plain) = match resolved {
                Resolved::Impossible => {
                    let text = self.span(found.first, found.end);
                    self.findings.warnings.push(format!("there is no such day: {text}"));
                    continue;
                }
                Resolved::Unresolved(reason) => {
                    told.note_deictic();
                    let entity = DateEntity {
                        value: None,
                        precision: self.written_precision(matched),
                        basis: Basis::Unresolved,
                        time: None,
                        reason: Some(reason),
                    };
                    (entity, None)
                }
                Resolved::Value(calendar, basis, came) => {
                    how = came;
                    if how.wrong_weekday {
                        let text = self.span(found.first, found.end);
                        self.findings.warnings.push(format!("that day is another weekday: {text}"));
                    }
                    if basis != Basis::Ambiguous && rule.setting("aside").is_none() {
                        let place = (sentence, found.first - self.parts.sentences[sentence as usize].first);
                        told.note(place, &calendar, basis, published);
                    }
                    let clock = clocks.beside(found, self.parts).filter(|_| calendar.precision() == Precision::Day);
                    let opens = clock.map_or(found.first, |clock| clock.first.min(found.first));
                    // What opens the clock time before a date is said of the time («около 15 часов 5 мая»), but for its
                    // end.
                    let timed = || Opening::new(&bounds, opens).filter(|opening| opening.inner == Bound::Until);
                    let opening = Opening::new(&bounds, found.first).or_else(timed);
                    let value = opening.iter().flat_map(Opening::bounds).fold(calendar.clone(), bounded);
                    let entity = DateEntity {
                        precision: value.precision(),
                        value: Some(value),
                        basis,
                        time: clock.map(|clock| clock.time.clone()),
                        reason: None,
                    };
                    (entity, Some((calendar, opening)))
                }
            };
            let join = open.as_ref().filter(|open| open.sentence == sentence).and_then(|open| {
                let &(which, how) = joins.get(&(open.end, found.first))?;
                let (calendar, _) = plain.as_ref()?;
                // A dash after “a week later” tells which day that was.
                let told = matches!(how, Joins::Any) && (open.told || tells(value));
                if told { None } else { Some((which, open.joined(calendar, how, entity.basis)?)) }
            });
            if let Some((which, interval)) = join {
                let first = self.dates.last_mut().expect("the date that is open was the last");
                let matched = &self.extracted.matches[which as usize];
                (first.end, first.what) = (found.end, What::Rule(which));
                (first.lang, first.rule) = (matched.lang, RuleName::Rule { lang: matched.lang, rule: matched.rule });
                *self.findings.dates.last_mut().expect("each mention has a date") = interval;
                open = None;
                continue;
            }
            open = plain.map(|(calendar, opening)| Open {
                sentence,
                end: found.end,
                calendar,
                bound: opening.map(|opening| opening.outer),
                about: opening.is_some_and(|opening| opening.bounds().any(|bound| bound == Bound::About)),
                basis: entity.basis,
                time: entity.time.is_some(),
                told: tells(value),
            });
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
                how,
            });
        }
    }

    /// The year that stands at the end of the list which begins with that date: “3 March and 9 April 1998”. Between its
    /// items stand a few words and marks of the class `link`, or what joins two dates.
    fn list_year(&self, finder: &mut Finder, at: usize, joins: &Joined) -> Option<i16> {
        let found = &self.extracted.found;
        let (mut end, sentence) = (found[at].end, self.parts.sentence_of(found[at].first));
        let dates = found[at + 1..].iter().filter(|next| next.kind == FoundKind::Date);
        for next in dates.take(LIST_LENGTH) {
            let gap = end..next.first;
            let linked = gap.len() <= LINK_LENGTH
                && next.first >= end
                && self.parts.sentence_of(next.first) == sentence
                && (joins.contains_key(&(end, next.first))
                    || !gap.is_empty() && gap.into_iter().all(|token| self.links(finder, sentence, token)));
            if !linked {
                return None;
            }
            let matched = date_of(self.extracted, next)?;
            let value = matched.rule(&self.knowledge.lexicon).body.value.as_ref()?;
            match resolve(value, matched, (next.first, next.end), &Context::default()) {
                Resolved::Value(calendar, Basis::Explicit, _) => {
                    return calendar.year().filter(|_| calendar.precision() < Precision::Year);
                }
                _ => end = next.end,
            }
        }
        None
    }

    fn links(&self, finder: &mut Finder, sentence: usize, token: u32) -> bool {
        let lang = self.parts.sentences[sentence].lang;
        let symbol =
            finder.symbols.of(self.given.text, self.parts.tokens[token as usize], lang, &self.knowledge.lexicon);
        finder.symbols.telling(lang, symbol.set).link
    }

    /// What opens dates, with its own first token, by that of the date; and what joins two of them, by the tokens
    /// between which it stands: the match, and what it asks of them.
    fn beside(&self) -> (Bounds, Joined) {
        let (mut bounds, mut joins) = (Bounds::default(), Joined::default());
        for &at in &self.extracted.beside {
            let matched = &self.extracted.matches[at as usize];
            let rule = matched.rule(&self.knowledge.lexicon);
            let Some(Value::Word(word)) = &rule.body.value else { continue };
            if rule.kind == RuleKind::Join {
                let joined = match word.as_str() {
                    "from" => Joins::From,
                    "between" => Joins::Between,
                    _ => Joins::Any,
                };
                joins.insert((matched.first, matched.end), (at, joined));
                continue;
            }
            let bound = match word.as_str() {
                "since" => Bound::Since,
                "until" => Bound::Until,
                "from" => Bound::From,
                "between" => Bound::Between,
                _ => Bound::About,
            };
            bounds.insert(matched.end, (bound, matched.first));
        }
        (bounds, joins)
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
        let matched = date_of(self.extracted, found)?;
        let value = matched.rule(&self.knowledge.lexicon).body.value.as_ref()?;
        match resolve(value, matched, (found.first, found.end), &Context::default()) {
            Resolved::Value(Calendar::Day(date), Basis::Explicit, _) => {
                Some(Published { date: day_text(date), from: PublishedFrom::Dateline })
            }
            _ => None,
        }
    }

    /// The first value of the document that stands there in full.
    fn first_full(&self) -> Option<Calendar> {
        self.extracted.found.iter().find_map(|found| {
            let matched = date_of(self.extracted, found)?;
            let value = matched.rule(&self.knowledge.lexicon).body.value.as_ref()?;
            match resolve(value, matched, (found.first, found.end), &Context::default()) {
                Resolved::Value(calendar, Basis::Explicit, _) if calendar.year().is_some() => Some(calendar),
                _ => None,
            }
        })
    }

    /// The order of numeric dates, where the document has one that can be read in one way only; else that of the country
    /// whose spelling it has.
    fn evident_order(&self, finder: &mut Finder) -> Option<DateOrder> {
        let (mut evident, mut doubtful) = (None, false);
        for found in &self.extracted.found {
            let Some(matched) = date_of(self.extracted, found) else { continue };
            let rule = matched.rule(&self.knowledge.lexicon);
            let Some(Value::Make(Constructor::Order, arguments)) = &rule.body.value else { continue };
            let order = match (number::plain(&arguments[0], matched), number::plain(&arguments[1], matched)) {
                (Some(a), Some(b)) if a > 12 && b <= 12 => DateOrder::Dmy,
                (Some(a), Some(b)) if b > 12 && a <= 12 => DateOrder::Mdy,
                _ => {
                    doubtful = true;
                    continue;
                }
            };
            if evident.is_some_and(|known| known != order) {
                return None;
            }
            evident = Some(order);
        }
        if doubtful { evident.or_else(|| self.spelled_order(finder)) } else { evident }
    }

    /// The order that goes with the spelling of the document: words of the class `order:dmy` or `order:mdy`, and none of the
    /// other.
    fn spelled_order(&self, finder: &mut Finder) -> Option<DateOrder> {
        let lexicon = &self.knowledge.lexicon;
        let mut met = [false; 2];
        for sentence in &self.parts.sentences {
            let classes = ["order:dmy", "order:mdy"].map(|name| lexicon.languages[sentence.lang as usize].class(name));
            if classes == [None; 2] {
                continue;
            }
            // What has a capital is a name: the Labour Party, the Lincoln Center.
            let tokens = &self.parts.tokens[sentence.first as usize..sentence.end as usize];
            for token in tokens.iter().filter(|token| token.caps() == Caps::Lower) {
                let set = finder.symbols.of(self.given.text, *token, sentence.lang, lexicon).set;
                let sets = finder.symbols.sets(sentence.lang);
                for (met, class) in met.iter_mut().zip(classes) {
                    *met |= class.is_some_and(|class| sets.has(set, class));
                }
            }
        }
        match met {
            [true, false] => Some(DateOrder::Dmy),
            [false, true] => Some(DateOrder::Mdy),
            _ => None,
        }
    }

    /// Whether the verb nearest to a mention is in the future, or in the past or present: the last before it in its
    /// sentence, else the first after it; `None` where there is none. What follows a word of the class `passive`
    /// (“will be released”) has no tense of its own.
    fn future(&self, finder: &mut Finder, sentence: usize, found: &Found) -> Option<bool> {
        let sentence = &self.parts.sentences[sentence];
        let mut told = |at: u32| {
            let token = self.parts.tokens[at as usize];
            let symbol = finder.symbols.of(self.given.text, token, sentence.lang, &self.knowledge.lexicon);
            finder.symbols.telling(sentence.lang, symbol.set)
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
        let Some(Value::Make(name, arguments)) = &matched.rule(&self.knowledge.lexicon).body.value else {
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
            (Constructor::Weekend | Constructor::WeekendOf | Constructor::Week | Constructor::WeekOf, _) => {
                Precision::Week
            }
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

/// The match of a date rule by which something was found.
fn date_of<'e>(extracted: &'e Extracted, found: &Found) -> Option<&'e RuleMatch> {
    match (found.kind, found.what) {
        (FoundKind::Date, What::Rule(at)) => Some(&extracted.matches[at as usize]),
        _ => None,
    }
}

/// How many tokens away from a date a verb tells its side.
const VERB_REACH: usize = 40;

/// The most tokens that a line of an agenda has.
const BRIEF: u32 = 12;

/// The most dates of a list that are looked at, and the most tokens between two of them.
const LIST_LENGTH: usize = 12;
const LINK_LENGTH: usize = 3;

/// What opens dates, and what joins them.
type Bounds = FxHashMap<u32, (Bound, u32)>;
type Joined = FxHashMap<(u32, u32), (u32, Joins)>;

/// How a word before a date opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    Since,
    Until,
    About,
    /// It opens an interval, but no bound: “from May to June”.
    From,
    /// The same, of two dates with “and”.
    Between,
}

/// What stands before a date and opens it.
#[derive(Clone, Copy)]
struct Opening {
    /// The bound beside the date, and the one before that.
    inner: Bound,
    outer: Bound,
}

impl Opening {
    /// What opens the date with that first token.
    fn new(bounds: &Bounds, first: u32) -> Option<Opening> {
        let &(inner, first) = bounds.get(&first)?;
        let outer = bounds.get(&first).map_or(inner, |&(outer, _)| outer);
        Some(Opening { inner, outer })
    }

    fn bounds(&self) -> impl Iterator<Item = Bound> + use<> {
        let outer = (self.outer != self.inner).then_some(self.outer);
        std::iter::once(self.inner).chain(outer)
    }
}

/// What a word that joins two dates asks to stand before them.
#[derive(Debug, Clone, Copy)]
enum Joins {
    /// What opens a time from which on: “from … to …”.
    From,
    /// “Between … and …”.
    Between,
    /// Nothing, but that both dates are of one kind: a dash.
    Any,
}

/// A date that may be the beginning of an interval.
struct Open {
    sentence: u32,
    end: u32,
    calendar: Calendar,
    /// What opens it.
    bound: Option<Bound>,
    about: bool,
    basis: Basis,
    /// A clock time stands beside it.
    time: bool,
    /// It is reckoned from another date as a whole.
    told: bool,
}

/// True for a value that is told by its distance from another: “yesterday”, “a week later”.
fn tells(value: &Value) -> bool {
    use Constructor::{Ahead, Narrative, NarrativeShift, Relative, Running, Shift, Span, Told};
    let told = [Ahead, Narrative, NarrativeShift, Relative, Running, Shift, Span, Told];
    matches!(value, Value::Make(name, _) if told.contains(name))
}

impl Open {
    /// The interval from this date to another; `None` where the words before it, or their values, don't make one.
    fn joined(&self, to: &Calendar, joins: Joins, basis: Basis) -> Option<DateEntity> {
        let opened = match joins {
            Joins::From => matches!(self.bound, Some(Bound::Since | Bound::From)),
            Joins::Between => self.bound == Some(Bound::Between),
            Joins::Any => self.calendar.precision() == to.precision(),
        };
        let single = |value: &Calendar| !matches!(value, Calendar::Interval(..) | Calendar::Either(..));
        if !opened || self.time || !single(&self.calendar) || !single(to) || self.calendar == *to {
            return None;
        }
        let interval = Calendar::interval(self.calendar.clone(), to.clone())?;
        let interval = if self.about { bounded(interval, Bound::About) } else { interval };
        interval.value()?;
        let basis = if self.basis == Basis::Explicit { basis } else { self.basis };
        Some(DateEntity { precision: interval.precision(), value: Some(interval), basis, time: None, reason: None })
    }
}

/// A value under a bound. What is open already, or has two readings, stays as it is; of what is open and known only
/// about, it is the end that is about right.
fn bounded(value: Calendar, bound: Bound) -> Calendar {
    match (value, bound) {
        (value, Bound::From | Bound::Between) => value,
        (value @ (Calendar::About(_) | Calendar::Either(..)), Bound::About) => value,
        (Calendar::Since(from), Bound::About) => Calendar::Since(Box::new(bounded(*from, bound))),
        (Calendar::Until(to), Bound::About) => Calendar::Until(Box::new(bounded(*to, bound))),
        (value, Bound::About) => Calendar::About(Box::new(value)),
        (value @ (Calendar::Since(_) | Calendar::Until(_) | Calendar::Either(..) | Calendar::Interval(..)), _) => value,
        (value, Bound::Since) => Calendar::Since(Box::new(value)),
        (value, Bound::Until) => Calendar::Until(Box::new(value)),
    }
}
