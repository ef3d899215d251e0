//! What a text has told of so far, from which later dates are reckoned.

use jiff::civil::Date;

use super::calendar::Calendar;
use super::date::Context;
use crate::record::{Basis, Precision};
use crate::segment::Text;

/// How many sentences a quarter stays what “the quarter” and “a year earlier” mean.
const QUARTER_REACH: u32 = 4;

/// The dates told of so far, each with its sentence.
#[derive(Default)]
pub(super) struct Told {
    last: Option<(u32, Calendar)>,
    year: Option<(u32, i16)>,
    quarter: Option<(u32, Calendar)>,
}

impl Told {
    /// What of it matters for a date in that sentence.
    pub(super) fn context(&self, sentence: u32, parts: &Text) -> Context<'_> {
        let before = self.last.as_ref();
        let quarter = self.quarter.as_ref().filter(|(at, _)| sentence - *at <= QUARTER_REACH);
        Context {
            near: before.filter(|(at, _)| near(*at, sentence, parts)).map(|(_, value)| value),
            near_year: self.year.filter(|(at, _)| near(*at, sentence, parts)).map(|(_, year)| year),
            before: before.map(|(_, value)| value),
            quarter: quarter.map(|(_, value)| value),
            ..Context::default()
        }
    }

    /// Keeps a value for those after it. A bare year that lies ahead is a term, and a year that was only reckoned a
    /// comparison; neither is the year of what follows.
    pub(super) fn note(&mut self, sentence: u32, value: &Calendar, basis: Basis, published: Option<Date>) {
        let precision = value.precision();
        if let Some(year) = value.year() {
            self.last = Some((sentence, value.clone()));
            let told = basis == Basis::Explicit || precision <= Precision::Month;
            let ahead = published.is_some_and(|published| year > published.year());
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
