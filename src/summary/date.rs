//! Dates in the language of the summary, in every case: the messages of `dates.ftl`.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
use jiff::civil::{self, Weekday};

use crate::record::edtf::{Edtf, End, Point, Unit};
use crate::record::{Date, Precision};

use super::error::SummaryError;
use super::value::{Args, Phrase};
use super::writer::Writer;

/// The value of a record's date; `None` where it is unresolved.
///
/// # Errors
/// A text that is no EDTF.
pub(super) fn value(date: &Date, index: usize) -> Result<Option<Edtf>, SummaryError> {
    let parsed = date.edtf.as_deref().map(str::parse::<Edtf>).transpose();
    parsed.map_err(|error| SummaryError::record(format!("dates[{index}].edtf"), error.to_string()))
}

/// A date, ready to be put into a sentence. The precision tells quarters and half-years, which EDTF writes as months.
pub(super) fn phrase(writer: &Writer, value: &Edtf, precision: Precision) -> Result<Arc<Phrase>, SummaryError> {
    Dates { writer }.value(value, precision).map(Arc::new)
}

/// One date without its interval, ready to be put into a sentence.
pub(super) fn point(writer: &Writer, point: Point) -> Result<Arc<Phrase>, SummaryError> {
    Dates { writer }.point(point)
}

struct Dates<'w> {
    writer: &'w Writer,
}

impl Dates<'_> {
    fn value(&self, value: &Edtf, precision: Precision) -> Result<Phrase, SummaryError> {
        match value {
            Edtf::Date(point) => self.point(*point).map(|phrase| (*phrase).clone()),
            Edtf::Interval(End::At(start), End::At(end)) => self.interval(*start, *end, precision),
            Edtf::Interval(End::At(start), End::Open) => {
                self.with(open("date-since", *start), "start", &self.exact(start.unit)?)
            }
            Edtf::Interval(End::Open, End::At(end)) => {
                self.with(open("date-until", *end), "end", &self.exact(end.unit)?)
            }
            Edtf::Interval(End::Open, End::Open) => self.write("date-missing", |_| Args::new()),
            Edtf::OneOf(readings) => self.one_of(readings),
        }
    }

    fn one_of(&self, readings: &[Point]) -> Result<Phrase, SummaryError> {
        let mut points = readings.iter();
        let mut all = match points.next() {
            Some(first) => self.point(*first)?,
            None => Arc::new(self.write("date-missing", |_| Args::new())?),
        };
        for reading in points {
            let other = self.point(*reading)?;
            let both = |case| Args::new().phrase("date", in_case(&all, case)).phrase("other", in_case(&other, case));
            all = Arc::new(self.write("date-or", both)?);
        }
        Ok((*all).clone())
    }

    fn point(&self, point: Point) -> Result<Arc<Phrase>, SummaryError> {
        let exact = self.exact(point.unit)?;
        if point.approximate { self.with("date-approximate", "date", &exact).map(Arc::new) } else { Ok(exact) }
    }

    fn exact(&self, unit: Unit) -> Result<Arc<Phrase>, SummaryError> {
        self.unit(unit).map(Arc::new)
    }

    fn unit(&self, unit: Unit) -> Result<Phrase, SummaryError> {
        match unit {
            Unit::Day(day) => self.write("date-day", |case| self.in_month(year(day.year()), day, case)),
            Unit::Month(of, month) => {
                self.write("date-month", |case| year(of).phrase("month", self.month(month, case)))
            }
            Unit::Season(of, season) => {
                let season = self.writer.term(&format!("season-{}", season.name()));
                self.write("date-season", |case| {
                    year(of).phrase("season", season.as_ref().and_then(|season| in_case(season, case)))
                })
            }
            Unit::Year(of) => self.write("date-year", |_| year(of)),
            Unit::Decade(first) => {
                let written = u64::from(first.unsigned_abs() / 10 * 10);
                self.write("date-decade", |_| era(first).text("year", Some(written.to_string())))
            }
            Unit::Century(first) => self.write("date-century", |_| ordinal(first, 100)),
            Unit::Millennium(first) => self.write("date-millennium", |_| ordinal(first, 1000)),
        }
    }

    fn interval(&self, start: Point, end: Point, precision: Precision) -> Result<Phrase, SummaryError> {
        if start.approximate && end.approximate {
            let exact = Arc::new(self.interval(start.unit.exactly(), end.unit.exactly(), precision)?);
            return self.with("date-approximate", "date", &exact);
        }
        let exact = !start.approximate && !end.approximate;
        if let (Unit::Day(first), Unit::Day(last), true, Precision::Week) = (start.unit, end.unit, exact, precision) {
            let days = Arc::new(self.span(start, end, Precision::Day)?);
            return match ((last - first).get_days(), first.weekday()) {
                (6, Weekday::Monday) => self.with("date-week", "days", &days),
                (1, Weekday::Saturday) => self.with("date-weekend", "days", &days),
                _ => Ok((*days).clone()),
            };
        }
        self.span(start, end, precision)
    }

    /// An interval in its shortest form, whose two ends share what stands in both.
    fn span(&self, start: Point, end: Point, precision: Precision) -> Result<Phrase, SummaryError> {
        let exact = !start.approximate && !end.approximate;
        let (first, last) = (start.unit.first_year(), end.unit.first_year());
        let same_era = (first > 0) == (last > 0) && (first < BARE) == (last < BARE);
        match (start.unit, end.unit) {
            (Unit::Day(a), Unit::Day(b)) if exact && first == last && a.month() == b.month() => {
                self.write("date-days-in-month", |case| ends(self.in_month(year(first), a, case), a.day(), b.day()))
            }
            (Unit::Day(a), Unit::Day(b)) if exact && first == last => self.write("date-days-in-year", |case| {
                ends(self.months(year(first), a.month(), b.month(), case), a.day(), b.day())
            }),
            (Unit::Month(_, a), Unit::Month(_, b)) if exact && first == last => match (precision, b - a, a % 3) {
                (Precision::Quarter, 2, 1) => self.part_of_year("date-quarter", "quarter", first, (a + 2) / 3),
                (Precision::Half, 5, 1) if a != 4 => self.part_of_year("date-half", "half", first, (a + 5) / 6),
                _ => self.write("date-months-in-year", |case| self.months(year(first), a, b, case)),
            },
            (Unit::Year(_), Unit::Year(_)) if exact && same_era => {
                self.write("date-years", |_| ends(era(first), written(first), written(last)))
            }
            (from, to) => {
                // A dash joins what is of one kind.
                let id = if exact && from.precision() != to.precision() { "date-span" } else { "date-interval" };
                let (start, end) = (self.point(start)?, self.point(end)?);
                self.write(id, |case| {
                    Args::new().phrase("start", in_case(&start, case)).phrase("end", in_case(&end, case))
                })
            }
        }
    }

    fn part_of_year(&self, id: &str, name: &'static str, of: i16, part: i8) -> Result<Phrase, SummaryError> {
        self.write(id, |_| year(of).number(name, u64::from(part.unsigned_abs())))
    }

    fn with(&self, id: &str, name: &'static str, part: &Arc<Phrase>) -> Result<Phrase, SummaryError> {
        self.write(id, |case| Args::new().phrase(name, in_case(part, case)))
    }

    fn write(&self, id: &str, args: impl Fn(usize) -> Args) -> Result<Phrase, SummaryError> {
        Ok(Phrase::plain(self.writer.inflected(id, args)?, None))
    }

    fn in_month(&self, args: Args, day: civil::Date, case: usize) -> Args {
        args.phrase("month", self.month(day.month(), case)).text("day", Some(day.day().to_string()))
    }

    fn months(&self, args: Args, first: i8, last: i8, case: usize) -> Args {
        args.phrase("first-month", self.month(first, case)).phrase("last-month", self.month(last, case))
    }

    fn month(&self, month: i8, case: usize) -> Option<Arc<Phrase>> {
        self.writer.term(&format!("month-{month:02}")).and_then(|month| in_case(&month, case))
    }
}

