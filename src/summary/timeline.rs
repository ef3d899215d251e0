//! Events by date: a line for each, and the time that they span.

use std::cmp::Reverse;
use std::sync::Arc;

use jiff::civil;

use crate::record::edtf::{Edtf, End, Point};
use crate::record::{Event, EventStatus, Precision};

use super::error::SummaryError;
use super::page::Page;
use super::value::{Args, NONE, Phrase};
use super::{Format, date, event};

/// The events of a record by their earliest day, the wider date first, then as in the text; those without a date last.
pub(super) struct Timeline<'a> {
    events: Vec<Dated<'a>>,
}

/// An event with its date.
struct Dated<'a> {
    index: usize,
    event: &'a Event,
    date: Option<(Edtf, Precision)>,
}

impl<'a> Timeline<'a> {
    /// The record's events in their order.
    ///
    /// # Errors
    /// Dates that lead nowhere.
    pub(super) fn new(page: &Page<'a>) -> Result<Timeline<'a>, SummaryError> {
        let mut events = Vec::new();
        for (index, event) in page.facts.record.events.iter().enumerate() {
            let mut date = None;
            if let Some(id) = &event.date {
                let (at, found) = page.facts.date(id, || format!("events[{index}].date"))?;
                date = page.dates[at].clone().map(|value| (value, found.precision));
            }
            events.push(Dated { index, event, date });
        }
        events.sort_by_key(Dated::order);
        Ok(Timeline { events })
    }

    /// How many events there are.
    pub(super) fn len(&self) -> usize {
        self.events.len()
    }

    /// The events that are not denied.
    pub(super) fn undenied(&self) -> impl Iterator<Item = (usize, &'a Event)> {
        let undenied = self.events.iter().filter(|dated| dated.event.status != EventStatus::Denied);
        undenied.map(|dated| (dated.index, dated.event))
    }

    /// A line for each event, with the sentence that states it below where `evidence` is wanted.
    pub(super) fn lines(&self, page: &Page<'_>, evidence: bool) -> Result<Vec<String>, SummaryError> {
        let mut lines = Vec::new();
        for dated in &self.events {
            let opening = match &dated.date {
                Some((value, precision)) => {
                    date::phrase(page.writer, value, *precision)?.full.cases.nominative().to_owned()
                }
                None => page.writer.message("date-missing", &Args::new().word("case", page.writer.first_case()))?,
            };
            let message = match dated.event.status {
                EventStatus::Happened => "timeline-line",
                EventStatus::Planned => "timeline-line-planned",
                EventStatus::Denied => "timeline-line-denied",
            };
            let args = Args::new()
                .text("date", Some(page.format.strong(&capitalized(&opening))))
                .text("event", Some(event::sentence(page, dated.index, dated.event)?));
            lines.push(format!("- {}", page.writer.message(message, &args)?));
            if evidence {
                lines.push(quotation(page, dated)?);
            }
        }
        Ok(lines)
    }

    /// The arguments that tell the time which the events span: `period`, `first-date`, `last-date`.
    pub(super) fn period(&self, page: &Page<'_>, args: Args) -> Result<Args, SummaryError> {
        let mut dates: Vec<&(Edtf, Precision)> = self.events.iter().filter_map(|dated| dated.date.as_ref()).collect();
        let Some(first) = dates.first().copied() else {
            return Ok(args.word("period", NONE).phrase("first-date", None).phrase("last-date", None));
        };
        if dates.iter().all(|date| *date == first) {
            let date = date::phrase(page.writer, &first.0, first.1)?;
            return Ok(args
                .word("period", "one")
                .phrase("first-date", Some(date.clone()))
                .phrase("last-date", Some(date)));
        }
        // Of those that end last, the widest; it stands first among them.
        dates.reverse();
        let last = dates.iter().max_by_key(|(value, _)| value.latest().or(value.earliest()));
        let (start, end) = (start(&first.0), last.and_then(|(value, _)| end(value)));
        let point = |point: Option<Point>| point.map(|point| date::point(page.writer, point)).transpose();
        let (start, end): (Option<Arc<Phrase>>, Option<Arc<Phrase>>) = (point(start)?, point(end)?);
        let period = if start == end { "one" } else { "range" };
        Ok(args.word("period", period).phrase("first-date", start).phrase("last-date", end))
    }
}

impl Dated<'_> {
    fn order(&self) -> (bool, Option<civil::Date>, Reverse<Option<civil::Date>>) {
        let (earliest, latest) = match &self.date {
            Some((value, _)) => (value.earliest().or(value.latest()), value.latest().or(Some(civil::Date::MAX))),
            None => (None, None),
        };
        (self.date.is_none(), earliest, Reverse(latest))
    }
}

fn start(value: &Edtf) -> Option<Point> {
    match value {
        Edtf::Date(point) => Some(*point),
        Edtf::Interval(start, end) => start.point().or(end.point()),
        Edtf::OneOf(readings) => readings.first().copied(),
    }
}

fn end(value: &Edtf) -> Option<Point> {
    match value {
        Edtf::Date(point) => Some(*point),
        Edtf::Interval(start, end) => match end {
            End::At(point) => Some(*point),
            End::Open => start.point(),
        },
        Edtf::OneOf(readings) => readings.last().copied(),
    }
}

/// The sentence that states an event, in the document's words.
fn quotation(page: &Page<'_>, dated: &Dated<'_>) -> Result<String, SummaryError> {
    let (start, end) = (dated.event.start, dated.event.end);
    let sentence = page.facts.text(start, end).ok_or_else(|| {
        let index = dated.index;
        SummaryError::record(format!("events[{index}].start"), format!("{start} to {end} is no part of the text"))
    })?;
    let sentence = page.format.inline(sentence);
    Ok(match page.format {
        Format::Markdown => format!("  > {sentence}"),
        Format::Text => format!("  {}", page.writer.grammar.quoted(&sentence)),
    })
}

/// The text with a capital first letter.
fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
