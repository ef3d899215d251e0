//! What a text has told of so far, from which later dates are reckoned.

use jiff::civil::Date;

use super::calendar::Calendar;
use super::date::Context;
use crate::record::{Basis, Precision};
use crate::segment::Text;

/// How many sentences a quarter stays what “the quarter” and “a year earlier” mean.
const QUARTER_REACH: u32 = 4;

/// How many sentences a date stays what a text tells of.
const STORY_REACH: u32 = 3;

/// How many tokens from the beginning of its sentence a date opens what is told in it: “In 1821 …”.
const OPENING: u32 = 3;

/// The dates told of so far, each with its sentence.
#[derive(Default)]
pub(super) struct Told {
    last: Option<Last>,
    year: Option<(u32, i16)>,
    quarter: Option<(u32, Calendar)>,
    /// The text has told of the time around publication.
    present: bool,
}

/// The last date.
struct Last {
    sentence: u32,
    /// It opens what is told in its sentence.
    opens: bool,
    /// It was reckoned from publication, and leads back to it.
    anchored: bool,
    year: i16,
    value: Calendar,
}

impl Told {
    /// What of it matters for a date in that sentence.
    pub(super) fn context(&self, sentence: u32, published: Option<Date>, parts: &Text) -> Context<'_> {
        let last = self.last.as_ref();
        let quarter = self.quarter.as_ref().filter(|(at, _)| sentence - *at <= QUARTER_REACH);
        Context {
            published,
            story: last.filter(|last| self.goes_on(last, sentence, published, parts)).map(|last| &last.value),
            near: last.filter(|last| near(last.sentence, sentence, parts)).map(|last| &last.value),
            near_year: self.year.filter(|(at, _)| near(*at, sentence, parts)).map(|(_, year)| year),
            before: last.map(|last| &last.value),
            quarter: quarter.map(|(_, value)| value),
            ..Context::default()
        }
    }

    /// True where what the text tells of goes on from that date. Where it tells of the time around publication, only a
    /// date that opens a sentence leads away from that, and not for long. Of the year before publication the text need
    /// not go on to tell.
    fn goes_on(&self, last: &Last, sentence: u32, published: Option<Date>, parts: &Text) -> bool {
        // A year that is named by the way (“in office since 1996”) is none.
        let led = last.opens || last.sentence == sentence || last.value.precision() <= Precision::Month;
        match published {
            _ if !led => false,
            _ if last.anchored || sentence - last.sentence > STORY_REACH => false,
            _ if self.present && !(last.opens && near(last.sentence, sentence, parts)) => false,
            None => true,
            Some(published) if last.sentence == sentence => last.year < published.year(),
            Some(published) => last.year + 1 < published.year(),
        }
    }

    /// Notes a date that can't be known without the day of publication: the text tells of the time around that.
    pub(super) fn note_deictic(&mut self) {
        self.present = true;
    }

    /// Keeps a value for those after it, by its sentence and its place in that in tokens. A bare year that lies ahead is a
    /// term, and a year that was only reckoned a comparison; neither is the year of what follows.
    pub(super) fn note(&mut self, place: (u32, u32), value: &Calendar, basis: Basis, published: Option<Date>) {
        let precision = value.precision();
        let (sentence, position) = place;
        if precision == Precision::Quarter && (published.is_none() || value.earliest() <= published) {
            self.quarter = Some((sentence, value.clone()));
        }
        let Some(year) = value.year() else { return };
        let anchored = basis == Basis::Anchored;
        self.present |= anchored || published.is_some_and(|published| year + 1 >= published.year());
        self.last = Some(Last { sentence, opens: position <= OPENING, anchored, year, value: value.clone() });
        let told = basis == Basis::Explicit || precision <= Precision::Month;
        let ahead = published.is_some_and(|published| year > published.year());
        if told && !(ahead && precision >= Precision::Year) {
            self.year = Some((sentence, year));
        }
    }
}

/// True where a value of one sentence is near enough to give another its year: in the same sentence, or the one before
/// it in the same block.
fn near(from: u32, to: u32, parts: &Text) -> bool {
    let block = |sentence: u32| parts.sentences[sentence as usize].block;
    from == to || from + 1 == to && block(from) == block(to)
}