fn in_case(phrase: &Arc<Phrase>, case: usize) -> Option<Arc<Phrase>> {
    Some(Arc::new(phrase.in_case(case)))
}

fn ends(args: Args, first: impl ToString, last: impl ToString) -> Args {
    args.text("first", Some(first.to_string())).text("last", Some(last.to_string()))
}

fn year(year: i16) -> Args {
    era(year).text("year", Some(written(year).to_string()))
}

/// The message of an open bound that is known exactly, or about.
fn open(id: &'static str, bound: Point) -> &'static str {
    match (id, bound.approximate) {
        ("date-since", true) => "date-since-about",
        ("date-until", true) => "date-until-about",
        _ => id,
    }
}

/// The first year that nobody takes for another number.
const BARE: i16 = 1000;

/// The era, where a year doesn't stand without it.
fn era(year: i16) -> Args {
    let era = match year {
        BARE.. => "none",
        1.. => "ad",
        _ => "bc",
    };
    Args::new().word("era", era)
}

/// The year as it is counted in its era: year 0 is 1 BC.
fn written(year: i16) -> i16 {
    if year > 0 { year } else { 1 - year }
}

/// The number of a century or millennium by its first year: of 1900 the 20th.
fn ordinal(first: i16, length: i16) -> Args {
    let number = first.unsigned_abs() / length.unsigned_abs() + 1;
    let options = FluentNumberOptions { r#type: FluentNumberType::Ordinal, ..FluentNumberOptions::default() };
    let fluent = FluentValue::Number(FluentNumber::new(f64::from(number), options));
    Args::new()
        .word("era", if first < 0 { "bc" } else { "none" })
        .text("roman", Some(roman(number)))
        .fluent("number", fluent)
}

fn roman(mut number: u16) -> String {
    const DIGITS: [(u16, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut written = String::new();
    for (value, digits) in DIGITS {
        while number >= value {
            written.push_str(digits);
            number -= value;
        }
    }
    written
}
