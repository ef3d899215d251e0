//! What a text has told of so far, from which later dates are reckoned.

use jiff::civil::Date;

use super::calendar::Calendar;
use super::date::Context;
use crate::record::{Basis, Precision};
use crate::segment::Text;

/// How many sentences a quarter stays what “the quarter” and “a year earlier” mean.
const QUARTER_REACH: u32 = 4;

/// How many tokens from the beginning of its sentence a date opens what is told in it: “In 1821 …”.
const OPENING: u32 = 3;

/// The dates told of so far, each with its sentence.
#[derive(Default)]
pub(super) struct Told {
    last: Option<(u32, Calendar)>,
    year: Option<(u32, i16)>,
    quarter: Option<(u32, Calendar)>,
    /// The last date from which a story may go on, and whether it opens its sentence.
    story: Option<(u32, bool, Calendar)>,
    /// The text has told of the time around publication.
    present: bool,
}

impl Told {
    /// What of it matters for a date in that sentence.
    pub(super) fn context(&self, sentence: u32, published: Option<Date>, parts: &Text) -> Context<'_> {
        let before = self.last.as_ref();
        let quarter = self.quarter.as_ref().filter(|(at, _)| sentence - *at <= QUARTER_REACH);
        // Where the text tells of the time around publication, only a date that opens a sentence leads away from it, and
        // not for long. Of the year before publication the text need not go on to tell.
        let past = |at: u32, opens: bool, value: &Calendar| match (published, value.year()) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(_), Some(_)) if self.present && !(opens && near(at, sentence, parts)) => false,
            (Some(published), Some(year)) if at == sentence => year < published.year(),
            (Some(published), Some(year)) => year + 1 < published.year(),
        };
        Context {
            published,
            story: self.story.as_ref().filter(|(at, opens, value)| past(*at, *opens, value)).map(|(.., value)| value),
            near: before.filter(|(at, _)| near(*at, sentence, parts)).map(|(_, value)| value),
            near_year: self.year.filter(|(at, _)| near(*at, sentence, parts)).map(|(_, year)| year),
            before: before.map(|(_, value)| value),
            quarter: quarter.map(|(_, value)| value),
            ..Context::default()
        }
    }

    /// Keeps a value for those after it, by its sentence and its place in that in tokens. A bare year that lies ahead is a term, and a year that was only reckoned a
    /// comparison; neither is the year of what follows.
    pub(super) fn note(&mut self, place: (u32, u32), value: &Calendar, basis: Basis, published: Option<Date>) {
        let precision = value.precision();
        let (sentence, position) = place;
        if let Some(year) = value.year() {
            self.present |= basis == Basis::Anchored || published.is_some_and(|published| year + 1 >= published.year());
            self.last = Some((sentence, value.clone()));
            let told = basis == Basis::Explicit || precision <= Precision::Month;
            let ahead = published.is_some_and(|published| year > published.year());
            // What is reckoned from publication leads back to it.
            self.story = (basis != Basis::Anchored).then(|| (sentence, position <= OPENING, value.clone()));
            if told && !(ahead && precision >= Precision::Year) {
                self.year = Some((sentence, year));
            }
        }
        let begun = published.is_none() || value.earliest() <= published;
        if begun && precision == Precision::Quarter {
            self.quarter = Some((sentence, value.clone()));
        }
    }
}

/// True where a value of one sentence is near enough to give another its year: in the same sentence, or the one before
/// it in the same block.
fn near(from: u32, to: u32, parts: &Text) -> bool {
    let block = |sentence: u32| parts.sentences[sentence as usize].block;
    from == to || from + 1 == to && block(from) == block(to)
}
